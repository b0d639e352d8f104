/// The paths of an API as a tree of their segments.
struct RouteTree<Value: Sendable>: Sendable {
  /// What follows a segment. Nodes stand in one array and name one another by their places in it, so that looking one up
  /// copies nothing.
  private struct Node: Sendable {
    var value: Value?
    var literals: [(bytes: [UInt8], node: Int)] = []
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
      let bytes = Array(segment.fill { $0 }.utf8)
      if let known = nodes[node].literals.first(where: { $0.bytes == bytes }) { return known.node }
      nodes[node].literals.append((bytes, nodes.count))
    }
    nodes.append(Node())
    return nodes.count - 1
  }

  /// What a path leads to, and the values of its parameters in order, still percent-encoded.
  ///
  /// Literal segments come before parameters. A slash at the end is ignored, unless a template has one there.
  func find(_ path: String) -> (value: Value, parameters: [String])? {
    var path = path
    return path.withUTF8 { bytes in
      var parameters: [Range<Int>] = []
      guard bytes.first == UInt8(ascii: "/"), let value = find(bytes, 1, 0, &parameters) else { return nil }
      return (value, parameters.map { String(decoding: bytes[$0], as: UTF8.self) })
    }
  }

  /// - Parameter start: Where the next segment begins; nil when there is none left.
  private func find(
    _ path: UnsafeBufferPointer<UInt8>,
    _ start: Int?,
    _ node: Int,
    _ parameters: inout [Range<Int>]
  ) -> Value? {
    guard let start else { return nodes[node].value }
    // By bytes: nothing that a slash combines with makes it part of a segment.
    var end = start
    while end < path.count, path[end] != UInt8(ascii: "/") { end += 1 }
    let following = end == path.count ? nil : end + 1
    let segment = UnsafeBufferPointer(rebasing: path[start..<end])
    if let next = literal(segment, node), let found = find(path, following, next, &parameters) { return found }
    if start == end { return following == nil ? nodes[node].value : nil }
    let count = parameters.count
    for index in nodes[node].patterns.indices {
      if nodes[node].patterns[index].pattern.match(path, start..<end, &parameters),
        let found = find(path, following, nodes[node].patterns[index].node, &parameters)
      {
        return found
      }
      if parameters.count > count { parameters.removeSubrange(count...) }
    }
    return nil
  }

  /// The node after a segment that is the same as a literal one, but for escapes that need not be.
  private func literal(_ segment: UnsafeBufferPointer<UInt8>, _ node: Int) -> Int? {
    if nodes[node].literals.isEmpty { return nil }
    guard segment.contains(UInt8(ascii: "%")),
      let text = PercentEncoding.decode(String(decoding: segment, as: UTF8.self)[...])
    else { return known(segment, node) }
    var encoded = PercentEncoding.encode(text, .pathSegment)
    return encoded.withUTF8 { known($0, node) }
  }

  private func known(_ bytes: UnsafeBufferPointer<UInt8>, _ node: Int) -> Int? {
    for index in nodes[node].literals.indices where nodes[node].literals[index].bytes.count == bytes.count {
      if nodes[node].literals[index].bytes.elementsEqual(bytes) { return nodes[node].literals[index].node }
    }
    return nil
  }
}
