extension JSONValue: JSONRepresentable, Codable {
  public init(json: borrowing JSONElement) throws {
    let token = json.token
    switch token.kind {
    case .null: self = .null
    case .false: self = .bool(false)
    case .true: self = .bool(true)
    case .number: self = Self.number(json.document.bytes + Int(token.start), token)
    case .string: self = .string(JSONText.string(token, in: json.document.bytes))
    case .array:
      var values: [JSONValue] = []
      values.reserveCapacity(Int(token.length))
      try json.forEachElement { values.append(try JSONValue(json: $0)) }
      self = .array(values)
    case .object:
      var object = JSONObject()
      try json.forEachMember { key, value in
        let name = JSONText.string(json.document.tokens[Int(key)], in: json.document.bytes)
        object[name] = try JSONValue(json: value)
      }
      self = .object(object)
    }
  }

  public func write(to json: inout JSONWriter) {
    switch self {
    case .null: json.scalar("null")
    case .bool(let value): value.write(to: &json)
    case .integer(let value): json.number(integral: value)
    case .number(let value): value.write(to: &json)
    case .exact(let value): json.number(value)
    case .string(let value): json.text(value)
    case .array(let values): values.write(to: &json)
    case .object(let object): object.write(to: &json)
    }
  }

  /// Writes a value as JSON and reads it as any JSON.
  public init(_ value: some JSONCodable, options: JSONWriteOptions = .storage) throws {
    try self.init(json: JSONDocument(try value.jsonBytes(options), options: .unlimited).root)
  }

  /// The number as the form that holds all of its digits.
  private static func number(_ bytes: UnsafePointer<UInt8>, _ token: JSONToken) -> JSONValue {
    let count = Int(token.length)
    let decimal = JSONDecimal(bytes, count: count)
    if let magnitude = decimal.integer {
      if !decimal.isNegative, let integer = Int64(exactly: magnitude) { return .integer(integer) }
      if decimal.isNegative, magnitude > 0, magnitude <= 1 << 63 {
        return .integer(Int64(truncatingIfNeeded: 0 &- magnitude))
      }
    }
    let text = String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    if let value = Double(text), value.isFinite {
      var shortest = value.description
      if shortest.withUTF8({ JSONDecimal(text: $0)?.isSame(as: decimal) }) == true { return .number(value) }
    }
    return .exact(JSONNumberText(unchecked: text))
  }
}

extension JSONObject: JSONCodable {
  public init(json: borrowing JSONElement) throws {
    guard case .object(let object) = try JSONValue(json: json) else { throw json.mismatch("an object") }
    self = object
  }

  public func write(to json: inout JSONWriter) {
    let outer = json.beginMap()
    let members = json.options.sortsKeys ? members.sorted { $0.name < $1.name } : members
    for member in members { json.member(text: member.name, member.value) }
    json.endObject(outer)
  }
}

extension JSONWriter {
  mutating func number(_ value: JSONNumberText) {
    var text = value.text
    text.withUTF8 { scalar($0) }
  }
}

extension JSONReadOptions {
  /// For what was written a moment ago.
  static let unlimited = JSONReadOptions(maximumDepth: .max)
}

extension JSONCodable {
  /// Reads a value from any JSON.
  ///
  /// - Throws: `JSONError` when it has another form; line and column are those of the JSON without spaces.
  public init(jsonValue value: JSONValue, options: JSONReadOptions = .storage) throws {
    var options = options
    options.maximumDepth = .max
    let bytes = try value.jsonBytes(JSONWriteOptions(sortsKeys: false))
    try self.init(json: try JSONDocument(bytes, options: options).root)
  }
}
