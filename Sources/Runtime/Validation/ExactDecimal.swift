/// A number of any size and precision: `digits` × 10 ^ `exponent`.
struct ExactDecimal: Sendable, Hashable {
  private(set) var isNegative: Bool

  /// The digits, most significant first, without zeros at either end; none for zero.
  private(set) var digits: [UInt8]

  /// Zero for zero. Far out of any range, but never near the limits of 64 bits.
  private(set) var exponent: Int

  /// Takes a number apart whose grammar was checked.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    var digits: [UInt8] = []
    var exponent = 0
    var hasPoint = false
    isNegative = text.first == UInt8(ascii: "-")
    var index = isNegative ? 1 : 0
    scan: while index < text.count {
      let byte = text[index]
      index += 1
      switch byte {
      case UInt8(ascii: "."): hasPoint = true
      case UInt8(ascii: "e"), UInt8(ascii: "E"): break scan
      default:
        if hasPoint { exponent -= 1 }
        if byte != UInt8(ascii: "0") || !digits.isEmpty { digits.append(byte - UInt8(ascii: "0")) }
      }
    }
    exponent += Self.exponent(text[min(index, text.count)...])
    while digits.last == 0 {
      digits.removeLast()
      exponent += 1
    }
    self.digits = digits
    self.exponent = digits.isEmpty ? 0 : exponent
    if digits.isEmpty { isNegative = false }
  }

  /// Reads a number as JSON writes it; nil when the text is none.
  init?(_ text: String) {
    var text = text
    let value = text.withUTF8 { JSONDecimal(text: $0) == nil ? nil : ExactDecimal($0) }
    guard let value else { return nil }
    self = value
  }

  /// The number after the `e`; beyond ten billion it is all the same.
  private static func exponent(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    var value = 0
    for byte in text where byte != UInt8(ascii: "-") && byte != UInt8(ascii: "+") {
      if value < 10_000_000_000 { value = value * 10 + Int(byte - UInt8(ascii: "0")) }
    }
    return text.first == UInt8(ascii: "-") ? -value : value
  }

  /// Whether there is no fractional part.
  var isInteger: Bool {
    exponent >= 0
  }

  /// Whether this is a multiple of `divisor`, whose significant digits must fit 64 bits; nil when they do not.
  func isMultiple(of divisor: ExactDecimal) -> Bool? {
    guard let modulus = divisor.mantissa, modulus > 0 else { return nil }
    if digits.isEmpty { return true }
    let shift = exponent - divisor.exponent
    // No power of ten divides the digits, which have no zero at the end.
    if shift < 0 { return false }
    var remainder: UInt64 = 0
    for digit in digits { remainder = UInt64((UInt128(remainder) * 10 + UInt128(digit)) % UInt128(modulus)) }
    return Self.product(remainder, Self.powerOfTen(shift, modulo: modulus), modulo: modulus) == 0
  }

  private var mantissa: UInt64? {
    var value: UInt64 = 0
    for digit in digits {
      let product = value.multipliedReportingOverflow(by: 10)
      let sum = product.partialValue.addingReportingOverflow(UInt64(digit))
      if product.overflow || sum.overflow { return nil }
      value = sum.partialValue
    }
    return value
  }

  private static func powerOfTen(_ exponent: Int, modulo modulus: UInt64) -> UInt64 {
    var result: UInt64 = 1 % modulus
    var base = 10 % modulus
    var rest = exponent
    while rest > 0 {
      if rest & 1 == 1 { result = product(result, base, modulo: modulus) }
      base = product(base, base, modulo: modulus)
      rest >>= 1
    }
    return result
  }

  private static func product(_ left: UInt64, _ right: UInt64, modulo modulus: UInt64) -> UInt64 {
    UInt64(UInt128(left) * UInt128(right) % UInt128(modulus))
  }
}

extension ExactDecimal: Comparable {
  static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    if left.isNegative != right.isNegative { return left.isNegative }
    return left.isNegative ? isSmaller(right, left) : isSmaller(left, right)
  }

  /// Compares magnitudes.
  private static func isSmaller(_ left: ExactDecimal, _ right: ExactDecimal) -> Bool {
    if left.digits.isEmpty || right.digits.isEmpty { return left.digits.isEmpty && !right.digits.isEmpty }
    let leftSize = left.digits.count + left.exponent
    let rightSize = right.digits.count + right.exponent
    if leftSize != rightSize { return leftSize < rightSize }
    return left.digits.lexicographicallyPrecedes(right.digits)
  }
}
