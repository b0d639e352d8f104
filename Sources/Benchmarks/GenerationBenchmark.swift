import SwiftwrightDiagnostics
import SwiftwrightEmitter
import SwiftwrightOpenAPI
import SwiftwrightYAML

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One document, generated again and again.
struct GenerationBenchmark {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private let name: String
  private let bytes: [UInt8]
  private let templates: TemplateSet

  init(_ path: String) throws {
    name = path
    bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    templates = try TemplateSet.standard()
  }

  /// A table of phases: median milliseconds, and how many times libyaml's own time that is.
  func report(runs: Int) throws -> String {
    var samples: [[Double]] = []
    var summary = ""
    for _ in 0..<runs {
      let (times, text) = try measure()
      samples.append(times)
      summary = text
    }
    let phases = ["libyaml events", "parse", "load (parse, read, check)", "resolve", "lower and render", "generation"]
    let medians = phases.indices.map { phase in
      samples.map { $0[phase] }.sorted()[runs / 2]
    }
    var lines = ["\(name), \(bytes.count) bytes, \(summary), \(runs) runs"]
    for (phase, median) in zip(phases, medians) {
      let label = phase.padding(to: 28)
      lines.append("  \(label)\(rounded(median).padding(to: 10))ms  ×\(rounded(median / medians[0]))")
    }
    return lines.joined(separator: "\n")
  }

  /// One run: the time of each phase in milliseconds, and what came out.
  private func measure() throws -> ([Double], String) {
    let clock = ContinuousClock()
    let events = try clock.measure { try LibYAML.countEvents(bytes) }
    var sources = SourceFiles()
    var log = DiagnosticLog()
    let file = sources.add(name: name, bytes: bytes)
    let parse = try clock.measure { _ = try parseYAML(file) }
    var documents: DocumentSet?
    let load = clock.measure { documents = DocumentSet.load(file, sources: &sources, log: &log) }
    guard let documents else { throw Failure(description: "the document has errors; run `swiftwright lint` on it") }
    var api: API?
    let resolve = clock.measure { api = resolveAPI(documents, log: &log) }
    guard let api else { throw Failure(description: "the document could not be resolved") }
    var emitted: EmittedSwift?
    let options = Options(name: "Benchmark", documentName: name)
    let emit = try clock.measure { emitted = try emitSwift(api, options: options, templates: templates, log: &log) }
    let files = emitted?.files ?? []
    let size = files.reduce(0) { $0 + $1.contents.utf8.count }
    let times = [events, parse, load, resolve, emit, load + resolve + emit].map(milliseconds)
    return (times, "\(files.count) files of \(size / 1000) kB")
  }

  private func milliseconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) * 1e3 + Double(duration.components.attoseconds) / 1e15
  }

  private func rounded(_ value: Double) -> String {
    "\((value * 10).rounded() / 10)"
  }
}

extension String {
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
