import Foundation
import SwiftwrightDiagnostics

@testable import SwiftwrightOpenAPI

/// What came of reading a document.
struct Loaded {
  let set: DocumentSet?
  let diagnostics: [Diagnostic]
  /// The diagnostics as they are printed.
  let text: String

  /// What came of following all references, if that was asked for.
  let api: API?

  init(_ text: String, name: String = "api.yaml", place: DocumentPlace = DocumentPlace()) {
    self.init(bytes: Array(text.utf8), name: name, place: place)
  }

  /// - Parameter isResolved: Whether to follow all references, as generating does.
  init(bytes: [UInt8], name: String, place: DocumentPlace = DocumentPlace(), isResolved: Bool = false) {
    var sources = SourceFiles()
    var log = DiagnosticLog()
    let file = sources.add(name: name, bytes: bytes)
    set = DocumentSet.load(file, place: place, sources: &sources, log: &log)
    api = isResolved ? set.map { resolveAPI($0, log: &log) } : nil
    diagnostics = log.sorted
    var printer = DiagnosticPrinter(files: sources)
    self.text = printer.print(diagnostics)
  }
}
