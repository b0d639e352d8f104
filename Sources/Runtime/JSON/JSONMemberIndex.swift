/// A member of an object: the token of its name, and which member it is.
struct JSONMemberPlace {
  var token: UInt32
  var ordinal: Int
}

/// A hash table over the names of an object with many members.
struct JSONMemberIndex {
  private var slots: [JSONMemberPlace?]

  /// The second of two names that are the same.
  private(set) var duplicate: UInt32?

  init(_ element: JSONElement) {
    var capacity = 32
    while capacity < Int(element.token.length) * 2 { capacity *= 2 }
    slots = Array(repeating: nil, count: capacity)
    var ordinal = 0
    element.forEachMember { key, _ in
      insert(JSONMemberPlace(token: key, ordinal: ordinal), of: element.document)
      ordinal += 1
    }
  }

  private mutating func insert(_ place: JSONMemberPlace, of document: JSONDocument) {
    var slot = JSONName.hash(document, place.token) & (slots.count - 1)
    while let other = slots[slot] {
      if JSONName.areSame(document, other.token, place.token) {
        duplicate = duplicate ?? place.token
        return
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = place
  }

  func find(_ name: StaticString, in document: JSONDocument) -> JSONMemberPlace? {
    var slot = JSONName.hash(name) & (slots.count - 1)
    while let place = slots[slot] {
      if JSONName.matches(document, place.token, name) { return place }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }
}

/// A set of small numbers; below 64 it needs no memory of its own.
struct JSONOrdinalSet {
  private var low: UInt64 = 0
  private var high: [UInt64] = []

  @inline(__always)
  mutating func insert(_ ordinal: Int) {
    if ordinal < 64 {
      low |= 1 &<< UInt64(truncatingIfNeeded: ordinal)
    } else {
      insertHigh(ordinal)
    }
  }

  @inline(never)
  private mutating func insertHigh(_ ordinal: Int) {
    let word = ordinal / 64 - 1
    while high.count <= word { high.append(0) }
    high[word] |= 1 << UInt64(ordinal % 64)
  }

  func contains(_ ordinal: Int) -> Bool {
    if ordinal < 64 { return low & 1 << UInt64(ordinal) != 0 }
    let word = ordinal / 64 - 1
    return word < high.count && high[word] & 1 << UInt64(ordinal % 64) != 0
  }

  var count: Int {
    high.reduce(low.nonzeroBitCount) { $0 + $1.nonzeroBitCount }
  }
}
