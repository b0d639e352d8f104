import SwiftwrightRuntime

/// Asks for a completion, or for events of them, by a path.
struct Ask: ClientOperation {
  var path: String

  typealias Output = CreateCompletion.Output

  static let info = OperationInfo(
    id: "ask",
    method: .get,
    path: "/{path}",
    security: [[Gallery.bearerAuth]],
    accepts: ["application/json", "text/event-stream"]
  )

  func encode(_ request: inout RequestEncoder) throws {
    request.path("path", path)
  }
}

/// Asks in a way that cannot be repeated without harm.
struct Order: ClientOperation {
  var path: String
  var body: HTTPBody = "order"

  typealias Output = CreateCompletion.Output

  static let info = OperationInfo(id: "order", method: .post, path: "/{path}")

  func encode(_ request: inout RequestEncoder) throws {
    request.path("path", path)
    request.bytes(body)
  }
}
