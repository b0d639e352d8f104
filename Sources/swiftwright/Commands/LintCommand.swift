import SwiftwrightDiagnostics
import SwiftwrightEmitter

/// `swiftwright lint`: everything that generating would tell, without generating.
struct LintCommand {
  private let request: LintRequest
  private var session = Session()

  init(_ request: LintRequest) {
    self.request = request
    session.reporting = request.reporting
  }

  consuming func run() -> ExitStatus {
    if let file = session.read(request.file), let templates = session.templateSources(replacedFrom: nil) {
      var configuration = session.configuration(of: request.file, in: request.configuration)
      configuration.overlays += request.overlays
      configuration.references = configuration.references.adding(request.references)
      if request.reporting.isLenient { configuration.tolerateErrors() }
      _ = session.generate(configuration, from: file, templates: Session.parse(templates))
    }
    let status = session.report()
    if !request.reporting.isQuiet {
      session.prose.say("\(request.file): \(session.counts.isEmpty ? "no problems" : session.counts)\n")
    }
    return status
  }
}
