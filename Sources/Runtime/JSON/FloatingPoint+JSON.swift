extension Double: JSONCodable {
  public init(json: borrowing JSONElement) throws {
    let token = json.token
    guard token.kind == .number else {
      guard let value = json.specialNumber else { throw json.mismatch("a number") }
      self = value
      return
    }
    let bytes = json.document.bytes + Int(token.start)
    if let value = JSONDecimal(bytes, count: Int(token.length)).exactDouble {
      self = value
      return
    }
    guard let value = Double(json.numberText), value.isFinite else { throw json.error("the number is out of range") }
    self = value
  }

  /// Writes the shortest form that reads back as the same value, without `.0`. NaN and infinities are text in storage
  /// mode, and an error on the wire.
  public func write(to json: inout JSONWriter) {
    if self == rounded(.towardZero), magnitude < 9_223_372_036_854_775_808, !(self == 0 && sign == .minus) {
      json.number(integral: Int64(self))
    } else if isFinite {
      json.number(description)
    } else {
      json.specialNumber(self)
    }
  }
}

extension Float: JSONCodable {
  public init(json: borrowing JSONElement) throws {
    guard json.token.kind == .number else {
      guard let value = json.specialNumber else { throw json.mismatch("a number") }
      self = Float(value)
      return
    }
    guard let value = Float(json.numberText), value.isFinite else { throw json.error("the number is out of range") }
    self = value
  }

  /// Writes the shortest form that reads back as the same value, without `.0`. NaN and infinities are text in storage
  /// mode, and an error on the wire.
  public func write(to json: inout JSONWriter) {
    if self == rounded(.towardZero), magnitude < 16_777_216, !(self == 0 && sign == .minus) {
      json.number(integral: Int64(self))
    } else if isFinite {
      json.number(description)
    } else {
      json.specialNumber(Double(self))
    }
  }
}

extension JSONElement {
  /// The number as it is written.
  var numberText: String {
    JSONText.string(token, in: document.bytes)
  }

  /// NaN and the infinities as they are written in storage mode and by gRPC gateways.
  var specialNumber: Double? {
    guard token.kind == .string, !isStrict else { return nil }
    return switch JSONText.string(token, in: document.bytes) {
    case "NaN": .nan
    case "Infinity": .infinity
    case "-Infinity": -.infinity
    default: nil
    }
  }
}

extension JSONWriter {
  /// Writes a floating-point number without a fractional part; never as text.
  mutating func number(integral value: Int64) {
    let outer = asString
    asString = false
    integer(value)
    asString = outer
  }

  /// Writes a number by its description.
  mutating func number(_ description: String) {
    var text = description
    text.withUTF8 { bytes in
      let isIntegral =
        bytes.count > 2 && bytes[bytes.count - 1] == UInt8(ascii: "0") && bytes[bytes.count - 2] == UInt8(ascii: ".")
        && bytes[0] != UInt8(ascii: "-")
      scalar(UnsafeBufferPointer(rebasing: isIntegral ? bytes.dropLast(2) : bytes[...]))
    }
  }

  mutating func specialNumber(_ value: Double) {
    guard options.direction == .storage else { return fail("\(value) has no JSON form") }
    text(value.isNaN ? "NaN" : value < 0 ? "-Infinity" : "Infinity")
  }
}
