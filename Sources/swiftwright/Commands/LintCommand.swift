import SwiftwrightDiagnostics
import SwiftwrightEmitter

/// `swiftwright lint`: everything that generating would tell, without generating.
struct LintCommand {
  private let request: LintRequest
  private var session = Session()

  init(_ request: LintRequest) {
    self.request = request
    session.isStrict = request.isStrict
    session.isQuiet = request.isQuiet
  }

  consuming func run() -> ExitStatus {
    if let file = session.read(request.file), let templates = session.templateSources(replacedFrom: nil) {
      var configuration = DocumentConfiguration(name: "API", document: request.file, output: "")
      configuration.overlays = request.overlays
      configuration.references = request.references
      _ = session.generate(configuration, from: file, templates: Session.parse(templates))
    }
    let status = session.report()
    if !request.isQuiet {
      Terminal.standardOutput.say("\(request.file): \(session.counts.isEmpty ? "no problems" : session.counts)\n")
    }
    return status
  }
}
