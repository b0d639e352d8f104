/// Writes values of parameters in their styles.
enum ParameterWriter {
  /// The value as it stands in a path, percent-encoded; nil when there is none.
  static func path(_ name: String, _ value: ParameterValue, _ style: ParameterStyle) -> String? {
    let encoded = Encoded(style, reserved: .reservedSegment)
    let key = PercentEncoding.encode(name)
    switch (style.kind, value) {
    case (_, .absent): return nil
    case (.label, .text(let text)): return "." + encoded(text)
    case (.label, .list(let texts)): return texts.isEmpty ? nil : "." + joined(texts, style, encoded)
    case (.label, .members(let members)): return "." + joined(members, style, encoded)
    case (.matrix, .text(let text)): return text.isEmpty ? ";\(key)" : ";\(key)=\(encoded(text))"
    case (.matrix, .list(let texts)):
      if texts.isEmpty { return nil }
      return style.explodes
        ? texts.map { ";\(key)=\(encoded($0))" }.joined() : ";\(key)=\(joined(texts, style, encoded))"
    case (.matrix, .members(let members)):
      return style.explodes ? ";" + joined(members, style, encoded) : ";\(key)=\(joined(members, style, encoded))"
    case (_, .text(let text)): return encoded(text)
    case (_, .list(let texts)): return joined(texts, style, encoded)
    case (_, .members(let members)): return joined(members, style, encoded)
    }
  }

  /// The value as `name=value` pairs of a query or of cookies, percent-encoded where the style has it so.
  static func query(_ name: String, _ value: ParameterValue, _ style: ParameterStyle) -> [String] {
    let encoded = Encoded(style)
    let key = PercentEncoding.encode(name)
    switch value {
    case .absent: return []
    case .text(let text): return ["\(key)=\(encoded(text))"]
    case .list(let texts):
      if texts.isEmpty { return [] }
      return style.explodes ? texts.map { "\(key)=\(encoded($0))" } : ["\(key)=\(joined(texts, style, encoded))"]
    case .members(let members):
      if style.kind == .deepObject { return deep(key, members, encoded) }
      if members.isEmpty { return [] }
      guard style.explodes else { return ["\(key)=\(joined(members, style, encoded))"] }
      return members.flatMap { member -> [String] in
        let key = PercentEncoding.encode(member.name)
        if case .list(let texts) = member.value { return texts.map { "\(key)=\(encoded($0))" } }
        return ["\(key)=\(encoded(member.value.flatText))"]
      }
    }
  }

  /// The value as it stands in a header: not percent-encoded.
  static func header(_ value: ParameterValue, _ style: ParameterStyle) -> String? {
    switch value {
    case .absent: nil
    case .text(let text): text
    case .list(let texts): texts.joined(separator: ",")
    case .members(let members): joined(members, style, Encoded(nil))
    }
  }

  /// How the parts of a value are percent-encoded.
  private struct Encoded {
    let allowed: PercentEncoding.Allowed?

    init(_ style: ParameterStyle?, reserved: PercentEncoding.Allowed = .reserved) {
      allowed = style.flatMap { $0.kind == .cookie ? nil : $0.keepsReserved ? reserved : .unreserved }
    }

    func callAsFunction(_ text: String) -> String {
      allowed.map { PercentEncoding.encode(text, $0) } ?? text
    }
  }

  private static func joined(_ texts: [String], _ style: ParameterStyle, _ encoded: Encoded) -> String {
    texts.map { encoded($0) }.joined(separator: delimiter(style))
  }

  private static func joined(
    _ members: [(name: String, value: ParameterValue)],
    _ style: ParameterStyle,
    _ encoded: Encoded
  ) -> String {
    let delimiter = delimiter(style)
    let link = style.explodes ? "=" : delimiter
    return members.map { "\(encoded($0.name))\(link)\(encoded($0.value.flatText))" }.joined(separator: delimiter)
  }

  /// `name[member][member]=value`, with the brackets escaped, as a query must have them.
  private static func deep(
    _ prefix: String,
    _ members: [(name: String, value: ParameterValue)],
    _ encoded: Encoded
  ) -> [String] {
    members.flatMap { member -> [String] in
      let key = "\(prefix)%5B\(PercentEncoding.encode(member.name))%5D"
      switch member.value {
      case .absent: return []
      case .text(let text): return ["\(key)=\(encoded(text))"]
      case .list(let texts): return texts.map { "\(key)=\(encoded($0))" }
      case .members(let members): return deep(key, members, encoded)
      }
    }
  }

  private static func delimiter(_ style: ParameterStyle) -> String {
    switch style.delimiter {
    case " ": "%20"
    case "|": "%7C"
    case let other: String(other)
    }
  }
}
