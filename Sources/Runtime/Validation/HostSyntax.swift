/// Addresses of hosts and of people: RFC 1123, RFC 5321, RFC 4291.
enum HostSyntax {
  /// The name of a host: labels of letters, digits and hyphens.
  static func isHost(_ text: Substring) -> Bool {
    guard text.utf8.count <= 253 else { return false }
    return text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { label in
      guard let first = label.first, let last = label.last, label.count <= 63 else { return false }
      if first == UInt8(ascii: "-") || last == UInt8(ascii: "-") { return false }
      let isEncoded = label.dropFirst(2).starts(with: "--".utf8)
      if isEncoded, Substring(label).lowercased().hasPrefix("xn--") == false || label.count == 4 { return false }
      return label.allSatisfy { SchemaFormat.isLetter($0) || SchemaFormat.isDigit($0) || $0 == UInt8(ascii: "-") }
    }
  }

  static func isIPv4(_ text: Substring) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count == 4
      && parts.allSatisfy { part in
        guard (1...3).contains(part.count), part.allSatisfy(SchemaFormat.isDigit) else { return false }
        if part.count > 1, part.first == UInt8(ascii: "0") { return false }
        return part.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } <= 255
      }
  }

  static func isIPv6(_ text: Substring) -> Bool {
    var groups = 0
    let halves = text.split(separator: "::", omittingEmptySubsequences: false)
    guard halves.count <= 2 else { return false }
    for (index, half) in halves.enumerated() where !half.isEmpty {
      let parts = half.split(separator: ":", omittingEmptySubsequences: false)
      for (position, part) in parts.enumerated() {
        let isLast = index == halves.count - 1 && position == parts.count - 1
        if isLast, part.contains(".") {
          if !isIPv4(part) { return false }
          groups += 2
        } else {
          guard (1...4).contains(part.utf8.count), part.utf8.allSatisfy(SchemaFormat.isHexadecimal) else { return false }
          groups += 1
        }
      }
    }
    return halves.count == 2 ? groups <= 7 : groups == 8
  }

  static func isEmail(_ text: String, allowsUnicode: Bool) -> Bool {
    guard let at = text.lastIndex(of: "@") else { return false }
    let local = text[..<at]
    let domain = text[text.index(after: at)...]
    guard !local.isEmpty, local.utf8.count <= 64, isLocal(local, allowsUnicode) else { return false }
    if domain.first == "[", domain.last == "]" {
      let literal = domain.dropFirst().dropLast()
      return literal.lowercased().hasPrefix("ipv6:") ? isIPv6(literal.dropFirst(5)) : isIPv4(literal)
    }
    if allowsUnicode, !domain.utf8.allSatisfy({ $0 < 0x80 }) {
      return !domain.isEmpty && !domain.contains { $0.isWhitespace || $0 == "@" }
    }
    return isHost(domain)
  }

  /// What precedes the `@`: words with dots between them, or one in quotation marks.
  private static func isLocal(_ text: Substring, _ allowsUnicode: Bool) -> Bool {
    if text.first == "\"", text.last == "\"", text.utf8.count > 1 {
      var isEscaped = false
      for byte in text.dropFirst().dropLast().utf8 {
        if byte < 0x20 || byte == 0x7F || byte > 0x7F && !allowsUnicode { return false }
        if byte == UInt8(ascii: "\""), !isEscaped { return false }
        isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
      }
      return !isEscaped
    }
    return text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { word in
      !word.isEmpty
        && word.allSatisfy { byte in
          SchemaFormat.isLetter(byte) || SchemaFormat.isDigit(byte) || "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
            || allowsUnicode && byte > 0x7F
        }
    }
  }
}
