extension Unicode.Scalar {
  /// Whether source text must not show it as it is: it ends lines somewhere, or changes the order in which others are
  /// shown, so that a comment could pass for code.
  var isTreacherous: Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// The scalar as an escape of Swift's.
  var escape: String {
    "\\u{\(String(value, radix: 16, uppercase: true))}"
  }
}

extension String {
  /// The text for a comment: line breaks and tabs as they are, what would deceive the reader as escapes.
  var visible: String {
    let isPlain = !hasByte { ($0 < 0x20 || $0 >= 0x7F) && ($0 < 0x09 || $0 > 0x0A) && $0 != 0x0D }
    if isPlain || !unicodeScalars.contains(where: { $0.isTreacherous && !$0.isBreakOrTab }) { return self }
    var result = ""
    for scalar in unicodeScalars {
      if scalar.isTreacherous, !scalar.isBreakOrTab {
        result += scalar.escape
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension String {
  /// Whether a byte of the UTF-8 is one that is looked for. All are looked at, many at a time: most texts have none.
  @inline(__always)
  func hasByte(where isWanted: (UInt8) -> Bool) -> Bool {
    utf8.withContiguousStorageIfAvailable { bytes in
      var found = false
      for byte in bytes { found = isWanted(byte) || found }
      return found
    } ?? utf8.contains(where: isWanted)
  }
}

extension Unicode.Scalar {
  fileprivate var isBreakOrTab: Bool { ["\t", "\n", "\r"].contains(self) }
}
