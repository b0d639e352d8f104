#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension Date: JSONCodable {
  /// Reads RFC 3339 text. Without an offset it is taken to be UTC, but servers refuse it.
  public init(json: borrowing JSONElement) throws {
    let token = json.token
    guard token.kind == .string else { throw json.mismatch("a string") }
    let start = json.document.bytes + Int(token.start)
    if let value = Timestamp(UnsafeBufferPointer(start: start, count: Int(token.length))),
      !value.isLocal || !json.isStrict
    {
      self = value.date
    } else if let value = json.storedInterval {
      self.init(timeIntervalSinceReferenceDate: value)
    } else {
      throw json.error("the text is not a date and time such as 2026-02-28T12:30:00Z")
    }
  }

  /// Writes RFC 3339 text in UTC. Outside the years 1 to 9999 it is `@` and the seconds since 2001 in storage mode, and
  /// an error on the wire.
  public func write(to json: inout JSONWriter) {
    json.separate()
    let target = json.reserve(32)
    target[0] = UInt8(ascii: "\"")
    let count = Timestamp(self).put(target + 1)
    if count > 0 {
      target[count + 1] = UInt8(ascii: "\"")
      json.commit(count + 2)
      json.needsComma = true
      return
    }
    json.needsComma = false
    if json.options.direction == .storage {
      json.text("@\(timeIntervalSinceReferenceDate)")
    } else {
      json.fail("the date is outside the years 1 to 9999")
    }
  }
}

extension JSONElement {
  /// A date outside the years 1 to 9999, as it is written in storage mode.
  fileprivate var storedInterval: Double? {
    guard options.direction == .storage else { return nil }
    let text = JSONText.string(token, in: document.bytes)
    return text.first == "@" ? Double(text.dropFirst()) : nil
  }
}
