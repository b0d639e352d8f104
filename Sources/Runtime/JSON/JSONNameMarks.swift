/// A mark for each of some names, by which most that are not among them can be told.
struct JSONNameMarks {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// Whether no name was marked.
  @inline(__always)
  var isEmpty: Bool {
    low | high == 0
  }

  /// Marks the name at a token; one with escapes may be any name.
  @inline(__always)
  mutating func insert(_ document: JSONDocument, _ index: UInt32) {
    let token = document.tokens[Int(index)]
    if token.isComplex {
      low = .max
      high = .max
      return
    }
    let places = Self.places(document.bytes + Int(token.start), Int(token.length))
    low |= 1 &<< places.low
    high |= 1 &<< places.high
  }

  /// Whether the name may have been marked.
  @inline(__always)
  func mayContain(_ name: StaticString) -> Bool {
    guard name.hasPointerRepresentation else { return true }
    let places = Self.places(name.utf8Start, name.utf8CodeUnitCount)
    return (low &>> places.low) & (high &>> places.high) & 1 != 0
  }

  /// One of 64 places among the low marks for a name, and one among the high ones.
  @inline(__always)
  private static func places(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> (low: UInt64, high: UInt64) {
    let sketch = JSONName.sketch(bytes, count)
    return (sketch &>> 58, sketch &>> 52)
  }
}
