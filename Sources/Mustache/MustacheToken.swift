/// A token of a template: a tag, or what stands between tags and line breaks.
struct MustacheToken {
  enum Kind {
    case text(isBlank: Bool)
    case newline
    case tag(MustacheTag)
  }

  var kind: Kind
  /// The text of the token; empty for tags.
  var text: String
  /// Whether a line of the template begins with it.
  var startsLine: Bool
  /// Whether it is left out because a tag stands alone on the line.
  var isDropped = false
}

/// A tag of a template, `{{…}}`.
struct MustacheTag {
  enum Kind {
    case variable, unescaped, section, inverted, close, partial, parent, block, comment, delimiters
  }

  var kind: Kind
  /// The tag's content without the sign and padding.
  var name: String
  var line: Int
  var column: Int
  /// The index of the closing tag's token.
  var close: Int?
  /// The whitespace before a tag that has its lines for itself; nil for one that has not.
  var indentation: String?
  /// The line ending that was left out after it.
  var ending = ""
}
