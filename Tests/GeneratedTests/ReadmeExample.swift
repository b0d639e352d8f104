import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightRuntime

struct Registry: ModelsAPI {  // one protocol per resource; what is not implemented is answered with 501
  func get(_ input: GetModel, _ context: RequestContext) async throws -> GetModel.Output {
    .ok(Model(name: "accounts/\(input.accountID)/models/\(input.modelID)", state: .ready))
  }
}

func tour() async throws {
  let server = FireworksGatewayServer(models: Registry())
  let gateway = FireworksGatewayClient(  // without a transport: URLSession, and the document's servers
    credentials: .bearerAuth("fw_…"), transport: InMemoryTransport(router: server.router))

  let model = try await gateway.models.get(accountID: "acme", modelID: "llama")
  switch model.state {  // enums are open: a new value never breaks decoding
  case .ready: print(model.name ?? "")
  case .unrecognized(let state): print("a state of a later version: \(state)")
  default: break
  }

  do {
    try await gateway.models.delete(accountID: "acme", modelID: "llama")
  } catch let error as APIError {
    print(error.status, error.problem?.title ?? "")  // 501 Not Implemented
  }

  let response = try await gateway.client.send(GetModel(accountID: "acme", modelID: "llama"))  // the whole response
  print(response.status, response.headers["Content-Type"] ?? "")
}
