import FireworksGatewayClient
import Foundation
import SwiftwrightRuntime
import SwiftwrightURLSession
import Testing

/// `serve.py`, which validates what it is sent with openapi-core, and answers from the document.
final class OracleServer: Sendable {
  private let port: Int
  // The server ends when the other side of its standard input goes away.
  private let input = Pipe()
  private let transport = URLSessionTransport()

  init() throws {
    let process = Oracle.process("serve.py", "--seed", Oracle.seed)
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    let line = try output.fileHandleForReading.firstLine()
    port = try #require(line.flatMap { Int($0) }, "serve.py does not tell its port")
  }

  private var origin: String { "http://127.0.0.1:\(port)" }

  /// A client of the server, whose answers are kept apart from those to others.
  func client(call: String) -> FireworksGatewayClient {
    FireworksGatewayClient(
      credentials: .bearerAuth("token"), server: .url(origin), transport: transport,
      defaults: CallOptions(headers: ["X-Call": call]))
  }

  /// Asks whether a value is what the server answered last.
  func compare(_ value: any JSONCodable, call: String) async throws {
    let request = HTTPRequest(
      .post, origin: origin, path: "/decoded", headers: ["X-Call": call], body: HTTPBody(try value.jsonBytes()))
    let response = try await transport.send(request, timeout: nil)
    let text = String(decoding: try await response.body.collect(upTo: 1 << 20), as: UTF8.self)
    #expect(response.status == 200, "\(text)")
  }
}
