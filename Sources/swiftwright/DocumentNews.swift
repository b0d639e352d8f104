import SwiftwrightDiagnostics
import SwiftwrightSpecDiff

/// What is new in a document since it was last generated from.
struct DocumentNews {
  private let oldVersion: String
  private let newVersion: String
  /// The document as it was; nil where Git's last commit does not have it.
  private let oldName: String?
  private let newName: String
  private let report: Report?

  /// Nil if the document is the same as before, or was never generated from.
  ///
  /// - Parameters:
  ///   - previous: The lock of the last run.
  ///   - lock: The lock of this one.
  init?(since previous: Lock?, _ lock: Lock, _ configuration: DocumentConfiguration) {
    guard let previous, let before = previous.inputs.texts.first, let now = lock.inputs.texts.first,
      before.digest != now.digest
    else { return nil }
    oldVersion = previous.version
    newVersion = lock.version
    newName = configuration.document
    let name = "git:HEAD:\(newName)"
    var comparison = DocumentComparison()
    comparison.session.git = GitObjects(isQuiet: true)
    guard let file = GitFile(name), let bytes = try? comparison.session.git.read(file), Digest(bytes) == before.digest
    else {
      (oldName, report) = (nil, nil)
      return
    }
    oldName = name
    report = comparison.report(name, newName, ofOld: configuration, ofNew: configuration)
    // White space and comments are no news.
    if let report, oldVersion == newVersion, !report.hasChanges, report.warnings.isEmpty { return nil }
  }

  /// The warning that a changed document has its old version.
  func warning(at location: SourceLocation) -> Diagnostic? {
    guard oldVersion == newVersion else { return nil }
    let step = report.map { $0.advice.document } ?? .none
    let advice = step == .none ? "" : "; the changes ask for a \(step.rawValue) step"
    return Diagnostic(
      .warning, "version-not-bumped", "the document changed, but its version is still \(newVersion)\(advice)",
      at: location)
  }

  /// Lines below the summary of the run; nil where the old document is not known.
  var text: String? {
    guard let report, let oldName else { return nil }
    let breaking = report.changes.count { $0.severity == .breaking }
    let possibly = report.changes.count { $0.severity == .possibly }
    let compatible = report.changes.count - breaking - possibly
    let breaks = report.swift.count { $0.effect == .breaks }
    let counts = [
      breaking > 0 ? "\(breaking) breaking" : nil, possibly > 0 ? "\(possibly) possibly breaking" : nil,
      compatible > 0 ? "\(compatible) compatible" : nil,
    ]
    let changes = report.changes.isEmpty ? "none" : counts.compactMap(\.self).joined(separator: ", ")
    var text = "  changes of the API: \(changes); of Swift: \(report.swift.count), \(breaks) of which may not compile\n"
    for change in report.changes.filter({ $0.severity == .breaking }).prefix(Self.limit) {
      text += "    \(DiagnosticPrinter.printable(change.message)) [\(change.rule.rawValue)]\n"
    }
    if breaking > Self.limit { text += "    … and \(breaking - Self.limit) more\n" }
    text += "  the document asks for a \(report.advice.document.rawValue) step, "
    text += "a package that ships this code for a \(report.advice.package.rawValue) one\n"
    return text + "  all of it: swiftwright diff \(oldName) \(newName)\n"
  }

  /// How many breaking changes are named.
  private static let limit = 5
}
