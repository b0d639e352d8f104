package import SwiftwrightDiagnostics
import SwiftwrightYAML

extension DocumentSet {
  /// The JSON Pointers (RFC 6901) of places, each within its file.
  package struct Pointers: Sendable {
    /// The pointers of values, by where they begin.
    package fileprivate(set) var values: [SourceLocation: String] = [:]
    /// The pointers of the values of keys, by where the keys stand. A mapping begins where its first key does.
    package fileprivate(set) var keys: [SourceLocation: String] = [:]
  }

  /// Finds the pointers of the places that are asked for; what an overlay brought in stands where the overlay puts it.
  package func pointers(of places: Set<SourceLocation>) -> Pointers {
    var pointers = Pointers()
    var path: [String] = []
    for tree in trees { collect(tree.node, places, &path, &pointers) }
    return pointers
  }

  private func collect(
    _ node: YAMLNode,
    _ places: Set<SourceLocation>,
    _ path: inout [String],
    _ pointers: inout Pointers
  ) {
    if places.contains(node.location), pointers.values[node.location] == nil {
      pointers.values[node.location] = Self.pointer(path)
    }
    switch node.content {
    case .scalar: break
    case .sequence(let items):
      for (index, item) in items.enumerated() {
        path.append("\(index)")
        collect(item, places, &path, &pointers)
        path.removeLast()
      }
    case .mapping(let mapping):
      for entry in mapping.entries {
        path.append(entry.key)
        if places.contains(entry.keyLocation), pointers.keys[entry.keyLocation] == nil {
          pointers.keys[entry.keyLocation] = Self.pointer(path)
        }
        collect(entry.value, places, &path, &pointers)
        path.removeLast()
      }
    }
  }

  private static func pointer(_ path: [String]) -> String {
    path.map { token in
      "/" + token.replacing("~", with: "~0").replacing("/", with: "~1")
    }.joined()
  }

  /// Whether both documents say the same but for `info.version`; places, comments and the order of keys do not matter.
  package func hasSameContent(as other: DocumentSet) -> Bool {
    func withoutVersion(_ node: YAMLNode) -> YAMLNode {
      guard let mapping = node.mapping else { return node }
      let entries = mapping.entries.map { entry in
        guard entry.key == "info", let info = entry.value.mapping else { return entry }
        let rest = YAMLMapping(info.entries.filter { $0.key != "version" })
        return YAMLMapping.Entry(
          key: entry.key, keyLocation: entry.keyLocation,
          value: YAMLNode(location: entry.value.location, content: .mapping(rest)))
      }
      return YAMLNode(location: node.location, content: .mapping(YAMLMapping(entries)))
    }
    let (trees, others) = (trees.dropFirst(), other.trees.dropFirst())
    let byPath = Dictionary(others.map { ($0.path, $0.node) }) { first, _ in first }
    return withoutVersion(rootNode).hasSameValue(as: withoutVersion(other.rootNode)) && trees.count == others.count
      && trees.allSatisfy { tree in byPath[tree.path].map { $0.hasSameValue(as: tree.node) } ?? false }
  }
}
