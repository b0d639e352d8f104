public import SwiftwrightMustache

/// The templates that hold all Swift that is emitted, by name, such as `Struct`.
public struct TemplateSet: Sendable {
  private(set) var templates: [String: MustacheTemplate]

  /// - Throws: ``MustacheError`` when a template cannot be parsed.
  public init(_ sources: [(name: String, text: String)]) throws(MustacheError) {
    templates = [:]
    for (name, text) in sources {
      templates[name] = try MustacheTemplate(text, name: "\(name).mustache")
    }
  }

  /// This set with some templates replaced or added.
  ///
  /// - Throws: ``MustacheError`` when a template cannot be parsed.
  public func replacing(_ sources: [(name: String, text: String)]) throws(MustacheError) -> TemplateSet {
    var result = self
    for (name, text) in sources {
      result.templates[name] = try MustacheTemplate(text, name: "\(name).mustache")
    }
    return result
  }

  public var names: [String] { templates.keys.sorted() }

  /// Renders the template `name` over `view`; what is left of lines that hold only blanks is an empty line.
  ///
  /// - Throws: ``MustacheError`` when the template asks for what the view does not have.
  func render(_ name: String, _ view: MustacheValue) throws(MustacheError) -> String {
    guard let template = templates[name] else {
      throw MustacheError(template: name, line: 1, column: 1, message: "there is no template of this name")
    }
    return try template.render(view, partials: templates, options: MustacheOptions(escapesHTML: false, strict: true))
      .withoutBlankLineEnds()
  }
}

extension String {
  /// The text without blanks at the ends of lines that hold nothing else.
  fileprivate func withoutBlankLineEnds() -> String {
    var text = self
    return text.withUTF8 { bytes in
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count)
      var blanks = 0
      var isStart = true
      for byte in bytes {
        if isStart && byte == UInt8(ascii: " ") {
          blanks += 1
          continue
        }
        if byte == UInt8(ascii: "\n") {
          isStart = true
        } else if isStart {
          for _ in 0..<blanks { result.append(UInt8(ascii: " ")) }
          isStart = false
        }
        blanks = 0
        result.append(byte)
      }
      return String(decoding: result, as: UTF8.self)
    }
  }
}
