import FireworksGatewayModels
import FireworksGatewayServer
import Foundation
import SwiftwrightMicroHTTPD
import SwiftwrightRuntime

/// Loads the generated server and bare libmicrohttpd in turn, with `wrk` from the same machine:
/// `swift run -c release swiftwright-server-benchmarks [--runs N] [--seconds N] [--connections N]`.
///
/// Both return the bytes of the same model. They take many short turns, so that what else the machine does slows both; the
/// two are compared within each run, and each figure is the median of the runs. The time on the processor is that of this
/// process, without `wrk`.
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
    var options = ["--runs": 9, "--seconds": 2, "--connections": 64]
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
    for run in 0..<runs {
      // Whoever comes second may find the machine in another state, so they take that place in turn.
      let ports = run.isMultiple(of: 2) ? [bare, running.port] : [running.port, bare]
      let pair = try ports.map { try Wrk("http://127.0.0.1:\($0)\(path)", connections: connections, seconds: seconds) }
      guard let first = pair[0], let second = pair[1] else {
        print("wrk did not finish, or got answers other than 200")
        exit(1)
      }
      measured.bare.append(ports[0] == bare ? first : second)
      measured.generated.append(ports[0] == bare ? second : first)
    }
    report("bare libmicrohttpd", measured.bare)
    report("generated server  ", measured.generated)
    let shares = zip(measured.generated, measured.bare).map { $0.requestsPerSecond / $1.requestsPerSecond * 100 }
    let lowest = Int((shares.min() ?? 0).rounded())
    let highest = Int((shares.max() ?? 0).rounded())
    print(
      "the generated server does \(Int(median(shares).rounded())) % of bare libmicrohttpd (\(lowest) to \(highest) %)")
    await running.stop()
  }

  private static func report(_ name: String, _ runs: [Wrk]) {
    let rate = Int(median(runs.map(\.requestsPerSecond)))
    let time = median(runs.map(\.processorTime)).formatted(.number.precision(.fractionLength(1)))
    let latencies = runs[0].latencies.indices.map { index in
      let latency = median(runs.map { $0.latencies[index].milliseconds })
      return "\(runs[0].latencies[index].percentile) \(latency.formatted(.number.precision(.fractionLength(2)))) ms"
    }
    print("\(name)  \(rate) requests/s, \(time) µs on the processor, latency \(latencies.joined(separator: ", "))")
  }

  private static func median(_ values: [Double]) -> Double {
    values.sorted()[values.count / 2]
  }
}
