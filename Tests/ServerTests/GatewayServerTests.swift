import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import Foundation
import SwiftwrightMicroHTTPD
import SwiftwrightRuntime
import SwiftwrightTestSupport
import SwiftwrightURLSession
import Testing

/// The generated client and server over a socket.
struct GatewayServerTests {
  private struct Completions: CompletionsAPI {
    let received: Event
    let cancelled: Event

    func create(_ input: CreateCompletion, _ context: RequestContext) async throws -> CreateCompletion.Output {
      .okEvents(
        EventStream { writer in
          for id in 1...3 {
            let text = #"{"id":"\#(id)","object":"text_completion","created":1,"model":"m","choices":[]}"#
            try await writer.send(CompletionStreamResponse(jsonData: Array(text.utf8)))
            await received.wait()
          }
          await untilCancelled(cancelled)
        })
    }
  }

  private struct Models: ModelsAPI {
    func get(_ input: GetModel, _ context: RequestContext) async throws -> GetModel.Output {
      .ok(Model(name: "accounts/\(input.accountID)/models/\(input.modelID)", state: .ready))
    }
  }

  private static func gateway(_ server: RunningServer) -> FireworksGatewayClient {
    FireworksGatewayClient(
      credentials: .bearerAuth("token"), server: .url("http://127.0.0.1:\(server.port)"),
      transport: URLSessionTransport())
  }

  @Test func modelsAreGot() async throws {
    try await withServer(FireworksGatewayServer(models: Models()).router) { server in
      let gateway = Self.gateway(server)
      let model = try await gateway.models.get(accountID: "a/b", modelID: "m 1")
      #expect(model.name == "accounts/a/b/models/m 1")
      #expect(model.state == .ready)
      let error = try await #require(throws: APIError.self) { try await gateway.models.list(accountID: "a") }
      #expect(error.status == 501)
    }
  }

  @Test func eventsComeOneByOneUntilTheReaderLeaves() async throws {
    let completions = Completions(received: Event(), cancelled: Event())
    try await withServer(FireworksGatewayServer(completions: completions).router) { server in
      let gateway = Self.gateway(server)
      var ids: [String] = []
      let request = CompletionRequest(model: "m", prompt: .string("Once"))
      for try await event in try await gateway.completions.stream(request) {
        ids.append(event.id)
        // The next one is not sent before.
        completions.received.happen()
        if ids.count == 3 { break }
      }
      #expect(ids == ["1", "2", "3"])
      await completions.cancelled.wait()
    }
  }
}
