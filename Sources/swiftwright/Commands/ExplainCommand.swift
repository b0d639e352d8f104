import SwiftwrightDiagnostics

/// `swiftwright explain`: tells more about a kind of diagnostic, or lists all kinds.
struct ExplainCommand {
  private let request: ExplainRequest

  init(_ request: ExplainRequest) {
    self.request = request
  }

  consuming func run() -> ExitStatus {
    guard let kind = request.kind else {
      let rows = DiagnosticKind.all.map { ("\($0.code)  \($0.id)", $0.title) }
      return Terminal.standardOutput.say(CommandSyntax.columns(rows))
    }
    return Terminal.standardOutput.say(kind.explanation)
  }
}

/// What `explain` is asked to tell.
struct ExplainRequest {
  /// Nil for a list of all.
  var kind: DiagnosticKind?

  init(_ arguments: Arguments) throws(Misuse) {
    guard let name = arguments.operands.first else { return }
    guard let kind = DiagnosticKind(named: name) else {
      let hint = DiagnosticKind.suggestion(for: name).map { "; did you mean '\($0)'?" } ?? ""
      throw arguments.misuse("there is no diagnostic '\(name)'\(hint)")
    }
    self.kind = kind
  }
}
