public import SwiftwrightDiagnostics

/// The entries of a mapping in document order. Keys are unique; a key that is not a string, such as `200`, stands as
/// its text.
public struct YAMLMapping: Sendable {
  public struct Entry: Sendable {
    public let key: String
    public let keyLocation: SourceLocation
    public let value: YAMLNode

    public init(key: String, keyLocation: SourceLocation, value: YAMLNode) {
      self.key = key
      self.keyLocation = keyLocation
      self.value = value
    }
  }

  public let entries: [Entry]
  /// Places by key; only large mappings have it, since small ones are searched faster one by one.
  let index: [String: Int]?

  static let indexThreshold = 12

  /// Takes entries whose keys are unique.
  public init(_ entries: [Entry]) {
    self.entries = entries
    if entries.count > Self.indexThreshold {
      var index = [String: Int](minimumCapacity: entries.count)
      for place in entries.indices { index[entries[place].key] = place }
      self.index = index
    } else {
      index = nil
    }
  }

  /// The place of a key among the entries.
  public func firstIndex(of key: String) -> Int? {
    if let index { return index[key] }
    for place in 0..<entries.count where entries[place].key == key { return place }
    return nil
  }

  public func entry(_ key: String) -> Entry? {
    firstIndex(of: key).map { entries[$0] }
  }

  public subscript(_ key: String) -> YAMLNode? {
    firstIndex(of: key).map { entries[$0].value }
  }
}
