import FireworksGatewayServer
import Foundation
import SwiftwrightMicroHTTPD
import SwiftwrightRuntime

/// Serves the whole gateway, with the same valid answers for all: `gateway-stub [PORT]`, by default any free port. Every
/// token but `wrong` is taken.
///
/// It prints `http://127.0.0.1:PORT` once it listens, and ends with its standard input or by a signal.
@main
struct GatewayStub {
  static func main() async throws {
    let port = CommandLine.arguments.dropFirst().first.flatMap(Int.init) ?? 0
    var router = FireworksGatewayServer().router
    StubRoutes.add(to: &router, try Answers())
    router.middleware = [
      APIAuthenticator { credentials, _ in
        credentials.contains { $0.value == .token("wrong") } ? nil : AccessGrant("caller")
      }
    ]
    router.problemResponse = StubErrors.response(to:of:)
    router.onError = { error, context in
      FileHandle.standardError.write(Data("\(context.operation.id): \(error)\n".utf8))
    }
    let server = try MicroHTTPServer(router: router).start(port: port)
    FileHandle.standardOutput.write(Data("http://127.0.0.1:\(server.port)\n".utf8))
    await endOfInput()
    await server.stop(grace: .seconds(5))
  }

  private static func endOfInput() async {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread {
        while !FileHandle.standardInput.availableData.isEmpty {}
        continuation.resume()
      }
    }
  }
}
