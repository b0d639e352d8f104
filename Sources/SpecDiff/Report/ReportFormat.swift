internal import CSwiftwrightTemplates
package import SwiftwrightMustache

/// The forms in which a report is written by a template.
package enum ReportFormat: String, Sendable, CaseIterable {
  /// For a terminal.
  case text = "Text"
  /// For a changelog.
  case markdown = "Markdown"
  /// A page in one file, for a browser.
  case page = "Page"
}

extension Report {
  /// Writes the report.
  ///
  /// - Parameter usesColor: Whether to colour with the escape sequences of terminals, where the form is text.
  /// - Throws: ``MustacheError`` if the template does not fit.
  package func written(as format: ReportFormat, usesColor: Bool = false) throws(MustacheError) -> String {
    var count = 0
    let templates = UnsafeBufferPointer(start: swiftwrightReportTemplates(&count), count: count)
    guard let found = templates.first(where: { String(cString: $0.name) == format.rawValue }) else {
      throw MustacheError(
        template: format.rawValue, line: 1, column: 1, message: "there is no template of this name")
    }
    let bytes = UnsafeBufferPointer(start: found.bytes, count: found.count)
    let template = try MustacheTemplate(
      String(decoding: bytes, as: UTF8.self), name: "\(format.rawValue).mustache")
    let view = ReportView(self, isComplete: format == .page, usesColor: usesColor).value
    return try template.render(
      view, partials: [:], options: MustacheOptions(escapesHTML: format == .page, strict: true, trimsBlankLines: true))
  }
}
