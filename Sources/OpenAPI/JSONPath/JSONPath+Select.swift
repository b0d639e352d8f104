import SwiftwrightYAML

/// A step from a node to a child.
enum NodeStep: Hashable, Sendable {
  case name(String)
  case index(Int)
}

extension JSONPath {
  /// A node that a query leads to, and the steps from the root to it.
  struct Match {
    var steps: [NodeStep]
    var node: YAMLNode
  }

  /// The nodes that the query leads to, in the order of RFC 9535; a node that is reached twice stands there twice.
  func select(in root: YAMLNode) -> [Match] {
    select(from: Match(steps: [], node: root), root: root)
  }

  private func select(from start: Match, root: YAMLNode) -> [Match] {
    var matches = [start]
    for segment in segments {
      var next: [Match] = []
      for match in matches {
        if segment.isDescendant {
          Self.visit(match) { place in
            for selector in segment.selectors { selector.select(from: place, root: root, into: &next) }
          }
        } else {
          for selector in segment.selectors { selector.select(from: match, root: root, into: &next) }
        }
      }
      matches = next
    }
    return matches
  }

  /// The node and all below it.
  private static func visit(_ match: Match, _ body: (Match) -> Void) {
    body(match)
    for child in match.children { visit(child, body) }
  }
}

extension JSONPath.Match {
  fileprivate var children: [Self] {
    switch node.content {
    case .scalar: []
    case .sequence(let items): items.indices.map { Self(steps: steps + [.index($0)], node: items[$0]) }
    case .mapping(let mapping): mapping.entries.map { Self(steps: steps + [.name($0.key)], node: $0.value) }
    }
  }
}

extension JSONPath.Selector {
  fileprivate func select(from match: JSONPath.Match, root: YAMLNode, into result: inout [JSONPath.Match]) {
    switch self {
    case .name(let name):
      if let value = match.node.mapping?[name] { result.append(.init(steps: match.steps + [.name(name)], node: value)) }
    case .wildcard:
      result += match.children
    case .index(let index):
      guard let items = match.node.sequence else { return }
      let place = index < 0 ? items.count + index : index
      if items.indices.contains(place) {
        result.append(.init(steps: match.steps + [.index(place)], node: items[place]))
      }
    case .slice(let start, let end, let step):
      guard let items = match.node.sequence else { return }
      for place in Self.places(start, end, step, count: items.count) {
        result.append(.init(steps: match.steps + [.index(place)], node: items[place]))
      }
    case .filter(let filter):
      result += match.children.filter { filter.holds(for: $0.node, root: root) }
    }
  }

  /// The indices of a slice: RFC 9535 §2.3.4.2.2.
  private static func places(_ start: Int?, _ end: Int?, _ step: Int, count: Int) -> [Int] {
    func normal(_ index: Int) -> Int { index >= 0 ? index : count + index }
    if step > 0 {
      let lower = min(max(normal(start ?? 0), 0), count)
      let upper = min(max(normal(end ?? count), 0), count)
      return Array(stride(from: lower, to: upper, by: step))
    }
    if step < 0 {
      let upper = min(max(start.map(normal) ?? count - 1, -1), count - 1)
      let lower = min(max(end.map(normal) ?? -1, -1), count - 1)
      return Array(stride(from: upper, to: lower, by: step))
    }
    return []
  }
}

extension JSONPath.Filter {
  func holds(for node: YAMLNode, root: YAMLNode) -> Bool {
    switch self {
    case .or(let one, let other): one.holds(for: node, root: root) || other.holds(for: node, root: root)
    case .and(let one, let other): one.holds(for: node, root: root) && other.holds(for: node, root: root)
    case .not(let filter): !filter.holds(for: node, root: root)
    case .exists(let query): !query.nodes(node, root).isEmpty
    case .compare(let left, let comparison, let right):
      comparison.holds(left.value(node, root), right.value(node, root))
    case .matches(let text, let pattern, let isWhole):
      Self.matches(text.value(node, root), pattern.value(node, root), isWhole: isWhole)
    }
  }

  private static func matches(_ text: YAMLNode?, _ pattern: YAMLNode?, isWhole: Bool) -> Bool {
    guard let text = text?.string, let pattern = pattern?.string, let regex = try? Regex(pattern) else { return false }
    return isWhole ? text.wholeMatch(of: regex) != nil : text.firstMatch(of: regex) != nil
  }
}

extension JSONPath.Query {
  fileprivate func nodes(_ node: YAMLNode, _ root: YAMLNode) -> [YAMLNode] {
    path.select(in: isFromRoot ? root : node, root: root)
  }
}

extension JSONPath {
  /// The nodes that a query inside a filter leads to.
  fileprivate func select(in start: YAMLNode, root: YAMLNode) -> [YAMLNode] {
    select(from: Match(steps: [], node: start), root: root).map(\.node)
  }
}

extension JSONPath.Operand {
  /// The value to compare; nil is the RFC's `Nothing`.
  fileprivate func value(_ node: YAMLNode, _ root: YAMLNode) -> YAMLNode? {
    func made(_ text: String, _ style: YAMLScalar.Style = .plain) -> YAMLNode {
      YAMLNode(location: node.location, content: .scalar(YAMLScalar(text: text, style: style)))
    }
    switch self {
    case .literal(.null): return made("null")
    case .literal(.bool(let value)): return made(value ? "true" : "false")
    case .literal(.number(let value)): return made("\(value)")
    case .literal(.string(let value)): return made(value, .doubleQuoted)
    case .query(let query):
      let nodes = query.nodes(node, root)
      return nodes.count == 1 ? nodes[0] : nil
    case .count(let query): return made("\(query.nodes(node, root).count)")
    case .length(let operand):
      guard let value = operand.value(node, root) else { return nil }
      switch value.content {
      case .sequence(let items): return made("\(items.count)")
      case .mapping(let mapping): return made("\(mapping.entries.count)")
      case .scalar: return value.string.map { made("\($0.unicodeScalars.count)") }
      }
    }
  }
}

extension JSONPath.Comparison {
  /// RFC 9535 §2.3.5.2.2: nothing equals nothing; only numbers and strings have an order.
  fileprivate func holds(_ left: YAMLNode?, _ right: YAMLNode?) -> Bool {
    switch self {
    case .equal: Self.isEqual(left, right)
    case .notEqual: !Self.isEqual(left, right)
    case .less: Self.isLess(left, right)
    case .greater: Self.isLess(right, left)
    case .lessOrEqual: Self.isLess(left, right) || Self.isEqual(left, right)
    case .greaterOrEqual: Self.isLess(right, left) || Self.isEqual(left, right)
    }
  }

  private static func isEqual(_ left: YAMLNode?, _ right: YAMLNode?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return left.hasSameValue(as: right)
  }

  private static func isLess(_ left: YAMLNode?, _ right: YAMLNode?) -> Bool {
    switch (left?.scalar?.value, right?.scalar?.value) {
    case (.string(let left), .string(let right)):
      left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars)
    case (.integer(let left), .integer(let right)): left < right
    case (.integer(let left), .float(let right)): Double(left) < right
    case (.float(let left), .integer(let right)): left < Double(right)
    case (.float(let left), .float(let right)): left < right
    default: false
    }
  }
}
