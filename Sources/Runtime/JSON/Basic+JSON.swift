#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension String: JSONCodable {
  public init(json: borrowing JSONElement) throws {
    let token = json.token
    guard token.kind == .string else { throw json.mismatch("a string") }
    self = JSONText.string(token, in: json.document.bytes)
  }

  public func write(to json: inout JSONWriter) {
    json.text(self)
  }
}

extension Bool: JSONCodable {
  public init(json: borrowing JSONElement) throws {
    switch json.token.kind {
    case .true: self = true
    case .false: self = false
    case .null, .number, .string, .array, .object: throw json.mismatch("a boolean")
    }
  }

  public func write(to json: inout JSONWriter) {
    json.scalar(self ? "true" : "false")
  }
}

extension Optional: JSONCodable where Wrapped: JSONCodable {
  public init(json: borrowing JSONElement) throws {
    self = json.isNull ? nil : try Wrapped(json: json)
  }

  public func write(to json: inout JSONWriter) {
    if let self { self.write(to: &json) } else { json.scalar("null") }
  }
}

extension Array: JSONCodable where Element: JSONCodable {
  @inlinable
  public init(json: borrowing JSONElement) throws {
    var cursor = try json.arrayCursor()
    // In place: appending would copy each element, and all that it holds would be retained and released again.
    try self.init(unsafeUninitializedCapacity: cursor.remaining) { elements, count in
      while cursor.remaining > 0 {
        elements.initializeElement(at: count, to: try Element(json: cursor.nextElement()))
        count &+= 1
      }
    }
  }

  @inlinable
  public func write(to json: inout JSONWriter) {
    json.beginArray()
    for element in self { element.write(to: &json) }
    json.endArray()
  }
}

extension Dictionary: JSONCodable where Key == String, Value: JSONCodable {
  @inlinable
  public init(json: borrowing JSONElement) throws {
    var cursor = try json.objectCursor()
    self.init(minimumCapacity: cursor.remaining)
    while cursor.remaining > 0 {
      let name = cursor.nextName()
      if updateValue(try Value(json: cursor.nextElement()), forKey: name.text) != nil {
        throw name.element.error("the member occurs twice")
      }
    }
  }

  public func write(to json: inout JSONWriter) {
    let isText = json.asString
    let outer = json.beginMap()
    json.asString = isText
    json.additional(self)
    json.endObject(outer)
  }
}

extension UUID: JSONCodable {
  public init(json: borrowing JSONElement) throws {
    guard json.token.kind == .string else { throw json.mismatch("a string") }
    let text = JSONText.string(json.token, in: json.document.bytes)
    guard let value = UUID(uuidString: text) else { throw json.error("the text is not a UUID") }
    self = value
  }

  /// Writes lower case, as RFC 9562 asks for.
  public func write(to json: inout JSONWriter) {
    json.text(uuidString.lowercased())
  }
}

extension URL: JSONCodable {
  /// Reads a URL or URI reference. Text that is none is percent-encoded where that makes it one, else it is an error.
  public init(json: borrowing JSONElement) throws {
    guard json.token.kind == .string else { throw json.mismatch("a string") }
    let text = JSONText.string(json.token, in: json.document.bytes)
    guard let value = URL(string: text, encodingInvalidCharacters: false) ?? URL(string: text) else {
      throw json.error("the text is not a URL")
    }
    self = value
  }

  public func write(to json: inout JSONWriter) {
    json.text(absoluteString)
  }
}

extension Decimal: JSONCodable {
  /// Reads a number, or text with one in it, keeping all of its digits.
  public init(json: borrowing JSONElement) throws {
    let token = json.token
    let bytes = UnsafeBufferPointer(start: json.document.bytes + Int(token.start), count: Int(token.length))
    let isText = token.kind == .string && (json.mode.contains(.asString) || !json.mode.contains(.strict))
    guard token.kind == .number || isText else { throw json.mismatch("a number") }
    guard let decimal = JSONDecimal(text: bytes) else { throw json.error("the text is not a number") }
    guard decimal.exponent.magnitude < 200, let value = Decimal(string: String(decoding: bytes, as: UTF8.self)),
      value.isFinite
    else { throw json.error("the number is out of range") }
    self = value
  }

  /// Writes all digits, as text where the schema wants it. NaN is text in storage mode, and an error on the wire.
  public func write(to json: inout JSONWriter) {
    if isNaN {
      json.specialNumber(.nan)
    } else if json.asString {
      json.text(description)
    } else {
      json.number(description)
    }
  }
}
