/// The paths of an API as a tree of their segments.
struct RouteTree<Value: Sendable>: Sendable {
  /// What follows a segment. Nodes stand in one array and name one another by their places in it, so that looking one up
  /// copies nothing.
  private struct Node: Sendable {
    var value: Value?
    var literals: [(bytes: [UInt8], node: Int)] = []
    var patterns: [(pattern: SegmentPattern, node: Int)] = []
    /// The node after a segment that is a parameter as a whole.
    var parameter: Int?
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
    if segment.parts.count == 1, case .parameter? = segment.parts.first {
      if let known = nodes[node].parameter { return known }
      nodes[node].parameter = nodes.count
    } else if let pattern = SegmentPattern(segment) {
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
      guard bytes.first == UInt8(ascii: "/") else { return nil }
      var search = Search(path: bytes, hasEscapes: bytes.contains(UInt8(ascii: "%")))
      guard let value = find(&search, 1, 0) else { return nil }
      return (value, search.parameters)
    }
  }

  /// A path that is looked for, and what was found of it.
  private struct Search {
    let path: UnsafeBufferPointer<UInt8>
    let hasEscapes: Bool
    var parameters: [String] = []

    mutating func append(_ place: Range<Int>) {
      if parameters.isEmpty { parameters.reserveCapacity(4) }
      parameters.append(String(decoding: UnsafeBufferPointer(rebasing: path[place]), as: UTF8.self))
    }
  }

  /// - Parameter start: Where the next segment begins; nil when there is none left.
  private func find(_ search: inout Search, _ start: Int?, _ node: Int) -> Value? {
    guard let start else { return nodes[node].value }
    // By bytes: nothing that a slash combines with makes it part of a segment.
    let path = search.path
    var end = start
    while end < path.count, path[end] != UInt8(ascii: "/") { end += 1 }
    let following = end == path.count ? nil : end + 1
    let segment = UnsafeBufferPointer(rebasing: path[start..<end])
    let next = search.hasEscapes ? escapedLiteral(segment, node) : literal(segment, node)
    if let next, let found = find(&search, following, next) { return found }
    if start == end { return following == nil ? nodes[node].value : nil }
    let count = search.parameters.count
    for index in nodes[node].patterns.indices where nodes[node].patterns[index].pattern.weight < segment.count {
      guard let places = nodes[node].patterns[index].pattern.match(path, start..<end) else { continue }
      for place in places { search.append(place) }
      if let found = find(&search, following, nodes[node].patterns[index].node) { return found }
      if search.parameters.count > count { search.parameters.removeSubrange(count...) }
    }
    guard let parameter = nodes[node].parameter else { return nil }
    search.append(start..<end)
    if let found = find(&search, following, parameter) { return found }
    search.parameters.removeLast()
    return nil
  }

  /// The node after a segment that is the same as a literal one, but for escapes that need not be.
  private func escapedLiteral(_ segment: UnsafeBufferPointer<UInt8>, _ node: Int) -> Int? {
    guard let text = PercentEncoding.decode(String(decoding: segment, as: UTF8.self)[...]) else {
      return literal(segment, node)
    }
    var encoded = PercentEncoding.encode(text, .pathSegment)
    return encoded.withUTF8 { literal($0, node) }
  }

  /// The node after a literal segment.
  private func literal(_ segment: UnsafeBufferPointer<UInt8>, _ node: Int) -> Int? {
    guard let bytes = segment.baseAddress else { return nil }
    for index in nodes[node].literals.indices where nodes[node].literals[index].bytes.count == segment.count {
      let isSame = nodes[node].literals[index].bytes.withUnsafeBufferPointer { literal in
        literal.baseAddress.map { JSONName.areEqual($0, bytes, segment.count) } ?? true
      }
      if isSame { return nodes[node].literals[index].node }
    }
    return nil
  }
}
