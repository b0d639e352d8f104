package import SwiftwrightDiagnostics

/// The entries of a mapping in document order. Keys are unique; a key that is not a string, such as `200`, stands as
/// its text.
package struct YAMLMapping: Sendable {
  package struct Entry: Sendable {
    package let key: String
    package let keyLocation: SourceLocation
    package let value: YAMLNode

    package init(key: String, keyLocation: SourceLocation, value: YAMLNode) {
      self.key = key
      self.keyLocation = keyLocation
      self.value = value
    }
  }

  package let entries: [Entry]
  /// Places by key; only large mappings have it, since small ones are searched faster one by one.
  let index: [Spelling: Int]?

  static let indexThreshold = 12

  /// Takes entries whose keys are unique.
  package init(_ entries: [Entry]) {
    self.entries = entries
    if entries.count > Self.indexThreshold {
      var index = [Spelling: Int](minimumCapacity: entries.count)
      for place in entries.indices { index[Spelling(entries[place].key)] = place }
      self.index = index
    } else {
      index = nil
    }
  }

  /// The place of a key among the entries.
  package func firstIndex(of key: String) -> Int? {
    if let index { return index[Spelling(key)] }
    for place in 0..<entries.count where entries[place].key.isSpelled(as: key) { return place }
    return nil
  }

  package func entry(_ key: String) -> Entry? {
    firstIndex(of: key).map { entries[$0] }
  }

  package subscript(_ key: String) -> YAMLNode? {
    firstIndex(of: key).map { entries[$0].value }
  }
}
