/// A number as its digits say: `digits` × 10 ^ `exponent`, of any size and precision.
package struct DecimalNumber: Equatable, Sendable {
  private let isNegative: Bool
  /// Without zeros at either end; none for zero.
  private let digits: [UInt8]
  private let exponent: Int

  /// Reads a number such as `-12`, `.5` or `1.5e3`; nil for all that is not written in decimal digits.
  package init?(_ text: String) {
    var digits: [UInt8] = []
    var exponent = 0
    var hasPoint = false
    var rest = Substring(text).utf8
    let sign = rest.first
    if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { rest.removeFirst() }
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits.append(byte - UInt8(ascii: "0"))
        if hasPoint { exponent -= 1 }
      case UInt8(ascii: ".") where !hasPoint: hasPoint = true
      case UInt8(ascii: "e") where !digits.isEmpty, UInt8(ascii: "E") where !digits.isEmpty:
        guard let power = Int(Substring(rest)), power.magnitude < 1 << 60 else { return nil }
        exponent += power
        rest = rest[rest.endIndex...]
      default: return nil
      }
    }
    guard !digits.isEmpty else { return nil }
    while digits.last == 0 {
      digits.removeLast()
      exponent += 1
    }
    self.digits = Array(digits.drop { $0 == 0 })
    self.exponent = digits.isEmpty ? 0 : exponent
    isNegative = sign == UInt8(ascii: "-") && !digits.isEmpty
  }
}

extension YAMLScalar {
  /// Whether a number is written with no other digits than a Double, or an Int, would be: no reader changes it.
  package var isExact: Bool {
    guard case .float(let double) = value else { return true }
    return DecimalNumber(text) == DecimalNumber("\(double)")
  }

  /// Whether both mean the same value, numbers by all of their digits.
  func hasSameValue(as other: YAMLScalar) -> Bool {
    switch (value, other.value) {
    case (.float(let one), .float(let two)) where one.isNaN && two.isNaN: return true
    case (.float, .float), (.float, .integer), (.integer, .float):
      guard let one = DecimalNumber(text), let two = DecimalNumber(other.text) else { return value == other.value }
      return one == two
    default: return value == other.value
    }
  }
}
