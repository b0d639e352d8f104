/// The values that a document lists for an enum, in its order.
///
/// They are found by what they are on the wire, in a time that their number does not change.
public final class KnownValues<Value: RawRepresentable & Sendable>: RandomAccessCollection, Sendable {
  private let values: [Value]
  /// What the values are called where they are texts.
  private let texts: KnownTexts

  private init(_ values: [Value]) {
    self.values = values
    texts = KnownTexts(values.compactMap { $0.rawValue as? String })
  }

  public var startIndex: Int { 0 }

  public var endIndex: Int { values.count }

  public subscript(index: Int) -> Value { values[index] }

  /// Where the value stands that a text names byte by byte; `endIndex` when there is none.
  func index(of text: UnsafeBufferPointer<UInt8>) -> Int {
    texts.index(of: text)
  }
}

extension KnownValues: ExpressibleByArrayLiteral {
  /// The values in the order of the document.
  public convenience init(arrayLiteral values: Value...) {
    self.init(values)
  }
}

/// Texts, each found by its bytes.
private struct KnownTexts: Sendable {
  private let count: Int
  /// All texts, one after the other.
  private let bytes: [UInt8]
  /// Where each text begins, and where the last one ends.
  private let bounds: [Int]
  /// A table twice as large as needed: at the place of a text or behind it stands its number, counted from 1; 0 where there
  /// is none.
  private let table: [Int]

  init(_ texts: [String]) {
    count = texts.count
    bytes = texts.flatMap(\.utf8)
    bounds = texts.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.utf8.count) }
    var size = 4
    while size < 2 * texts.count { size *= 2 }
    var table = Array(repeating: 0, count: size)
    for (number, text) in texts.enumerated() {
      var text = text
      var place = text.withUTF8 { Self.hash($0) } & (size - 1)
      while table[place] != 0 { place = (place + 1) & (size - 1) }
      table[place] = number + 1
    }
    self.table = table
  }

  /// Where a text stands; the number of texts when it is not among them.
  func index(of text: UnsafeBufferPointer<UInt8>) -> Int {
    var place = Self.hash(text) & (table.count &- 1)
    while table[place] != 0 {
      let number = table[place] &- 1
      if isText(number, text) { return number }
      place = (place &+ 1) & (table.count &- 1)
    }
    return count
  }

  private func isText(_ number: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = bounds[number]
    guard bounds[number &+ 1] &- start == text.count, let other = text.baseAddress else {
      return bounds[number &+ 1] == start && text.isEmpty
    }
    return bytes.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { JSONName.areEqual($0 + start, other, text.count) } ?? true
    }
  }

  /// Where the search for a text begins, before it is cut to the size of the table.
  private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    guard let bytes = text.baseAddress else { return 0 }
    return Int(truncatingIfNeeded: JSONName.sketch(bytes, text.count) &>> 32)
  }
}
