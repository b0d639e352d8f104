/// The paths of an API as a tree of their segments.
struct RouteTree<Value: Sendable>: Sendable {
  private(set) var value: Value?
  private var literals: [String: RouteTree] = [:]
  private var patterns: [(pattern: SegmentPattern, tree: RouteTree)] = []

  init() {}

  /// Changes what a path leads to. The names of its parameters do not matter here, only where they are.
  mutating func update(_ template: String, _ change: (inout Value?) -> Void) {
    let segments = template.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    update(segments.map { PathTemplate(String($0)) }[...], change)
  }

  private mutating func update(_ segments: ArraySlice<PathTemplate>, _ change: (inout Value?) -> Void) {
    guard let first = segments.first else { return change(&value) }
    if let pattern = SegmentPattern(first) {
      if let index = patterns.firstIndex(where: { $0.pattern == pattern }) {
        patterns[index].tree.update(segments.dropFirst(), change)
      } else {
        var tree = RouteTree()
        tree.update(segments.dropFirst(), change)
        // The one that says the most comes first: `{id}:cancel` before `{id}`.
        let place = patterns.firstIndex { $0.pattern.weight < pattern.weight } ?? patterns.endIndex
        patterns.insert((pattern, tree), at: place)
      }
    } else {
      literals[first.fill { $0 }, default: RouteTree()].update(segments.dropFirst(), change)
    }
  }

  /// What a path leads to, and the values of its parameters in order, still percent-encoded.
  ///
  /// Literal segments come before parameters. A slash at the end is ignored, unless a template has one there.
  func find(_ path: String) -> (value: Value, parameters: [Substring])? {
    guard path.utf8.first == UInt8(ascii: "/") else { return nil }
    // By bytes: nothing that a slash combines with makes it part of a segment.
    let segments = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).dropFirst()
    var parameters: [Substring] = []
    return find(segments.map { Substring($0) }[...], &parameters).map { ($0, parameters) }
  }

  private func find(_ segments: ArraySlice<Substring>, _ parameters: inout [Substring]) -> Value? {
    guard let first = segments.first else { return value }
    let rest = segments.dropFirst()
    if let tree = literals[Self.normalized(first)], let found = tree.find(rest, &parameters) { return found }
    if first.isEmpty { return rest.isEmpty ? value : nil }
    let count = parameters.count
    for (pattern, tree) in patterns {
      if pattern.match(first, &parameters), let found = tree.find(rest, &parameters) { return found }
      parameters.removeSubrange(count...)
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
