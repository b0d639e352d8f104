package import SwiftwrightDiagnostics
package import SwiftwrightYAML

extension DocumentSet {
  /// A key of the document with its value.
  package struct Keyword: Sendable {
    package let name: String
    /// The JSON Pointer of the value, behind the path of the file and `#` where that is not the root document.
    package let pointer: String
    package let location: SourceLocation
    package let value: YAMLNode
    /// The object that has the key, and in a member of `allOf` the schemas that it is a member of.
    package let owners: [SourceLocation]
  }

  /// Whether the document has the object that a key is in, by the pointer of the key's value.
  package func hasParent(of keyword: Keyword) -> Bool {
    let file = keyword.pointer.firstIndex(of: "#").map { keyword.pointer[..<$0] } ?? ""
    guard !keyword.pointer.hasPrefix("/"), !file.isEmpty else {
      return Self.hasParent(keyword.pointer[...], in: rootNode)
    }
    guard let tree = trees.first(where: { $0.path == file }) else { return false }
    return Self.hasParent(keyword.pointer.dropFirst(file.count + 1), in: tree.node)
  }

  private static func hasParent(_ pointer: Substring, in root: YAMLNode) -> Bool {
    var node = root
    for token in pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst().dropLast() {
      let key = String(token).replacing("~1", with: "/").replacing("~0", with: "~")
      switch node.content {
      case .scalar: return false
      case .sequence(let items):
        guard let index = Int(key), items.indices.contains(index) else { return false }
        node = items[index]
      case .mapping(let mapping):
        guard let value = mapping[String(key)] else { return false }
        node = value
      }
    }
    return true
  }

  /// The values that the graph of schemas and operations does not show, in document order, file by file: those of the
  /// keys that are named, and of further ones in members of `allOf`.
  package func keywords(named names: Set<String>, inAllOf further: Set<String>) -> [Keyword] {
    var found: [Keyword] = []
    func collect(
      _ node: YAMLNode,
      _ pointer: String,
      isProperties: Bool = false,
      isAllOf: Bool = false,
      isMember: Bool = false,
      owners: [SourceLocation] = []
    ) {
      switch node.content {
      case .scalar: break
      case .sequence(let items):
        for (index, item) in items.enumerated() {
          collect(item, "\(pointer)/\(index)", isMember: isAllOf, owners: isAllOf ? owners : [])
        }
      case .mapping(let mapping):
        let owners = owners + [node.location]
        for entry in mapping.entries {
          let token = entry.key.replacing("~", with: "~0").replacing("/", with: "~1")
          let inner = "\(pointer)/\(token)"
          if !isProperties, names.contains(entry.key) || isMember && further.contains(entry.key) {
            found.append(
              Keyword(
                name: entry.key, pointer: inner, location: entry.keyLocation, value: entry.value, owners: owners))
          } else if entry.key != "example", entry.key != "examples" {
            collect(
              entry.value, inner, isProperties: !isProperties && entry.key == "properties",
              isAllOf: entry.key == "allOf", owners: entry.key == "allOf" ? owners : [])
          }
        }
      }
    }
    for tree in trees { collect(tree.node, tree.path.isEmpty ? "" : tree.path + "#") }
    return found
  }
}
