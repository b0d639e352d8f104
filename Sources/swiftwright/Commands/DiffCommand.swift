import SwiftwrightDiagnostics
import SwiftwrightMustache
import SwiftwrightOpenAPI
import SwiftwrightSpecDiff

/// `swiftwright diff`: tells what changed from one version of a document to the next.
struct DiffCommand {
  private let request: DiffRequest
  private var session = Session()

  init(_ request: DiffRequest) {
    self.request = request
    // What is wrong with the documents is what `lint` tells; here only what leaves nothing to compare counts.
    session.reporting.isQuiet = true
  }

  consuming func run() -> ExitStatus {
    switch request.subject {
    case .rules(let rules): return write(rules.map(\.explanationText).joined(separator: "\n"))
    case .documents(let old, let new):
      let report = report(old, new)
      guard session.report() == .done, let report else { return .failed }
      do throws(MustacheError) {
        let written = write(try text(of: report))
        return written == .done && isBeyondLimit(report) ? .failed : written
      } catch {
        Terminal.standardError.fail(error.description)
        return .failed
      }
    }
  }

  private mutating func report(_ old: String, _ new: String) -> Report? {
    let (before, after) = (configurations(of: old), configurations(of: new))
    // Another version of the same document is called and changed as the new one is.
    let configured = before.first ?? after.first
    guard let one = load(old, configured), let two = load(new, after.first ?? configured) else { return nil }
    let options = (after.first ?? configured ?? Self.unconfigured(new)).options
    let pair = DocumentPair(
      old: resolveAPI(one, log: &session.log), oldDocuments: one, new: resolveAPI(two, log: &session.log),
      newDocuments: two)
    return compareDocuments(
      pair, old: NamedOptions(name: old, options: options), new: NamedOptions(name: new, options: options),
      sources: session.sources, log: &session.log)
  }

  private mutating func load(_ name: String, _ configuration: DocumentConfiguration?) -> DocumentSet? {
    let overlays = (configuration?.overlays ?? []) + request.overlays
    guard let file = read(name) else { return nil }
    let files = overlays.compactMap { path in session.sources.files.first { $0.name == path } ?? session.read(path) }
    guard files.count == overlays.count else { return nil }
    let references = (configuration?.references ?? ReferenceRequest()).adding(request.references)
    let place = session.place(of: name, references)
    return DocumentSet.load(file, overlays: files, place: place, sources: &session.sources, log: &session.log)
  }

  private mutating func read(_ name: String) -> SourceFile? {
    guard let revision = GitFile(name) else { return session.read(name) }
    do throws(FileError) {
      return session.sources.add(name: name, bytes: try revision.read())
    } catch {
      session.fail(error)
      return nil
    }
  }

  /// What the configuration file says of a document.
  private mutating func configurations(of name: String) -> [DocumentConfiguration] {
    let path = request.configuration ?? GenerateRequest.defaultConfiguration
    guard request.configuration != nil || Files.kind(path) == .file else { return [] }
    guard let file = session.sources.files.first(where: { $0.name == path }) ?? session.read(path) else { return [] }
    let document = Path.normalized(GitFile(name)?.path ?? name)
    return ConfigurationReader.read(file, log: &session.log).filter { $0.document == document }
  }

  private static func unconfigured(_ name: String) -> DocumentConfiguration {
    DocumentConfiguration(name: "API", document: GitFile(name)?.path ?? name, output: "")
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
