package import SwiftwrightDiagnostics

/// A value of a YAML or JSON document, and where it stands.
///
/// Aliases are followed while parsing, so that an anchored value and all aliases to it are the same node with the same
/// location.
package struct YAMLNode: Sendable {
  package enum Content: Sendable {
    case scalar(YAMLScalar)
    case sequence([YAMLNode])
    case mapping(YAMLMapping)
  }

  /// Where the value begins: a quote, a bracket, a block collection's first entry.
  package let location: SourceLocation
  package let content: Content

  package init(location: SourceLocation, content: Content) {
    self.location = location
    self.content = content
  }
}

extension YAMLNode {
  package var scalar: YAMLScalar? {
    if case .scalar(let scalar) = content { scalar } else { nil }
  }

  /// The text of a scalar that is a string by the core schema; nil for `1`, `true`, `null` and collections.
  package var string: String? {
    if case .scalar(let scalar) = content, case .string(let text) = scalar.value { text } else { nil }
  }

  package var sequence: [YAMLNode]? {
    if case .sequence(let items) = content { items } else { nil }
  }

  package var mapping: YAMLMapping? {
    if case .mapping(let mapping) = content { mapping } else { nil }
  }

  /// Whether the node is a scalar that reads as null, such as `~` or nothing at all.
  package var isNull: Bool {
    if case .scalar(let scalar) = content, case .null = scalar.value { true } else { false }
  }

  /// What the value is, with its article, for messages: `a mapping`, `a list`, `a string`, `null`.
  package var kindName: String {
    switch content {
    case .scalar(let scalar): scalar.value.kindName
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }

  /// Whether both nodes mean the same value; places, quotes and the order of keys do not matter, `1` equals `1.0`.
  package func hasSameValue(as other: YAMLNode) -> Bool {
    switch (content, other.content) {
    case (.scalar(let one), .scalar(let two)):
      return one.hasSameValue(as: two)
    case (.sequence(let one), .sequence(let two)):
      return one.count == two.count && zip(one, two).allSatisfy { $0.hasSameValue(as: $1) }
    case (.mapping(let one), .mapping(let two)):
      return one.entries.count == two.entries.count
        && one.entries.allSatisfy { entry in two[entry.key].map { $0.hasSameValue(as: entry.value) } ?? false }
    case (.scalar, _), (.sequence, _), (.mapping, _):
      return false
    }
  }
}
