/// How a template is rendered.
package struct MustacheOptions: Hashable, Sendable {
  /// Whether `{{name}}` escapes `&`, `<`, `>` and `"` for HTML; `{{{name}}}` and `{{&name}}` never do.
  package var escapesHTML: Bool
  /// Whether names and partials that do not exist, and interpolated lists and objects, are errors.
  ///
  /// They render as nothing otherwise. A section over a name that is there and null, false or empty is no error.
  package var strict: Bool
  /// Whether blanks are left out of lines that hold nothing else, as those of a section that renders as nothing.
  package var trimsBlankLines: Bool

  /// How many bytes a line may have, for templates that say what to do with longer ones; nil where none do.
  ///
  /// With it, `{{#fits}}` is rendered if no line of it is longer, from the line's beginning to the end of the section, and
  /// the `{{^fits}}` that follows if one is. A line that ends with `]` may have one byte less: formatters keep room for the
  /// comma that they would write behind the last element of a list if they broke it.
  package var lineWidth: Int?

  package init(
    escapesHTML: Bool = false,
    strict: Bool = true,
    trimsBlankLines: Bool = false,
    lineWidth: Int? = nil
  ) {
    self.escapesHTML = escapesHTML
    self.strict = strict
    self.trimsBlankLines = trimsBlankLines
    self.lineWidth = lineWidth
  }

  /// As the Mustache specification has it: escaping, and silent about unknown names.
  package static let specification = MustacheOptions(escapesHTML: true, strict: false)
}
