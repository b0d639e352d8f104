/// How diagnostics are told.
enum DiagnosticFormat: String, CaseIterable {
  /// Lines for people, with excerpts.
  case text
  /// All that is known of each, for scripts.
  case json
  /// SARIF 2.1.0, which code scanning services and editors read.
  case sarif
  /// Workflow commands, which GitHub shows beside the lines of a pull request.
  case github
}
