/// A set of Unicode scalars, as a class of a regular expression describes it.
struct ScalarSet: Sendable {
  /// What a scalar may be by the Unicode Character Database, and whether it is meant to be or not to be.
  struct Property: Sendable {
    let contains: @Sendable (Unicode.Scalar) -> Bool
    let isNegated: Bool
  }

  private var ascii: (low: UInt64, high: UInt64) = (0, 0)
  private var ranges: [ClosedRange<UInt32>] = []
  private var properties: [Property] = []

  /// Whether all that is not described is meant.
  var isNegated = false

  init() {}

  init(_ scalar: Unicode.Scalar) {
    insert(scalar.value...scalar.value)
  }

  init(_ ranges: [ClosedRange<UInt32>]) {
    for range in ranges { insert(range) }
  }

  mutating func insert(_ range: ClosedRange<UInt32>) {
    for value in range.clamped(to: 0...127) where range.contains(value) {
      if value < 64 { ascii.low |= 1 << UInt64(value) } else { ascii.high |= 1 << UInt64(value - 64) }
    }
    if range.upperBound > 127 { ranges.append(max(range.lowerBound, 128)...range.upperBound) }
  }

  mutating func insert(_ property: Property) {
    properties.append(property)
  }

  /// Adds what another set contains.
  mutating func formUnion(_ other: ScalarSet) {
    if other.isNegated {
      properties.append(Property(contains: { other.contains($0) }, isNegated: false))
      return
    }
    ascii = (ascii.low | other.ascii.low, ascii.high | other.ascii.high)
    ranges += other.ranges
    properties += other.properties
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    isMember(scalar) != isNegated
  }

  private func isMember(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 64 {
      if ascii.low >> UInt64(value) & 1 == 1 { return true }
    } else if value < 128 {
      if ascii.high >> UInt64(value - 64) & 1 == 1 { return true }
    } else if ranges.contains(where: { $0.contains(value) }) {
      return true
    }
    return properties.contains { $0.contains(scalar) != $0.isNegated }
  }
}

extension ScalarSet {
  /// `\d`.
  static let digits = ScalarSet([0x30...0x39])

  /// `\w`.
  static let wordScalars = ScalarSet([0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])

  /// `\s`: white space and line terminators of ECMA-262.
  static let spaces = ScalarSet([
    0x09...0x0D, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029, 0x202F...0x202F,
    0x205F...0x205F, 0x3000...0x3000, 0xFEFF...0xFEFF,
  ])

  /// `.`: all but line terminators.
  static let allButLineEnds = ScalarSet([0x0A...0x0A, 0x0D...0x0D, 0x2028...0x2029]).inverted

  /// All other scalars.
  var inverted: ScalarSet {
    var result = self
    result.isNegated.toggle()
    return result
  }
}
