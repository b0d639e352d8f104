/// How a template is rendered.
public struct MustacheOptions: Hashable, Sendable {
  /// Whether `{{name}}` escapes `&`, `<`, `>` and `"` for HTML; `{{{name}}}` and `{{&name}}` never do.
  public var escapesHTML: Bool
  /// Whether names and partials that do not exist, and interpolated lists and objects, are errors.
  ///
  /// They render as nothing otherwise. A section over a name that is there and null, false or empty is no error.
  public var strict: Bool
  /// Whether blanks are left out of lines that hold nothing else, as those of a section that renders as nothing.
  public var trimsBlankLines: Bool

  public init(escapesHTML: Bool = false, strict: Bool = true, trimsBlankLines: Bool = false) {
    self.escapesHTML = escapesHTML
    self.strict = strict
    self.trimsBlankLines = trimsBlankLines
  }

  /// As the Mustache specification has it: escaping, and silent about unknown names.
  public static let specification = MustacheOptions(escapesHTML: true, strict: false)
}
