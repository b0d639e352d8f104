/// An error that a server told in the middle of a stream: an event called `error`, or an object whose first member is
/// `error`. The stream ends with it.
public struct StreamError: Error, Sendable, CustomStringConvertible {
  /// Whose stream it is, as the document names it; nil when that is not known.
  public let operationID: String?

  /// The event as it was sent.
  public let event: ServerSentEvent

  /// Says which event of which operation told the error.
  public init(operationID: String?, event: ServerSentEvent) {
    self.operationID = operationID
    self.event = event
  }

  /// Reads the event's data as a type of the document, such as that of the errors the operation documents.
  ///
  /// - Throws: `JSONError` when it is something else.
  public func decoded<Body: JSONCodable>(as type: Body.Type = Body.self) throws -> Body {
    try Body(jsonData: event.bytes, options: .response)
  }

  /// What the server says is wrong, where its data has one of the usual forms.
  public var message: String? {
    guard let json = try? JSONValue(jsonData: event.bytes) else { return event.bytes.isEmpty ? nil : event.data }
    return (json["error"]?["message"] ?? json["message"] ?? json["error"] ?? json["detail"])?.stringValue
  }

  /// What kind of error it is, such as `overloaded_error`.
  public var type: String? {
    guard let json = try? JSONValue(jsonData: event.bytes) else { return nil }
    return (json["error"]?["type"] ?? json["error"]?["code"] ?? json["code"] ?? json["type"])?.stringValue
  }

  public var description: String {
    let what = [type, message].compactMap { $0 }.joined(separator: ": ")
    return "\(operationID.map { "\($0): " } ?? "")the stream ended with an error\(what.isEmpty ? "" : ": \(what)")"
  }

  /// Whether an event without the name `error` is an error all the same.
  static func isError(_ document: JSONDocument) -> Bool {
    let root = document.root
    guard root.token.kind == .object, root.count > 0, JSONName.matches(document, 1, "error") else { return false }
    let kind = document.tokens[2].kind
    return kind == .object || kind == .string
  }
}
