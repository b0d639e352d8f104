/// Writes a line for each request and one for each response or failure.
///
/// Credentials are hidden: middleware does not see those of the client, and what callers put themselves into headers,
/// queries or addresses is shown as `<redacted>` where its name says that it is secret. Bodies are hidden unless asked
/// for.
///
/// ```
/// -> getModel GET https://api.example.com/v1/models/llama?key=<redacted>
/// <- getModel 200 OK after 0.031 seconds
/// ```
public struct LoggingMiddleware: ClientMiddleware {
  private let showsHeaders: Bool
  private let bodyLimit: Int
  private let clock: CallClock
  private let log: @Sendable (String) -> Void

  /// - Parameters:
  ///   - showsHeaders: Whether header fields are shown.
  ///   - bodyLimit: How many bytes a body may have to be shown; streams and longer ones are not. None by default.
  ///   - log: Where the lines go.
  public init(
    showsHeaders: Bool = false,
    bodyLimit: Int = 0,
    clock: CallClock = .system,
    log: @escaping @Sendable (String) -> Void
  ) {
    self.showsHeaders = showsHeaders
    self.bodyLimit = bodyLimit
    self.clock = clock
    self.log = log
  }

  public func send(_ request: HTTPRequest, _ operation: OperationInfo, next: Next) async throws -> HTTPResponse {
    log("-> \(operation.id) \(request.method) \(RedactedURL(request))" + details(request.headers, request.body))
    let start = clock.now()
    do {
      var response = try await next(request)
      let seconds = Self.seconds(clock.now() - start)
      if let length = response.body.length, length > 0, length <= bodyLimit {
        response.body = HTTPBody(try await response.body.collect(upTo: bodyLimit))
      }
      let id = response.headers.requestID.map { " (request \($0))" } ?? ""
      log("<- \(operation.id) \(response) after \(seconds)\(id)" + details(response.headers, response.body))
      return response
    } catch {
      log("<- \(operation.id) failed after \(Self.seconds(clock.now() - start)): \(error)")
      throw error
    }
  }

  private func details(_ headers: HTTPHeaders, _ body: HTTPBody) -> String {
    var lines: [String] = []
    if showsHeaders, !headers.isEmpty { lines.append(headers.description) }
    if let bytes = body.bytes, !bytes.isEmpty, bytes.count <= bodyLimit {
      lines.append(String(decoding: bytes, as: UTF8.self))
    }
    return lines.map { "\n\($0)" }.joined()
  }

  private static func seconds(_ duration: Duration) -> String {
    let milliseconds = Int(duration / .milliseconds(1))
    let fraction = String(milliseconds % 1000)
    return "\(milliseconds / 1000).\(String(repeating: "0", count: 3 - fraction.count))\(fraction) seconds"
  }
}
