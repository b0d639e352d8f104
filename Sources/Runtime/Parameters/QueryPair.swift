/// A `name=value` of a query, a form or a cookie. The name is decoded, the value is as it was sent.
struct QueryPair: Sendable, Hashable {
  let name: String
  let value: String

  /// The pairs of a query or of a form, by `&`.
  static func parse(query text: String) -> [QueryPair] {
    parse(text, separator: UInt8(ascii: "&"), plusIsSpace: true)
  }

  /// The pairs of a `Cookie` header.
  static func parse(cookie text: String) -> [QueryPair] {
    parse(text, separator: UInt8(ascii: ";"), plusIsSpace: false)
  }

  private static func parse(_ text: String, separator: UInt8, plusIsSpace: Bool) -> [QueryPair] {
    if text.isEmpty { return [] }
    // By bytes: nothing that a delimiter combines with makes it part of a value.
    return text.utf8.split(separator: separator).compactMap { part in
      let part = part.drop { $0 == 0x20 }
      let equals = part.firstIndex(of: UInt8(ascii: "=")) ?? part.endIndex
      let name = Substring(part[..<equals])
      let value = equals == part.endIndex ? "" : Substring(part[part.index(after: equals)...])
      if name.isEmpty, value.isEmpty { return nil }
      return QueryPair(
        name: PercentEncoding.decode(name, plusIsSpace: plusIsSpace) ?? String(name),
        value: String(value)
      )
    }
  }
}
