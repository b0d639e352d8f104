import FireworksGatewayEarlyClient
import FireworksGatewayEarlyModels
import FireworksGatewayEarlyServer
import SwiftwrightRuntime

/// The Gateway by version 4.0.0 of its document.
enum EarlyGateway: GatewayVersion {
  private struct Models: ModelsAPI {
    let exchange: ModelExchange

    func update(_ input: UpdateModel, _ context: RequestContext) async throws -> UpdateModel.Output {
      exchange.record(try JSONValue(input.body), path: "\(input.accountID) \(input.modelID)")
      return .ok(try Model(jsonValue: exchange.answer))
    }
  }

  static func known(_ model: JSONValue) throws -> JSONValue { try JSONValue(Model(jsonValue: model)) }

  static func update(_ model: JSONValue, over connection: Connection) async throws -> JSONValue {
    let gateway = FireworksGatewayEarlyClient(
      credentials: .bearerAuth("token"), server: connection.server, transport: connection.transport,
      middleware: [connection.wire])
    let answer = try await gateway.models.update(Model(jsonValue: model), accountID: "a/b", modelID: "m 1")
    return try JSONValue(answer)
  }

  static func router(_ exchange: ModelExchange) -> APIRouter {
    FireworksGatewayEarlyServer(models: Models(exchange: exchange)).router
  }

  static var enums: [String: [String]] {
    [
      "BaseModelDetailsCheckpointFormat": values(BaseModelDetailsCheckpointFormat.self),
      "ModelKind": values(ModelKind.self),
      "gatewayCode": values(Code.self),
      "gatewayDeployedModelState": values(DeployedModelState.self),
      "gatewayModelState": values(ModelState.self),
    ]
  }

  private static func values<Enum: OpenEnum>(_ type: Enum.Type) -> [String] where Enum.RawValue == String {
    type.allCases.map(\.rawValue)
  }
}
