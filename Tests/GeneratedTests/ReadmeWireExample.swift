import FireworksGatewayClient
import FireworksGatewayModels
import FireworksGatewayServer
import SwiftwrightMicroHTTPD
import SwiftwrightRuntime

/// Calls over HTTP, with patience.
func callOverHTTP(_ question: AnthropicCreateMessageParams) async throws {
  let gateway = FireworksGatewayClient(
    credentials: .bearerAuth("fw_…"), server: .environment("FIREWORKS_BASE_URL"),
    middleware: [LoggingMiddleware { print($0) }],  // credentials hidden
    defaults: CallOptions(timeout: .seconds(20), deadline: .seconds(60), retry: .standard))

  for try await model in gateway.models.list(accountID: "acme", pageSize: 200).items {  // follows page tokens
    print(model.name ?? "")
  }
  for try await event in try await gateway.messages.stream(question) {  // server-sent events, typed, as they arrive
    if case .contentBlockDelta(let delta) = event { print(delta) }
  }
  let whole = try await gateway.send(GetModel(accountID: "acme", modelID: "llama"))  // a case for each status
  if case .ok(let model) = whole.output { print(model.name ?? "", whole.headers["Content-Type"] ?? "") }
}

/// Serves until the task is cancelled or the process is told to end; what is running is finished.
func serveOverHTTP() async throws {
  var router = FireworksGatewayServer(models: Registry()).router
  router.middleware.append(
    APIAuthenticator { credentials, _ in  // 401 and 403 as the document's security says
      credentials.first?.value == .token("fw_…") ? AccessGrant("acme") : nil
    })
  router.onExchange = { print($0.method, $0.route ?? "-", $0.status, $0.duration) }
  try await MicroHTTPServer(router: router).run(port: 8080)
}
