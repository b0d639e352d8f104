/// A JSON number taken apart: `mantissa` × 10 ^ `exponent`, without trailing zeros in the mantissa.
struct JSONDecimal {
  private(set) var isNegative = false

  /// The significant digits, as many of the first as fit.
  private(set) var mantissa: UInt64 = 0

  /// Zero when the mantissa is. Far out of any range, but never beyond 64 bits.
  private(set) var exponent: Int64 = 0

  /// There are more significant digits.
  private(set) var isTruncated = false

  /// Takes a number apart whose grammar was checked.
  init(_ bytes: UnsafePointer<UInt8>, count: Int) {
    var index = 0
    var zeros = 0
    var hasDigits = false
    var hasPoint = false
    if bytes[0] == UInt8(ascii: "-") {
      isNegative = true
      index = 1
    }
    while index < count {
      let byte = bytes[index]
      index &+= 1
      if byte == UInt8(ascii: ".") {
        hasPoint = true
        continue
      }
      if byte | 0x20 == UInt8(ascii: "e") { break }
      if hasPoint { exponent &-= 1 }
      if byte == UInt8(ascii: "0") {
        // Zeros are put aside until another digit follows.
        if hasDigits { zeros &+= 1 }
        continue
      }
      while zeros > 0, push(0) { zeros &-= 1 }
      if zeros > 0 || !push(byte &- UInt8(ascii: "0")) {
        isTruncated = true
        exponent &+= Int64(zeros) &+ 1
        zeros = 0
      } else {
        hasDigits = true
      }
    }
    exponent &+= Int64(zeros)
    if index < count { exponent &+= Self.exponent(bytes + index, count: count &- index) }
    if mantissa == 0 {
      exponent = 0
      return
    }
    while mantissa % 10 == 0 {
      mantissa /= 10
      exponent &+= 1
    }
  }

  /// Puts a digit behind the mantissa; false when it does not fit, or one before it did not.
  @inline(__always)
  private mutating func push(_ digit: UInt8) -> Bool {
    if isTruncated { return false }
    if mantissa < 1_000_000_000_000_000_000 {
      mantissa = mantissa &* 10 &+ UInt64(digit)
      return true
    }
    let product = mantissa.multipliedReportingOverflow(by: 10)
    let sum = product.partialValue.addingReportingOverflow(UInt64(digit))
    if product.overflow || sum.overflow { return false }
    mantissa = sum.partialValue
    return true
  }

  /// The number after the `e`; beyond a billion it is all the same.
  private static func exponent(_ bytes: UnsafePointer<UInt8>, count: Int) -> Int64 {
    var value: Int64 = 0
    var isNegative = false
    for index in 0..<count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "-") {
        isNegative = true
      } else if byte != UInt8(ascii: "+"), value < 10_000_000_000 {
        value = value * 10 + Int64(byte &- UInt8(ascii: "0"))
      }
    }
    return isNegative ? -value : value
  }

  /// The magnitude when the number has no fractional part and fits 64 bits.
  var integer: UInt64? {
    guard exponent >= 0, !isTruncated else { return nil }
    guard exponent < 20 else { return mantissa == 0 ? 0 : nil }
    var value = mantissa
    for _ in 0..<exponent {
      let product = value.multipliedReportingOverflow(by: 10)
      if product.overflow { return nil }
      value = product.partialValue
    }
    return value
  }

  /// Whether the number has a fractional part.
  var hasFraction: Bool {
    exponent < 0
  }

  /// The nearest `Double` where one operation on exact operands gives it, as for nearly all numbers in real documents.
  var exactDouble: Double? {
    guard !isTruncated, mantissa <= 1 << 53, exponent >= -22, exponent <= 22 else { return nil }
    let magnitude =
      exponent < 0
      ? Double(mantissa) / powersOfTen[Int(-exponent)]
      : Double(mantissa) * powersOfTen[Int(exponent)]
    return isNegative ? -magnitude : magnitude
  }

  /// Whether both are the same number; false when either has too many digits to tell.
  func isSame(as other: JSONDecimal) -> Bool {
    !isTruncated && !other.isTruncated && isNegative == other.isNegative && mantissa == other.mantissa
      && exponent == other.exponent
  }
}

private let powersOfTen: [Double] = [
  1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
  1e21, 1e22,
]

extension JSONDecimal {
  /// Takes apart a number that is text; nil when it is not written as JSON writes numbers.
  init?(text: UnsafeBufferPointer<UInt8>) {
    guard let base = text.baseAddress, Self.isNumber(text) else { return nil }
    self.init(base, count: text.count)
  }

  private static func isNumber(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var rest = text[...]
    func skipDigits() -> Bool {
      let digits = rest.prefix { $0 &- UInt8(ascii: "0") < 10 }.count
      rest = rest.dropFirst(digits)
      return digits > 0
    }
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    if !skipDigits() { return false }
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      if !skipDigits() { return false }
    }
    if let byte = rest.first, byte | 0x20 == UInt8(ascii: "e") {
      rest.removeFirst()
      if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
      if !skipDigits() { return false }
    }
    return rest.isEmpty
  }
}
