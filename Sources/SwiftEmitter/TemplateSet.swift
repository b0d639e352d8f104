package import SwiftwrightMustache

/// The templates that hold all Swift that is emitted, by name, such as `Struct`.
package struct TemplateSet: Sendable {
  private(set) var templates: [String: MustacheTemplate]

  /// - Throws: ``MustacheError`` when a template cannot be parsed.
  package init(_ sources: [(name: String, text: String)]) throws(MustacheError) {
    templates = [:]
    for (name, text) in sources {
      templates[name] = try MustacheTemplate(text, name: "\(name).mustache")
    }
  }

  /// This set with some templates replaced or added.
  ///
  /// - Throws: ``MustacheError`` when a template cannot be parsed.
  package func replacing(_ sources: [(name: String, text: String)]) throws(MustacheError) -> TemplateSet {
    var result = self
    for (name, text) in sources {
      result.templates[name] = try MustacheTemplate(text, name: "\(name).mustache")
    }
    return result
  }

  package var names: [String] { templates.keys.sorted() }

  /// Renders the template `name` over `view`; what is left of lines that hold only blanks is an empty line.
  ///
  /// - Throws: ``MustacheError`` when the template asks for what the view does not have.
  func render(_ name: String, _ view: MustacheValue) throws(MustacheError) -> String {
    guard let template = templates[name] else {
      throw MustacheError(template: name, line: 1, column: 1, message: "there is no template of this name")
    }
    let options = MustacheOptions(
      escapesHTML: false, strict: true, trimsBlankLines: true, lineWidth: DocumentationView.width)
    return try template.render(view, partials: templates, options: options)
  }
}
