import Foundation
import SwiftwrightRuntime
import Synchronization
import Testing
import WebhooksSample

/// The webhooks of a golden case, from the client that sends them to the server that takes them.
struct WebhookTests {
  /// Remembers what reached it.
  private final class Receiver: SampleWebhooksAPI {
    let calls: Mutex<[String]> = Mutex([])

    private func note(_ call: String) { calls.withLock { $0.append(call) } }

    func newPet(_ input: NewPetWebhook, _ context: RequestContext) async throws -> NewPetWebhook.Output {
      note("new \(input.body.pet.id) \(input.body.pet.secret ?? "-") \(context.request.query ?? "-")")
      return input.xAttempt == 3 ? .gone : .noContent
    }

    func petSold(_ input: PetSoldWebhook, _ context: RequestContext) async throws -> PetSoldWebhook.Output {
      note("sold \(input.body.id) by \(context.operation.id)")
      return .noContent
    }

    func getPing(_ input: GetPingWebhook, _ context: RequestContext) async throws -> GetPingWebhook.Output {
      .ok(input.challenge + (context.headers["X-Signature"] ?? "") + (context.headers["Authorization"] ?? ""))
    }
  }

  private let receiver = Receiver()
  private let webhooks: SampleWebhooksClient
  private let transport: InMemoryTransport
  private let url: URL

  init() throws {
    url = try #require(URL(string: "https://example.com/hooks/?tenant=a%20b"))
    var router = APIRouter()
    receiver.register(on: &router, at: "/hooks/")
    transport = InMemoryTransport(router: router)
    webhooks = SampleWebhooksClient(credentials: .shop("s").and(.signature("!")), transport: transport)
  }

  @Test func areToldApartAtOnePath() async throws {
    // The provider's data are all there, but for what is never read.
    try await webhooks.newPet(NewPet(pet: Pet(id: 7, name: "Rex", secret: "x")), to: url)
    try await webhooks.petSold(PetSoldWebhook.Body(id: 8), to: url)
    #expect(try await webhooks.getPing(to: url, challenge: "who") == "who!")
    #expect(receiver.calls.withLock { $0 } == ["new 7 - tenant=a%20b", "sold 8 by petSoldWebhook"])
  }

  @Test func answerAsDocumented() async throws {
    let operation = NewPetWebhook(body: NewPet(pet: Pet(id: 7, name: "Rex")), xAttempt: 3)
    let response = try await webhooks.send(operation, options: .default.sent(to: url))
    guard case .gone = response.output else {
      Issue.record("\(response.output)")
      return
    }
    await #expect(throws: RequestError.self) { try await webhooks.send(operation) }
  }

  @Test func areRefusedWhereNoneFits() async throws {
    var request = HTTPRequest(.post, origin: "https://example.com", path: "/hooks/", body: HTTPBody(#"{"type": "x"}"#))
    request.headers["Content-Type"] = "application/json"
    // The last webhook of that method has no body at all, so that anything fits it; it is not implemented.
    #expect(try await transport.send(request, timeout: nil).status == 501)
    request.method = .get
    let refusal = try await transport.send(request, timeout: nil)
    #expect(refusal.status == 400)
    request.method = .put
    #expect(try await transport.send(request, timeout: nil).headers["Allow"] == "GET, HEAD, OPTIONS, POST")
  }
}
