/// What answers requests; a server's transport hands it each request as it comes.
///
/// `MicroHTTPServer` of the module `SwiftwrightMicroHTTPD` is such a transport, and ``InMemoryTransport`` another. Any
/// other HTTP server becomes one by an adapter, which has to keep to this:
///
/// - **Request.** The method and the path with its query go in as they were sent, still percent-encoded, in
///   ``HTTPRequest/init(_:target:headers:body:)``, all header fields with them. The body is a stream (or bytes, if they
///   are all there) whose next chunk is taken from the connection when it is asked for; its `length` is 0 when there is
///   none, else that of `Content-Length`, or nil when it is chunked.
/// - **Response.** Framing is the transport's business: it sets `Content-Length` from `body.length`, or chunks, and sends
///   nothing as the body of a response to `HEAD` or with status 204 or 304. A chunk is asked for when the one before it
///   was taken by the peer. A body that throws ends the connection without the end of the message, so that nobody takes
///   a part for the whole.
/// - **Cancellation.** When the peer goes away, the task that answers is cancelled, or, if the response is on its way, the
///   iterator of its body is let go. That is all that handlers rely on.
/// - **Limits.** Sizes of heads, times and connections are the transport's; ``APIRouter/limits`` are for bodies.
///
/// For [Hummingbird](https://github.com/hummingbird-project/hummingbird) 2, which sits on SwiftNIO and keeps all of the
/// above, the adapter is this:
///
/// ```swift
/// import Hummingbird
/// import NIOCore
/// import SwiftwrightRuntime
///
/// struct SwiftwrightResponder<Context: Hummingbird.RequestContext>: Hummingbird.HTTPResponder {
///   let responder: any SwiftwrightRuntime.HTTPResponder
///
///   func respond(to request: Request, context: Context) async throws -> Response {
///     var headers = HTTPHeaders()
///     for field in request.headers { headers.add(field.name.rawName, field.value) }
///     let isChunked = headers["Transfer-Encoding"] != nil
///     let length = isChunked ? nil : headers["Content-Length"].flatMap { Int($0) } ?? 0
///     let answer = await responder.respond(
///       to: SwiftwrightRuntime.HTTPRequest(
///         HTTPMethod(rawValue: request.method.rawValue), target: request.uri.string, headers: headers,
///         body: HTTPBody(request.body.map { Array(buffer: $0) }, length: length)))
///
///     var fields = HTTPFields()
///     for field in answer.headers.fields {
///       guard let name = HTTPField.Name(field.name) else { continue }
///       fields.append(HTTPField(name: name, value: field.value))
///     }
///     let body = ResponseBody(contentLength: answer.body.length) { writer in
///       for try await chunk in answer.body { try await writer.write(ByteBuffer(bytes: chunk)) }
///       try await writer.finish(nil)
///     }
///     return Response(status: .init(code: answer.status), headers: fields, body: body)
///   }
/// }
///
/// let router = FireworksGatewayServer(models: Registry()).router
/// let application = Application(responder: SwiftwrightResponder<BasicRequestContext>(responder: router))
/// try await application.runService()
/// ```
///
/// On SwiftNIO alone, the same goes into the loop over a `NIOAsyncChannel<HTTPServerRequestPart, …>`: read the parts up to
/// `.end` lazily as the body, call the responder, write `.head`, a `.body` for each chunk and `.end` to the outbound writer,
/// whose `write` waits while the peer is slow; leave the loop, and with it the task group, when the inbound parts end.
public protocol HTTPResponder: Sendable {
  /// Answers a request, beginning where it is called from, so that a transport need not change threads for answers that
  /// do not wait. It does not throw: whatever goes wrong is a response.
  nonisolated(nonsending) func respond(to request: HTTPRequest) async -> HTTPResponse
}
