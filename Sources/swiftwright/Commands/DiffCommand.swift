import SwiftwrightDiagnostics
import SwiftwrightMustache
import SwiftwrightOpenAPI
import SwiftwrightSpecDiff

/// `swiftwright diff`: tells what changed from one version of a document to the next.
struct DiffCommand {
  private let request: DiffRequest
  private var comparison = DocumentComparison()

  init(_ request: DiffRequest) {
    self.request = request
    // What is wrong with the documents is what `lint` tells; here only what leaves nothing to compare counts.
    comparison.session.reporting.isQuiet = true
    comparison.overlays = request.overlays
    comparison.references = request.references
  }

  consuming func run() -> ExitStatus {
    switch request.subject {
    case .rules(let rules): return write(rules.map(\.explanationText).joined(separator: "\n"))
    case .documents(let old, let new):
      let (ofOld, ofNew) = (configuration(of: old), configuration(of: new))
      let report = comparison.report(old, new, ofOld: ofOld, ofNew: ofNew)
      guard comparison.session.report() == .done, let report else { return .failed }
      do throws(MustacheError) {
        let written = write(try text(of: report))
        return written == .done && isBeyondLimit(report) ? .failed : written
      } catch {
        Terminal.standardError.fail(error.description)
        return .failed
      }
    }
  }

  /// What the configuration file says of a document.
  private mutating func configuration(of name: String) -> DocumentConfiguration? {
    let path = request.configuration ?? GenerateRequest.defaultConfiguration
    guard request.configuration != nil || Files.kind(path) == .file else { return nil }
    let known = comparison.session.sources.files.first { $0.name == path }
    guard let file = known ?? comparison.session.read(path) else { return nil }
    let document = Path.normalized(GitFile(name)?.path ?? name)
    return ConfigurationReader.read(file, log: &comparison.session.log).first { $0.document == document }
  }

  private func text(of report: Report) throws(MustacheError) -> String {
    switch request.format {
    case .json: Inspection(of: report).json
    case .markdown: try report.written(as: .markdown)
    case .html: try report.written(as: .page)
    case .text:
      try report.written(as: .text, usesColor: request.output == nil && Terminal.standardOutput.usesColor)
    }
  }

  private func write(_ text: String) -> ExitStatus {
    guard let output = request.output else { return Terminal.standardOutput.say(text) }
    do throws(FileError) {
      try Files.write(text, to: output)
      return .done
    } catch {
      Terminal.standardError.fail(error.message)
      return .failed
    }
  }

  private func isBeyondLimit(_ report: Report) -> Bool {
    switch request.limit {
    case nil: false
    case .any: report.hasChanges
    case .breaking:
      report.changes.contains { $0.severity == .breaking }
    }
  }
}

extension Rule {
  /// The rule's row of the table, for people.
  fileprivate var explanationText: String {
    let entry = entry
    var lines = ["\(rawValue): \(entry.title).", "  \(entry.explanation)"]
    for direction in Direction.allCases {
      let effect = effect(direction)
      lines.append(
        "  \(direction.rawValue): old client, new server: \(effect.oldClient.rawValue); new client, old server: "
          + "\(effect.newClient.rawValue); \(effect.reason).")
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
