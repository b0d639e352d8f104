/// A URI or a reference to one by RFC 3986, or (with Unicode) by RFC 3987.
struct URISyntax {
  /// Whether there is a scheme.
  let isAbsolute: Bool

  /// Nil when the text is none.
  init?(_ text: String, allowsUnicode: Bool) {
    var rest = text[...]
    func admits(_ part: Substring, _ extra: String) -> Bool {
      Self.isText(part, extra, allowsUnicode)
    }
    if let hash = rest.firstIndex(of: "#") {
      guard admits(rest[rest.index(after: hash)...], ":@/?") else { return nil }
      rest = rest[..<hash]
    }
    if let mark = rest.firstIndex(of: "?") {
      guard admits(rest[rest.index(after: mark)...], ":@/?") else { return nil }
      rest = rest[..<mark]
    }
    let slash = rest.firstIndex(of: "/") ?? rest.endIndex
    if let colon = rest[..<slash].firstIndex(of: ":") {
      guard Self.isScheme(rest[..<colon]) else { return nil }
      isAbsolute = true
      rest = rest[rest.index(after: colon)...]
    } else {
      isAbsolute = false
    }
    if rest.hasPrefix("//") {
      let start = rest.index(rest.startIndex, offsetBy: 2)
      let end = rest[start...].firstIndex(of: "/") ?? rest.endIndex
      guard Self.isAuthority(rest[start..<end], allowsUnicode) else { return nil }
      rest = rest[end...]
    }
    guard admits(rest, ":@/") else { return nil }
  }

  private static func isScheme(_ text: Substring) -> Bool {
    guard let first = text.utf8.first, SchemaFormat.isLetter(first) else { return false }
    return text.utf8.allSatisfy {
      SchemaFormat.isLetter($0) || SchemaFormat.isDigit($0) || "+-.".utf8.contains($0)
    }
  }

  private static func isAuthority(_ text: Substring, _ allowsUnicode: Bool) -> Bool {
    var rest = text
    if let at = rest.firstIndex(of: "@") {
      guard isText(rest[..<at], ":", allowsUnicode) else { return false }
      rest = rest[rest.index(after: at)...]
    }
    if rest.first == "[" {
      guard let end = rest.firstIndex(of: "]") else { return false }
      let address = rest[rest.index(after: rest.startIndex)..<end]
      let isFuture = address.first.map { "vV".contains($0) } ?? false
      guard isFuture ? isText(address, ":", false) : HostSyntax.isIPv6(address) else { return false }
      rest = rest[rest.index(after: end)...]
      return rest.isEmpty || rest.first == ":" && rest.dropFirst().utf8.allSatisfy(SchemaFormat.isDigit)
    }
    if let colon = rest.lastIndex(of: ":") {
      guard rest[rest.index(after: colon)...].utf8.allSatisfy(SchemaFormat.isDigit) else { return false }
      rest = rest[..<colon]
    }
    return isText(rest, "", allowsUnicode)
  }

  /// Whether there is nothing but unreserved characters, delimiters within parts, escapes, and those of `extra`.
  private static func isText(_ text: Substring, _ extra: String, _ allowsUnicode: Bool) -> Bool {
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "%") {
        guard index + 2 <= bytes.count, bytes[index..<index + 2].allSatisfy(SchemaFormat.isHexadecimal) else {
          return false
        }
        index += 2
        continue
      }
      let isPlain =
        SchemaFormat.isLetter(byte) || SchemaFormat.isDigit(byte) || "-._~!$&'()*+,;=".utf8.contains(byte)
        || extra.utf8.contains(byte) || allowsUnicode && byte > 0x7F
      if !isPlain { return false }
    }
    return true
  }

  /// Whether text is a URI template by RFC 6570: braces in pairs, with names in them.
  static func isTemplate(_ text: String) -> Bool {
    var name: String?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "{":
        if name != nil { return false }
        name = ""
      case "}":
        guard let inner = name, isExpression(inner) else { return false }
        name = nil
      default:
        if name != nil {
          name?.unicodeScalars.append(scalar)
        } else if scalar.value <= 0x20 || scalar.value == 0x7F || "\"<>\\^`|".unicodeScalars.contains(scalar) {
          return false
        }
      }
    }
    return name == nil
  }

  private static func isExpression(_ text: String) -> Bool {
    let names = "+#./;?&=,!@|".contains(text.first ?? " ") ? text.dropFirst() : text[...]
    return names.split(separator: ",", omittingEmptySubsequences: false).allSatisfy { name in
      let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 {
        guard let length = Int(parts[1]), (1...9999).contains(length), parts[1].first != "0" else { return false }
      }
      let bare = name.last == "*" ? name.dropLast() : parts[0]
      return bare.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty }
        && bare.utf8.allSatisfy {
          SchemaFormat.isLetter($0) || SchemaFormat.isDigit($0) || "_.%".utf8.contains($0)
        }
    }
  }
}
