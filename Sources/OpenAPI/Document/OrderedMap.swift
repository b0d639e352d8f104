import SwiftwrightYAML

/// A map whose entries keep the order of the document.
package struct OrderedMap<Value> {
  package let entries: [Named<Value>]
  /// Places by name; only large maps have it.
  private let index: [Spelling: Int]?

  /// Takes entries whose names are unique; of equal ones the last is found by name.
  package init(_ entries: [Named<Value>] = []) {
    self.entries = entries
    if entries.count > 12 {
      var index = [Spelling: Int](minimumCapacity: entries.count)
      for place in entries.indices { index[Spelling(entries[place].name)] = place }
      self.index = index
    } else {
      index = nil
    }
  }

  package func entry(_ name: String) -> Named<Value>? {
    let place = if let index { index[Spelling(name)] } else { entries.lastIndex { $0.name.isSpelled(as: name) } }
    return place.map { entries[$0] }
  }

  package subscript(name: String) -> Value? {
    entry(name)?.value
  }

  package var names: [String] {
    entries.map(\.name)
  }
}

extension OrderedMap: Sendable where Value: Sendable {}

extension OrderedMap: Sequence {
  package func makeIterator() -> IndexingIterator<[Named<Value>]> {
    entries.makeIterator()
  }

  package var isEmpty: Bool { entries.isEmpty }
  package var count: Int { entries.count }
  package var underestimatedCount: Int { entries.count }
}
