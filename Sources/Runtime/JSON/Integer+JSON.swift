extension JSONElement {
  /// Reads an integer: a number without a fractional part (`1`, `1.0`, `1e3`), or text with one in it.
  @inline(__always)
  func integer<T: FixedWidthInteger>(_ type: T.Type) throws -> T {
    let (magnitude, isNegative) = try integerParts()
    if isNegative {
      // The bits of the negative number, which only are one when its magnitude fits.
      let negative = Int64(truncatingIfNeeded: 0 &- magnitude)
      if magnitude <= 1 << 63, let value = T(exactly: negative) { return value }
    } else if let value = T(exactly: magnitude) {
      return value
    }
    throw error("the number is out of range: expected \(T.min) to \(T.max)")
  }

  @inline(never)
  private func integerParts() throws -> (magnitude: UInt64, isNegative: Bool) {
    let token = token
    let bytes = document.bytes + Int(token.start)
    if token.kind == .number {
      if !token.isComplex, token.length < 19 { return Self.smallInteger(bytes, Int(token.length)) }
      return try largeInteger(JSONDecimal(bytes, count: Int(token.length)))
    }
    guard token.kind == .string, mode.contains(.asString) || !mode.contains(.strict) else {
      throw mismatch("an integer")
    }
    guard let decimal = JSONDecimal(text: UnsafeBufferPointer(start: bytes, count: Int(token.length))) else {
      throw error("the text is not an integer")
    }
    return try largeInteger(decimal)
  }

  private func largeInteger(_ decimal: JSONDecimal) throws -> (magnitude: UInt64, isNegative: Bool) {
    if let magnitude = decimal.integer { return (magnitude, decimal.isNegative) }
    throw error(decimal.hasFraction ? "expected an integer, found a fraction" : "the number is out of range")
  }

  @inline(__always)
  private static func smallInteger(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> (UInt64, Bool) {
    let isNegative = bytes[0] == UInt8(ascii: "-")
    var value: UInt64 = 0
    var index = isNegative ? 1 : 0
    while index < count {
      value = value &* 10 &+ UInt64(bytes[index] &- UInt8(ascii: "0"))
      index &+= 1
    }
    return (value, isNegative)
  }
}

extension JSONWriter {
  /// Writes an integer: as text where the schema wants it.
  mutating func integer(magnitude: UInt64, isNegative: Bool) {
    separate()
    let target = reserve(24)
    var position = 24
    var rest = magnitude
    if asString {
      position &-= 1
      target[position] = UInt8(ascii: "\"")
    }
    repeat {
      let quotient = rest / 10
      position &-= 1
      target[position] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest &- quotient &* 10)
      rest = quotient
    } while rest > 0
    if isNegative {
      position &-= 1
      target[position] = UInt8(ascii: "-")
    }
    if asString {
      position &-= 1
      target[position] = UInt8(ascii: "\"")
    }
    for index in 0..<24 &- position { target[index] = target[position &+ index] }
    commit(24 &- position)
    needsComma = true
  }

  mutating func integer(_ value: Int64) {
    integer(magnitude: value.magnitude, isNegative: value < 0)
  }
}

extension Int: JSONCodable {
  public init(json: borrowing JSONElement) throws { self = try json.integer(Int.self) }
  public func write(to json: inout JSONWriter) { json.integer(Int64(self)) }
}

extension Int8: JSONCodable {
  public init(json: borrowing JSONElement) throws { self = try json.integer(Int8.self) }
  public func write(to json: inout JSONWriter) { json.integer(Int64(self)) }
}

extension Int16: JSONCodable {
  public init(json: borrowing JSONElement) throws { self = try json.integer(Int16.self) }
  public func write(to json: inout JSONWriter) { json.integer(Int64(self)) }
}

extension Int32: JSONCodable {
  public init(json: borrowing JSONElement) throws { self = try json.integer(Int32.self) }
  public func write(to json: inout JSONWriter) { json.integer(Int64(self)) }
}

extension Int64: JSONCodable {
  public init(json: borrowing JSONElement) throws { self = try json.integer(Int64.self) }
  public func write(to json: inout JSONWriter) { json.integer(self) }
}

extension UInt: JSONCodable {
  public init(json: borrowing JSONElement) throws { self = try json.integer(UInt.self) }
  public func write(to json: inout JSONWriter) { json.integer(magnitude: UInt64(self), isNegative: false) }
}

extension UInt8: JSONCodable {
  public init(json: borrowing JSONElement) throws { self = try json.integer(UInt8.self) }
  public func write(to json: inout JSONWriter) { json.integer(Int64(self)) }
}

extension UInt16: JSONCodable {
  public init(json: borrowing JSONElement) throws { self = try json.integer(UInt16.self) }
  public func write(to json: inout JSONWriter) { json.integer(Int64(self)) }
}

extension UInt32: JSONCodable {
  public init(json: borrowing JSONElement) throws { self = try json.integer(UInt32.self) }
  public func write(to json: inout JSONWriter) { json.integer(Int64(self)) }
}

extension UInt64: JSONCodable {
  public init(json: borrowing JSONElement) throws { self = try json.integer(UInt64.self) }
  public func write(to json: inout JSONWriter) { json.integer(magnitude: self, isNegative: false) }
}
