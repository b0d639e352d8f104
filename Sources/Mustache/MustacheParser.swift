/// Makes a tree of a template's tokens.
struct MustacheParser {
  private let tokens: [MustacheToken]
  private let template: String
  private var position = 0

  init(_ tokens: [MustacheToken], template: String) {
    self.tokens = tokens
    self.template = template
  }

  /// The nodes up to the closing tag of what is open, which is passed, or to the end of the template.
  mutating func nodes() throws(MustacheError) -> [MustacheNode] {
    var nodes: [MustacheNode] = []
    while position < tokens.count {
      let token = tokens[position]
      position += 1
      if token.isDropped { continue }
      switch token.kind {
      case .text: nodes.append(token.startsLine ? .line(token.text) : .text(token.text))
      case .newline: appendNewline(token, to: &nodes)
      case .tag(let tag):
        if token.startsLine, tag.indentation == nil { nodes.append(.line("")) }
        switch tag.kind {
        case .close: return nodes
        case .comment, .delimiters: break
        case .variable: nodes.append(.variable(try name(tag), escaped: true))
        case .unescaped: nodes.append(.variable(try name(tag), escaped: false))
        case .section: nodes.append(.section(try name(tag), try self.nodes()))
        case .inverted: nodes.append(.inverted(try name(tag), try self.nodes()))
        case .partial: nodes.append(.partial(try partial(tag), indentation: tag.indentation))
        case .parent:
          var parent = try partial(tag)
          parent.blocks = try arguments(until: tag.close)
          nodes.append(.partial(parent, indentation: tag.indentation))
        case .block: nodes.append(try block(tag))
        }
      }
    }
    return nodes
  }

  /// Adds a line break to the text before it, if there is any.
  private func appendNewline(_ token: MustacheToken, to nodes: inout [MustacheNode]) {
    guard !token.startsLine, let last = nodes.last else {
      nodes.append(.text(token.text))
      return
    }
    switch last {
    case .line(let text): nodes[nodes.count - 1] = .line(text + token.text)
    case .text(let text): nodes[nodes.count - 1] = .text(text + token.text)
    case .variable, .section, .inverted, .partial, .block: nodes.append(.text(token.text))
    }
  }

  /// The blocks inside a parent tag; all else in there has no meaning.
  private mutating func arguments(until close: Int?) throws(MustacheError) -> [String: MustacheBlock] {
    var blocks: [String: MustacheBlock] = [:]
    while position < tokens.count {
      let index = position
      position += 1
      if index == close { break }
      guard case .tag(let tag) = tokens[index].kind else { continue }
      switch tag.kind {
      case .block:
        var block = try content(startsLine: tag.indentation != nil)
        if let indentation = MustacheNode.indentation(of: block.nodes), tag.indentation != nil {
          block.nodes = MustacheNode.removing(indentation, from: block.nodes)
        }
        blocks[tag.name] = block
      case .section, .inverted, .parent: position = (tag.close ?? index) + 1
      case .variable, .unescaped, .close, .partial, .comment, .delimiters: break
      }
    }
    return blocks
  }

  /// A block where it may be filled. On lines of its own, the first line of its content says how far it is indented,
  /// or the opening tag if there is none.
  private mutating func block(_ tag: MustacheTag) throws(MustacheError) -> MustacheNode {
    var block = try content(startsLine: tag.indentation != nil)
    guard let own = tag.indentation else { return .block(name: tag.name, block, .inline) }
    let indentation = MustacheNode.indentation(of: block.nodes) ?? own
    block.nodes = MustacheNode.removing(indentation, from: block.nodes)
    return .block(name: tag.name, block, .lines(indentation: indentation, ending: tag.ending))
  }

  private mutating func content(startsLine: Bool) throws(MustacheError) -> MustacheBlock {
    MustacheBlock(nodes: try nodes(), startsLine: startsLine, template: template)
  }

  private func partial(_ tag: MustacheTag) throws(MustacheError) -> MustachePartial {
    guard tag.name.utf8.first == UInt8(ascii: "*") else {
      // The name of a file: dots have no meaning in it.
      let name = MustacheName(text: tag.name, first: tag.name, rest: [], line: tag.line, column: tag.column)
      return MustachePartial(name: name, isDynamic: false)
    }
    var dynamic = tag
    dynamic.name = String(tag.name.dropFirst().drop { $0.isWhitespace })
    return MustachePartial(name: try name(dynamic), isDynamic: true)
  }

  private func name(_ tag: MustacheTag) throws(MustacheError) -> MustacheName {
    if tag.name == "." { return MustacheName(text: ".", first: "", rest: [], line: tag.line, column: tag.column) }
    let parts = tag.name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard let first = parts.first, !parts.contains(""), !tag.name.contains(where: \.isWhitespace) else {
      let message = "'\(tag.name)' is not a name: names are words without spaces, joined by single dots"
      throw MustacheError(template: template, line: tag.line, column: tag.column, message: message)
    }
    return MustacheName(
      text: tag.name,
      first: first,
      rest: Array(parts.dropFirst()),
      line: tag.line,
      column: tag.column
    )
  }
}
