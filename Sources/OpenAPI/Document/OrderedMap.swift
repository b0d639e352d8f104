/// A map whose entries keep the order of the document.
public struct OrderedMap<Value> {
  public let entries: [Named<Value>]
  /// Places by name; only large maps have it.
  private let index: [String: Int]?

  /// Takes entries whose names are unique; of equal ones the last is found by name.
  public init(_ entries: [Named<Value>] = []) {
    self.entries = entries
    if entries.count > 12 {
      var index = [String: Int](minimumCapacity: entries.count)
      for place in entries.indices { index[entries[place].name] = place }
      self.index = index
    } else {
      index = nil
    }
  }

  public func entry(_ name: String) -> Named<Value>? {
    if let index { return index[name].map { entries[$0] } }
    return entries.last { $0.name == name }
  }

  public subscript(name: String) -> Value? {
    entry(name)?.value
  }

  public var names: [String] {
    entries.map(\.name)
  }
}

extension OrderedMap: Sendable where Value: Sendable {}

extension OrderedMap: Sequence {
  public func makeIterator() -> IndexingIterator<[Named<Value>]> {
    entries.makeIterator()
  }

  public var isEmpty: Bool { entries.isEmpty }
  public var count: Int { entries.count }
  public var underestimatedCount: Int { entries.count }
}
