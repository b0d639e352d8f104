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
  let index: [String: Int]?

  static let indexThreshold = 12

  /// Takes entries whose keys are unique.
  package init(_ entries: [Entry]) {
    self.entries = entries
    if entries.count > Self.indexThreshold {
      var index = [String: Int](minimumCapacity: entries.count)
      for place in entries.indices { index[entries[place].key] = place }
      self.index = index
    } else {
      index = nil
    }
  }

  /// The place of a key among the entries: of one that is spelled so before one that Unicode takes for the same.
  package func firstIndex(of key: String) -> Int? {
    if let index { return index[key].map { spelled(key, at: $0) } }
    for place in 0..<entries.count where entries[place].key == key { return spelled(key, at: place) }
    return nil
  }

  private func spelled(_ key: String, at place: Int) -> Int {
    if entries[place].key.utf8.count == key.utf8.count { return place }
    return entries.firstIndex { $0.key.isSpelled(as: key) } ?? place
  }

  package func entry(_ key: String) -> Entry? {
    firstIndex(of: key).map { entries[$0] }
  }

  package subscript(_ key: String) -> YAMLNode? {
    firstIndex(of: key).map { entries[$0].value }
  }
}

extension String {
  /// Whether both are the same text in the same normal form of Unicode, where `==` asks for no more than the same text:
  /// "é" of one scalar and of two are names of two members.
  package func isSpelled(as other: String) -> Bool {
    self == other && utf8.count == other.utf8.count
  }
}
