import Foundation

/// Times generation phase by phase: `swift run -c release swiftwright-benchmarks [FILE …] [--runs N]`.
///
/// Without files it takes all documents of `spec/`. Each figure is the median of the runs; the ratio is to libyaml's
/// events alone over the same file, in the same process.
@main
struct Benchmarks {
  static func main() throws {
    var files: [String] = []
    var runs = 15
    var arguments = CommandLine.arguments.dropFirst()
    while let argument = arguments.popFirst() {
      if argument == "--runs", let value = arguments.popFirst().flatMap(Int.init), value > 0 {
        runs = value
      } else if argument.hasPrefix("-") {
        print("usage: swiftwright-benchmarks [FILE …] [--runs N]")
        exit(argument == "--help" ? 0 : 64)
      } else {
        files.append(argument)
      }
    }
    if files.isEmpty { files = try specDocuments() }
    for file in files {
      do {
        print(try GenerationBenchmark(file).report(runs: runs))
      } catch {
        print("\(file): \(error)")
        exit(1)
      }
    }
  }

  private static func specDocuments() throws -> [String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: "spec").sorted()
    return names.filter { $0.hasSuffix(".yaml") && $0 != "swiftwright.yaml" && !$0.contains("overlay") }.map {
      "spec/\($0)"
    }
  }
}
