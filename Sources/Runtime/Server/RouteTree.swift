/// The paths of an API as a tree of their segments.
struct RouteTree<Value: Sendable>: Sendable {
  /// What follows a segment. Nodes stand in one array and name one another by their places in it, so that looking one up
  /// copies nothing.
  private struct Node: Sendable {
    var value: Value?
    var literals: [String: Int] = [:]
    var patterns: [(pattern: SegmentPattern, node: Int)] = []
  }

  private var nodes = [Node()]

  init() {}

  /// Changes what a path leads to. The names of its parameters do not matter here, only where they are.
  mutating func update(_ template: String, _ change: (inout Value?) -> Void) {
    var node = 0
    for segment in template.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
      node = follow(PathTemplate(String(segment)), from: node)
    }
    change(&nodes[node].value)
  }

  /// The node after a segment, which is made if there is none.
  private mutating func follow(_ segment: PathTemplate, from node: Int) -> Int {
    if let pattern = SegmentPattern(segment) {
      if let known = nodes[node].patterns.first(where: { $0.pattern == pattern }) { return known.node }
      // The one that says the most comes first: `{id}:cancel` before `{id}`.
      let patterns = nodes[node].patterns
      let place = patterns.firstIndex { $0.pattern.weight < pattern.weight } ?? patterns.endIndex
      nodes[node].patterns.insert((pattern, nodes.count), at: place)
    } else {
      let text = segment.fill { $0 }
      if let known = nodes[node].literals[text] { return known }
      nodes[node].literals[text] = nodes.count
    }
    nodes.append(Node())
    return nodes.count - 1
  }

  /// What a path leads to, and the values of its parameters in order, still percent-encoded.
  ///
  /// Literal segments come before parameters. A slash at the end is ignored, unless a template has one there.
  func find(_ path: String) -> (value: Value, parameters: [Substring])? {
    guard path.utf8.first == UInt8(ascii: "/") else { return nil }
    var parameters: [Substring] = []
    return find(path, path.utf8.index(after: path.startIndex), 0, &parameters).map { ($0, parameters) }
  }

  /// - Parameter start: Where the next segment begins; nil when there is none left.
  private func find(
    _ path: String,
    _ start: String.Index?,
    _ node: Int,
    _ parameters: inout [Substring]
  ) -> Value? {
    guard let start else { return nodes[node].value }
    // By bytes: nothing that a slash combines with makes it part of a segment.
    let bytes = path.utf8
    var end = start
    while end < bytes.endIndex, bytes[end] != UInt8(ascii: "/") { bytes.formIndex(after: &end) }
    let segment = Substring(bytes[start..<end])
    let following = end == bytes.endIndex ? nil : bytes.index(after: end)
    if !nodes[node].literals.isEmpty, let next = nodes[node].literals[Self.normalized(segment)],
      let found = find(path, following, next, &parameters)
    {
      return found
    }
    if start == end { return following == nil ? nodes[node].value : nil }
    let count = parameters.count
    for index in nodes[node].patterns.indices {
      if nodes[node].patterns[index].pattern.match(segment, &parameters),
        let found = find(path, following, nodes[node].patterns[index].node, &parameters)
      {
        return found
      }
      if parameters.count > count { parameters.removeSubrange(count...) }
    }
    return nil
  }

  /// A segment with the escapes it must have and no others.
  private static func normalized(_ segment: Substring) -> String {
    guard segment.utf8.contains(UInt8(ascii: "%")), let text = PercentEncoding.decode(segment) else {
      return String(segment)
    }
    return PercentEncoding.encode(text, .pathSegment)
  }
}
