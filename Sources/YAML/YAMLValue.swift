/// What a scalar means by the core schema of YAML 1.2.
package enum YAMLValue: Equatable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  /// A number with a fraction or an exponent, `.inf`, `.nan`, or an integer that needs more than 64 bits.
  case float(Double)
  case string(String)

  /// What the value is, with its article, for messages.
  package var kindName: String {
    switch self {
    case .null: "null"
    case .bool: "a boolean"
    case .integer: "an integer"
    case .float: "a number"
    case .string: "a string"
    }
  }

  /// Reads a plain scalar: `null`, `~`, `true`, `12`, `0o14`, `0xC`, `1.5e3`, `.inf` and `.nan`; all else is a string.
  package init(plain text: String) {
    var text = text
    self = text.withUTF8 { Self.read(UnsafeRawBufferPointer($0)) } ?? .string(text)
  }
}

extension YAMLValue {
  private static func read(_ bytes: UnsafeRawBufferPointer) -> YAMLValue? {
    guard let first = bytes.first else { return .null }
    switch first {
    case UInt8(ascii: "~"):
      return bytes.count == 1 ? .null : nil
    case UInt8(ascii: "n"), UInt8(ascii: "N"):
      return isWord(bytes, "null") ? .null : nil
    case UInt8(ascii: "t"), UInt8(ascii: "T"):
      return isWord(bytes, "true") ? .bool(true) : nil
    case UInt8(ascii: "f"), UInt8(ascii: "F"):
      return isWord(bytes, "false") ? .bool(false) : nil
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
      return readNumber(bytes)
    default:
      return nil
    }
  }

  /// Whether the bytes are the word in lower case, in upper case or capitalised.
  private static func isWord(_ bytes: UnsafeRawBufferPointer, _ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard bytes.count == count else { return false }
    let lower = word.utf8Start
    let upperFirst = bytes[0] != lower[0]
    let upperRest = bytes[1] != lower[1]
    if upperRest && !upperFirst { return false }
    for place in 0..<count {
      let isUpper = place == 0 ? upperFirst : upperRest
      if bytes[place] != (isUpper ? lower[place] & ~0x20 : lower[place]) { return false }
    }
    return true
  }

  private static func readNumber(_ bytes: UnsafeRawBufferPointer) -> YAMLValue? {
    let zero = UInt8(ascii: "0")
    if bytes.count > 2, bytes[0] == zero, bytes[1] == UInt8(ascii: "o") || bytes[1] == UInt8(ascii: "x") {
      return readInteger(bytes.dropFirst(2), radix: bytes[1] == UInt8(ascii: "o") ? 8 : 16, isNegative: false)
    }
    var place = 0
    let isNegative = bytes[0] == UInt8(ascii: "-")
    let isSigned = isNegative || bytes[0] == UInt8(ascii: "+")
    if isSigned { place = 1 }
    let unsigned = UnsafeRawBufferPointer(rebasing: bytes[place...])
    if unsigned.first == UInt8(ascii: "."), isWord(UnsafeRawBufferPointer(rebasing: unsigned.dropFirst()), "inf") {
      return .float(isNegative ? -.infinity : .infinity)
    }
    if !isSigned, isNaN(bytes) { return .float(.nan) }

    func digits() -> Int {
      let start = place
      while place < bytes.count, bytes[place] >= zero, bytes[place] <= UInt8(ascii: "9") { place += 1 }
      return place - start
    }
    let whole = digits()
    if whole > 0, place == bytes.count {
      return readInteger(unsigned[...], radix: 10, isNegative: isNegative)
    }
    var fraction = 0
    if place < bytes.count, bytes[place] == UInt8(ascii: ".") {
      place += 1
      fraction = digits()
    }
    guard whole + fraction > 0 else { return nil }
    if place < bytes.count, bytes[place] | 0x20 == UInt8(ascii: "e") {
      place += 1
      if place < bytes.count, bytes[place] == UInt8(ascii: "+") || bytes[place] == UInt8(ascii: "-") { place += 1 }
      guard digits() > 0 else { return nil }
    }
    guard place == bytes.count else { return nil }
    return Double(decimal: bytes).map(YAMLValue.float)
  }

  private static func isNaN(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.count == 4, bytes[0] == UInt8(ascii: ".") else { return false }
    switch (bytes[1], bytes[2], bytes[3]) {
    case (0x6E, 0x61, 0x6E), (0x4E, 0x61, 0x4E), (0x4E, 0x41, 0x4E): return true
    default: return false
    }
  }

  private static func readInteger(
    _ digits: Slice<UnsafeRawBufferPointer>,
    radix: Int,
    isNegative: Bool
  ) -> YAMLValue? {
    var magnitude: UInt = 0
    var approximate: Double?
    for byte in digits {
      let digit: Int
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = Int(byte) - 0x30
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = Int(byte) - 0x61 + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = Int(byte) - 0x41 + 10
      default: return nil
      }
      guard digit < radix else { return nil }
      if let sum = approximate {
        approximate = sum * Double(radix) + Double(digit)
        continue
      }
      let (product, overflows) = magnitude.multipliedReportingOverflow(by: UInt(radix))
      let (sum, overflowsToo) = product.addingReportingOverflow(UInt(digit))
      if overflows || overflowsToo {
        approximate = Double(magnitude) * Double(radix) + Double(digit)
      } else {
        magnitude = sum
      }
    }
    if let approximate { return .float(isNegative ? -approximate : approximate) }
    if isNegative {
      if magnitude == UInt(Int.max) + 1 { return .integer(.min) }
      return Int(exactly: magnitude).map { .integer(-$0) } ?? .float(-Double(magnitude))
    }
    return Int(exactly: magnitude).map { .integer($0) } ?? .float(Double(magnitude))
  }
}

extension Double {
  /// Reads decimal notation that was checked before, with a leading or trailing point added to where Swift wants a digit.
  fileprivate init?(decimal bytes: UnsafeRawBufferPointer) {
    let text = String(decoding: bytes, as: UTF8.self)
    if let value = Double(text) {
      self = value
      return
    }
    guard let point = text.firstIndex(of: ".") else { return nil }
    let whole = text[..<point]
    let rest = text[text.index(after: point)...]
    let hasDigits = whole.last.map { $0 != "-" && $0 != "+" } ?? false
    let fraction = rest.first.map { $0.isNumber } ?? false ? "" : "0"
    guard let value = Double("\(whole)\(hasDigits ? "" : "0").\(fraction)\(rest)") else { return nil }
    self = value
  }
}
