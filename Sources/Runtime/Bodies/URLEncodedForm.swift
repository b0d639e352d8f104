/// Bodies of `application/x-www-form-urlencoded`.
enum URLEncodedForm {
  static func encode<T: JSONCodable>(_ value: T) throws -> [UInt8] {
    guard case .object(let object) = try JSONValue(value, options: .request) else {
      throw RequestError("a form must be an object")
    }
    let pairs = try object.members.flatMap { member -> [String] in
      var value = ParameterValue(json: member.value)
      if case .members = value { value = .text(String(decoding: try member.value.jsonBytes(), as: UTF8.self)) }
      return ParameterWriter.query(member.name, value, .form)
    }
    return Array(pairs.joined(separator: "&").utf8)
  }

  static func decode<T: JSONCodable>(_ bytes: [UInt8], as type: T.Type = T.self) throws -> T {
    let pairs = QueryPair.parse(query: String(decoding: bytes, as: UTF8.self))
    let value = try ParameterReader.grouped(pairs, "body", .form)
    return try LooseReader.read(value)
  }
}
