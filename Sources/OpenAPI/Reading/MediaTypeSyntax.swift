/// What a media type is, whatever its parameters.
package enum MediaTypeEssence {
  /// A media type without its parameters, in lower case: `text/plain` of `Text/Plain; charset=utf-8`.
  package static func of(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy {
      $0 > UInt8(ascii: " ") && $0 != UInt8(ascii: ";") && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0)
    }
    return isPlain ? text : text.prefix { $0 != ";" }.lowercased().filter { $0 != " " }
  }
}

/// Whether text is a media type or media range, such as `application/json; charset=utf-8` or `text/*`.
func isMediaType(_ text: String) -> Bool {
  let parts = text.utf8.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
  guard let names = parts.first?.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false),
    names.count == 2, names.allSatisfy({ isToken(trimmed($0)) })
  else { return false }
  return parts.dropFirst().allSatisfy { part in
    guard let equals = part.firstIndex(of: UInt8(ascii: "=")) else { return false }
    let value = trimmed(part[part.index(after: equals)...])
    let isQuoted = value.count >= 2 && value.first == UInt8(ascii: "\"") && value.last == UInt8(ascii: "\"")
    return isToken(trimmed(part[..<equals])) && (isQuoted || isToken(value))
  }
}

private func trimmed(_ text: Substring.UTF8View) -> Substring.UTF8View {
  var text = text
  while text.first == 0x20 { text.removeFirst() }
  while text.last == 0x20 { text.removeLast() }
  return text
}

/// Whether text is a token of HTTP: RFC 9110 §5.6.2.
func isToken(_ text: Substring.UTF8View) -> Bool {
  !text.isEmpty
    && text.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
      }
    }
}
