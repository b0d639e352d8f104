extension JSONSchemaSet {
  /// Holds a value of a generated type against its schema. Generated types offer this as `validate(for:)`.
  ///
  /// - Parameter direction: What the value is for; read-only members do not count in requests, nor write-only ones in
  ///   responses.
  /// - Throws: All that is wrong, with the places in the value.
  public func validate<Value: JSONCodable>(
    _ value: Value,
    for direction: JSONDirection = .storage
  ) throws(SchemaViolation) {
    try validate(value, for: direction, Self.name(of: Value.self)) { try schema(of: Value.self) }
  }

  /// Holds any value against a schema of the document: an array, a map or what a type alias names.
  ///
  /// - Parameters:
  ///   - schema: The schema's name in `components/schemas`.
  ///   - direction: What the value is for; read-only members do not count in requests, nor write-only ones in responses.
  /// - Throws: All that is wrong, with the places in the value.
  public func validate(
    _ value: some JSONCodable,
    as schema: String,
    for direction: JSONDirection = .storage
  ) throws(SchemaViolation) {
    try validate(value, for: direction, schema) { try self.schema(at: "/schemas/\(schema.pointerEscaped)") }
  }

  private func validate(
    _ value: some JSONCodable,
    for direction: JSONDirection,
    _ name: String,
    _ find: () throws -> JSONSchema?
  ) throws(SchemaViolation) {
    let faults: [SchemaFault]
    do {
      let bytes = try value.jsonBytes(JSONWriteOptions(direction: direction))
      if let schema = try find() {
        faults = try schema.faults(jsonData: bytes, SchemaOptions(direction: direction))
      } else {
        faults = [SchemaFault(pointer: "", keyword: "$ref", message: "the document has no schema of this name")]
      }
    } catch let error as JSONError {
      faults = [SchemaFault(pointer: error.pointer, keyword: "type", message: error.message)]
    } catch {
      faults = [SchemaFault(pointer: "", keyword: "type", message: "\(error)")]
    }
    if !faults.isEmpty { throw SchemaViolation(name, faults) }
  }

  /// The schema of a generated type; nil where the set names none.
  private func schema(of type: any JSONCodable.Type) throws -> JSONSchema? {
    let name = Self.name(of: type).pointerEscaped
    return try schema(at: "/types/\(name)") ?? schema(at: "/schemas/\(name)")
  }

  /// The type's name from anywhere in its module.
  private static func name(of type: any JSONCodable.Type) -> String {
    let name = String(reflecting: type)
    return name.firstIndex(of: ".").map { String(name[name.index(after: $0)...]) } ?? name
  }
}

extension String {
  /// The name as a part of a JSON pointer: RFC 6901 §3.
  var pointerEscaped: String {
    replacing("~", with: "~0").replacing("/", with: "~1")
  }
}
