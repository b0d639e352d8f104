import Foundation
import SwiftwrightDiagnostics

@testable import SwiftwrightOpenAPI

/// What came of reading a document.
struct Loaded {
  let set: DocumentSet?
  let diagnostics: [Diagnostic]
  /// The diagnostics as they are printed.
  let text: String

  init(_ text: String, name: String = "api.yaml") {
    self.init(bytes: Array(text.utf8), name: name)
  }

  init(bytes: [UInt8], name: String) {
    var sources = SourceFiles()
    var log = DiagnosticLog()
    let file = sources.add(name: name, bytes: bytes)
    set = DocumentSet.load(file, sources: &sources, log: &log)
    diagnostics = log.sorted
    var printer = DiagnosticPrinter(files: sources)
    self.text = printer.print(diagnostics)
  }
}
