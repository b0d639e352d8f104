/// A piece of a parsed template.
indirect enum MustacheNode: Sendable {
  /// Text that does not begin a line of the template, or an empty line.
  case text(String)
  /// Text that begins a line of the template, so that a partial's indentation goes before it; empty before a tag.
  case line(String)
  case variable(MustacheName, escaped: Bool)
  case section(MustacheName, [MustacheNode])
  case inverted(MustacheName, [MustacheNode])
  /// A partial or a parent; it is inline if `indentation` is nil, and otherwise stands on a line of its own.
  case partial(MustachePartial, indentation: String?)
  /// A place that a template which inherits from this one may fill.
  case block(name: String, MustacheBlock, MustachePlacement)
}

/// The name in a tag, with its place in the template; shared by all who look it up.
final class MustacheName: Sendable {
  /// The name as written, without padding.
  let text: String
  /// The name before the first dot; empty for `.`, the innermost context itself.
  let first: String
  /// The names after the first dot.
  let rest: [String]
  let line: Int
  let column: Int

  init(text: String, first: String, rest: [String], line: Int, column: Int) {
    self.text = text
    self.first = first
    self.rest = rest
    self.line = line
    self.column = column
  }
}

/// A template to insert, and what to fill its blocks with.
struct MustachePartial: Sendable {
  var name: MustacheName
  /// Whether the name is looked up in the context first: `{{>*name}}`.
  var isDynamic: Bool
  var blocks: [String: MustacheBlock] = [:]
}

/// The content of a block: its default, or what replaces it.
struct MustacheBlock: Sendable {
  /// The nodes, without the indentation that all lines have in common with the first if the content has its own lines.
  var nodes: [MustacheNode]
  /// Whether the content begins on a line of its own.
  var startsLine: Bool
  /// The template that it is written in, for errors.
  var template: String
}

/// How a block stands in the template that it is a parameter of.
enum MustachePlacement: Sendable {
  case inline
  /// On lines of its own, at this indentation; the line ending is what the last of them ends with.
  case lines(indentation: String, ending: String)
}
