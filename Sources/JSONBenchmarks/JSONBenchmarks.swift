import FireworksGatewayModels
import Foundation
import SwiftwrightRuntime

/// Times JSON beside Foundation's: `swift run -c release swiftwright-json-benchmarks [--runs N]`.
///
/// Each figure is the median of the runs, in which all that is compared takes turns.
@main
struct JSONBenchmarks {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.isEmpty || arguments.first == "--runs", let runs = Int(arguments.dropFirst().first ?? "15"),
      runs > 0
    else {
      print("usage: swiftwright-json-benchmarks [--runs N]")
      exit(64)
    }
    let data = SampleData.models(count: 1000)
    try list(data, runs: runs)
    try events(runs: runs)
  }

  /// A list of models with dates, by generated types and by plain `Codable` ones.
  private static func list(_ data: Data, runs: Int) throws {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    let encoder = JSONEncoder()
    encoder.dateEncodingStrategy = .iso8601
    let response = try ListModelsResponse(jsonData: data)
    let plain = try decoder.decode(PlainModels.self, from: data)
    guard try plain == decoder.decode(PlainModels.self, from: response.jsonData()) else {
      print("the two do not read the same")
      exit(1)
    }
    let medians = try Stopwatch.medians(
      runs,
      [
        { keep(try ListModelsResponse(jsonData: data)) },
        { keep(try decoder.decode(PlainModels.self, from: data)) },
        { keep(try response.jsonData(.response)) },
        { keep(try encoder.encode(plain)) },
      ]
    )
    let speeds = medians.map { Double(data.count) / $0 / 1e6 }
    print("1,000 models with dates, \(data.count) bytes, \(runs) runs")
    print("  decode  \(speeds[0].rounded()) MB/s, JSONDecoder \(speeds[1].rounded()) MB/s  ×\(ratio(medians))")
    print("  encode  \(speeds[2].rounded()) MB/s, JSONEncoder \(speeds[3].rounded()) MB/s  ×\(ratio(medians[2...]))")
  }

  /// A union of events: each from its own bytes, and from a stream.
  private static func events(runs: Int) throws {
    let events = SampleData.events(count: 20_000)
    let stream = SampleData.stream(events)
    let chunks = stride(from: 0, to: stream.count, by: 4096).map { Array(stream[$0..<min($0 + 4096, stream.count)]) }
    let decoder = JSONDecoder()
    let datas = events.map { Data($0) }
    let medians = try Stopwatch.medians(
      runs,
      [
        { for event in events { keep(try AnthropicMessageStreamEvent(jsonData: event)) } },
        { for data in datas { keep(try decoder.decode(PlainEvent.self, from: data)) } },
        {
          var parser = ServerSentEventParser()
          var parsed: [ServerSentEvent] = []
          for chunk in chunks {
            parsed.removeAll(keepingCapacity: true)
            try parser.parse(chunk, into: &parsed)
            for event in parsed { keep(try AnthropicMessageStreamEvent(jsonData: event.bytes)) }
          }
        },
        {
          var parser = ServerSentEventParser()
          var parsed: [ServerSentEvent] = []
          for chunk in chunks {
            parsed.removeAll(keepingCapacity: true)
            try parser.parse(chunk, into: &parsed)
            keep(parsed)
          }
        },
      ]
    )
    let rates = medians.map { Int(Double(events.count) / $0) }
    print("\(events.count) events of a union, \(stream.count) bytes as a stream, \(runs) runs")
    print("  decode  \(rates[0]) events/s, JSONDecoder \(rates[1]) events/s  ×\(ratio(medians))")
    print("  parse   \(rates[3]) events/s; parse and decode \(rates[2]) events/s")
  }

  private static func ratio(_ times: some RandomAccessCollection<Double>) -> Double {
    guard let first = times.first, let second = times.dropFirst().first else { return 0 }
    return (second / first * 10).rounded() / 10
  }
}

/// Measures times.
enum Stopwatch {
  /// The median seconds of each body, which take turns.
  static func medians(_ runs: Int, _ bodies: [() throws -> Void]) throws -> [Double] {
    var samples = bodies.map { _ in [Double]() }
    for body in bodies { try body() }
    for _ in 0..<runs {
      for (index, body) in bodies.enumerated() {
        let time = try ContinuousClock().measure(body)
        samples[index].append(time / .seconds(1))
      }
    }
    return samples.map { $0.sorted()[runs / 2] }
  }
}

/// Takes a value that nobody wants, so that making it is not left out.
@inline(never)
func keep<Value>(_ value: Value) {}
