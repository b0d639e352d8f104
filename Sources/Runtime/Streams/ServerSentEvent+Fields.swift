extension ServerSentEvent {
  /// The event as an object with a member for each of its fields, as JSON.
  func fields() throws -> [UInt8] {
    var object: JSONObject = ["data": .string(data)]
    if let event { object["event"] = .string(event) }
    if let id { object["id"] = .string(id) }
    if let retry { object["retry"] = .integer(Int64(retry)) }
    return try JSONValue.object(object).jsonBytes()
  }

  /// An event of an object with a member for each of its fields. Data that are no text are written as JSON.
  ///
  /// - Throws: `JSONError` when another field is not what it must be.
  init(fields: JSONElement) throws {
    let data: JSONValue = try fields["data"]?.read() ?? .string("")
    let bytes = if case .string(let text) = data { Array(text.utf8) } else { try data.jsonBytes(.response) }
    self.init(
      event: try fields["event"]?.read(), bytes: bytes, id: try fields["id"]?.read(), retry: try fields["retry"]?.read()
    )
  }
}
