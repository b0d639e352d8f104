public import SwiftwrightDiagnostics
public import SwiftwrightYAML

extension DocumentSet {
  /// A key of the document with its value.
  public struct Keyword: Sendable {
    public let name: String
    /// The JSON Pointer of the value.
    public let pointer: String
    public let location: SourceLocation
    public let value: YAMLNode
  }

  /// Whether the document has the object that a key is in, by the pointer of the key's value.
  public func hasParent(of keyword: Keyword) -> Bool {
    var node = rootNode
    for token in keyword.pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst().dropLast() {
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

  /// The values that the graph of schemas and operations does not show, in document order: those of the keys that are
  /// named, and of further ones in members of `allOf`.
  public func keywords(named names: Set<String>, inAllOf further: Set<String>) -> [Keyword] {
    var found: [Keyword] = []
    func collect(_ node: YAMLNode, _ pointer: String, isProperties: Bool, isAllOf: Bool, isMember: Bool) {
      switch node.content {
      case .scalar: break
      case .sequence(let items):
        for (index, item) in items.enumerated() {
          collect(item, "\(pointer)/\(index)", isProperties: false, isAllOf: false, isMember: isAllOf)
        }
      case .mapping(let mapping):
        for entry in mapping.entries {
          let token = entry.key.replacing("~", with: "~0").replacing("/", with: "~1")
          let inner = "\(pointer)/\(token)"
          if !isProperties, names.contains(entry.key) || isMember && further.contains(entry.key) {
            found.append(
              Keyword(name: entry.key, pointer: inner, location: entry.keyLocation, value: entry.value))
          } else if entry.key != "example", entry.key != "examples" {
            collect(
              entry.value, inner, isProperties: !isProperties && entry.key == "properties",
              isAllOf: entry.key == "allOf", isMember: false)
          }
        }
      }
    }
    collect(rootNode, "", isProperties: false, isAllOf: false, isMember: false)
    return found
  }
}
