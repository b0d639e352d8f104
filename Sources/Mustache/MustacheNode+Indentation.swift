extension MustacheNode {
  /// The white space that the first of the lines begins with; nil if there is no line.
  static func indentation(of nodes: [MustacheNode]) -> String? {
    for node in nodes {
      switch node {
      case .line(let text): return String(text.prefix { $0 == " " || $0 == "\t" })
      case .section(_, let content), .inverted(_, let content):
        if let indentation = indentation(of: content) { return indentation }
      case .partial(_, let indentation):
        if let indentation { return indentation }
      case .block(_, _, .lines(let indentation, _)): return indentation
      case .text, .variable, .block(_, _, .inline): break
      }
    }
    return nil
  }

  /// The nodes with as much of the indentation taken from each line as the line has.
  static func removing(_ indentation: String, from nodes: [MustacheNode]) -> [MustacheNode] {
    if indentation.isEmpty { return nodes }
    func shortened(_ text: String) -> String {
      let common = zip(text.utf8, indentation.utf8).prefix { $0 == $1 }.count
      return String(text.dropFirst(common))
    }
    return nodes.map { node in
      switch node {
      case .line(let text): .line(shortened(text))
      case .section(let name, let content): .section(name, removing(indentation, from: content))
      case .inverted(let name, let content): .inverted(name, removing(indentation, from: content))
      case .partial(let partial, let own): .partial(partial, indentation: own.map(shortened))
      case .block(let name, let block, .lines(let own, let ending)):
        .block(name: name, block, .lines(indentation: shortened(own), ending: ending))
      case .block(let name, var block, .inline):
        {
          block.nodes = removing(indentation, from: block.nodes)
          return .block(name: name, block, .inline)
        }()
      case .text, .variable: node
      }
    }
  }
}
