import Foundation
import SwiftwrightRuntime
import Testing

/// Where requests go.
struct ServerAddressTests {
  private func url(_ server: APIServer, _ options: CallOptions = .default) async throws -> String? {
    let transport = ScriptedTransport(.text)
    _ = try await APIClient(server: server, transport: transport).call(Ask(path: "x"), options)
    return transport.requests.first?.url
  }

  @Test func environment() async throws {
    setenv("SWIFTWRIGHT_TEST_SERVER", "https://staging.example.com/api/", 1)
    defer { unsetenv("SWIFTWRIGHT_TEST_SERVER") }
    #expect(try await url(.environment("SWIFTWRIGHT_TEST_SERVER")) == "https://staging.example.com/api/x")
    #expect(APIServer.environment("SWIFTWRIGHT_TEST_NO_SERVER") == .documented)
  }

  @Test func oneCallGoesElsewhere() async throws {
    #expect(try await url("http://a/b", CallOptions(query: [("q", "1 2")], server: "http://c")) == "http://c/x?q=1%202")
    let error = try await #require(throws: RequestError.self) { try await url("s3cret@host") }
    #expect(!"\(error)".contains("s3cret"))
  }
}
