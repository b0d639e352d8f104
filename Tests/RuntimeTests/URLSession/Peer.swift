import Foundation
import SwiftwrightRuntime

/// The server in `peer.py`, for the time of a test.
final class Peer: Sendable {
  let url: String

  /// The server ends when this is closed, even if the tests crash.
  private let input: FileHandle

  init() throws {
    guard let python = LoopbackServer.python else { throw CocoaError(.fileNoSuchFile) }
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("peer.py")
    let process = Process()
    let input = Pipe()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = [script.path]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    self.input = input.fileHandleForWriting
    let port = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    url = "http://127.0.0.1:\(port.trimmingCharacters(in: .whitespacesAndNewlines))"
  }

  deinit {
    try? input.close()
  }

  /// The same server under another name, and so another origin.
  var otherOrigin: String {
    url.replacing("127.0.0.1", with: "localhost")
  }

  func request(_ method: HTTPMethod, _ target: String, headers: HTTPHeaders = [:], body: HTTPBody = HTTPBody())
    -> HTTPRequest
  {
    var request = HTTPRequest(method, target: target, headers: headers, body: body)
    request.origin = url
    return request
  }
}
