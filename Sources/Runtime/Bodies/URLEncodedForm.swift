/// Bodies of `application/x-www-form-urlencoded`.
enum URLEncodedForm {
  static let mediaType = "application/x-www-form-urlencoded"

  /// - Parameter styles: How members are written for which the document says so.
  static func encode<T: JSONCodable>(
    _ value: T,
    _ styles: [String: ParameterStyle] = [:],
    _ options: JSONWriteOptions = .request
  ) throws -> [UInt8] {
    guard case .object(let object) = try JSONValue(value, options: options) else {
      throw RequestError("a form must be an object")
    }
    let pairs = try object.members.flatMap { member -> [String] in
      if let style = styles[member.name] {
        let value: ParameterValue =
          style.kind == .json && !member.value.isNull
          ? .text(String(decoding: try member.value.jsonBytes(), as: UTF8.self)) : ParameterValue(json: member.value)
        return ParameterWriter.query(member.name, value, style)
      }
      var value = ParameterValue(json: member.value)
      if case .members = value { value = .text(String(decoding: try member.value.jsonBytes(), as: UTF8.self)) }
      return ParameterWriter.query(member.name, value, .form)
    }
    return Array(pairs.joined(separator: "&").utf8)
  }

  static func decode<T: JSONCodable>(
    _ bytes: [UInt8],
    _ styles: [String: ParameterStyle] = [:],
    as type: T.Type = T.self
  ) throws -> T {
    let pairs = QueryPair.parse(query: String(decoding: bytes, as: UTF8.self))
    var members: [(name: String, value: LooseValue)] = []
    var claimed: Set<String> = []
    for (name, style) in styles.sorted(by: { $0.key < $1.key }) {
      let own = pairs.filter { style.owns($0.name, as: name) }
      claimed.formUnion(own.map(\.name))
      guard let value = try ParameterReader.pairs(name, own, style, in: .form, claimed: []) else { continue }
      members.append((name, value))
    }
    guard !styles.isEmpty else { return try LooseReader.read(try ParameterReader.grouped(pairs, "body", .form)) }
    let others = try ParameterReader.grouped(pairs.filter { !claimed.contains($0.name) }, "body", .form)
    if case .members(let rest) = others { members += rest }
    return try LooseReader.read(.members(members))
  }
}
