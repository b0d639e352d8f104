import FireworksGatewayModels
import FireworksGatewayServer
import Foundation
import SwiftwrightMicroHTTPD
import SwiftwrightRuntime

/// Loads the generated server and bare libmicrohttpd in turn, with `wrk` from the same machine:
/// `swift run -c release swiftwright-server-benchmarks [--runs N] [--seconds N] [--connections N]`.
///
/// Both return the bytes of the same model. Each figure is the median of the runs.
@main
struct ServerBenchmarks {
  private struct Registry: ModelsAPI {
    func get(_ input: GetModel, _ context: RequestContext) async throws -> GetModel.Output {
      .ok(
        Model(
          name: "accounts/\(input.accountID)/models/\(input.modelID)", displayName: "A model",
          description: "What it is for, in a sentence.", state: .ready, public: true, contextLength: 131_072)
      )
    }
  }

  static func main() async throws {
    var options = ["--runs": 3, "--seconds": 5, "--connections": 64]
    var arguments = CommandLine.arguments.dropFirst()
    while let name = arguments.popFirst() {
      guard options[name] != nil, let value = arguments.popFirst().flatMap(Int.init), value > 0 else {
        print("usage: swiftwright-server-benchmarks [--runs N] [--seconds N] [--connections N]")
        exit(name == "--help" ? 0 : 64)
      }
      options[name] = value
    }
    try await measureRouter()
    guard Wrk.isThere else { return print("skipped: needs wrk, which package managers have") }
    try await measure(runs: options["--runs"] ?? 1, options["--seconds"] ?? 1, options["--connections"] ?? 1)
  }

  /// Prints what a request takes between its arrival and its answer, without sockets: the best of many short runs.
  private static func measureRouter() async throws {
    let router = FireworksGatewayServer(models: Registry()).router
    let request = HTTPRequest(.get, path: path, headers: ["Accept": "*/*", "Host": "127.0.0.1"])
    let count = 2_000
    var best = Duration.seconds(1)
    for _ in 0..<50 {
      let start = ContinuousClock.now
      for _ in 0..<count { _ = await router.respond(to: request) }
      best = min(best, (ContinuousClock.now - start) / count)
    }
    print(
      "the router alone takes \(best.formatted(.units(allowed: [.microseconds], fractionalPart: .show(length: 2)))) a request"
    )
  }

  private static let path = "/v1/accounts/acme/models/llama"

  private static func measure(runs: Int, _ seconds: Int, _ connections: Int) async throws {
    let router = FireworksGatewayServer(models: Registry()).router
    let bytes = try await router.respond(to: HTTPRequest(.get, path: path)).body.collect(upTo: 1 << 20)
    let server = MicroHTTPServer(router: router)
    let running = try server.start()
    guard let bare = BareServer.start(bytes, threads: server.threads) else {
      print("libmicrohttpd does not start")
      exit(1)
    }
    print("GET \(path), \(bytes.count) bytes of JSON, \(connections) connections, \(runs) runs of \(seconds) s each")
    var measured: (bare: [Wrk], generated: [Wrk]) = ([], [])
    for _ in 1...runs {
      if let wrk = try Wrk("http://127.0.0.1:\(bare)\(path)", connections: connections, seconds: seconds) {
        measured.bare.append(wrk)
      }
      if let wrk = try Wrk("http://127.0.0.1:\(running.port)\(path)", connections: connections, seconds: seconds) {
        measured.generated.append(wrk)
      }
    }
    guard let bareResult = report("bare libmicrohttpd", measured.bare),
      let result = report("generated server  ", measured.generated)
    else {
      print("wrk did not finish, or got answers other than 200")
      exit(1)
    }
    print("the generated server does \(Int((result / bareResult * 100).rounded())) % of bare libmicrohttpd")
    await running.stop()
  }

  /// Prints the median run.
  private static func report(_ name: String, _ runs: [Wrk]) -> Double? {
    guard !runs.isEmpty else { return nil }
    let median = runs.sorted { $0.requestsPerSecond < $1.requestsPerSecond }[runs.count / 2]
    let latencies = median.latencies.map { "\($0.percentile) \($0.value)" }.joined(separator: ", ")
    print("\(name)  \(Int(median.requestsPerSecond)) requests/s, latency \(latencies)")
    return median.requestsPerSecond
  }
}
