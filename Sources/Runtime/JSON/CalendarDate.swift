/// A day of the calendar without a time or a time zone: `format: date`.
public struct CalendarDate: Sendable, Hashable, Comparable, LosslessStringConvertible {
  /// The year, 1 to 9999.
  public let year: Int

  /// The month, 1 to 12.
  public let month: Int

  /// The day of the month, from 1.
  public let day: Int

  /// A day; nil when the (Gregorian) calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2026-02-28`.
  public init?(_ description: String) {
    var text = description
    let value = text.withUTF8 { CalendarDate(text: $0) }
    guard let value else { return nil }
    self = value
  }

  /// `2026-02-28`.
  public var description: String {
    String(unsafeUninitializedCapacity: 10) { buffer in
      guard let target = buffer.baseAddress else { return 0 }
      put(target)
      return 10
    }
  }

  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// Reads the first ten bytes.
  init?(text: UnsafeBufferPointer<UInt8>, isPrefix: Bool = false) {
    guard text.count == 10 || isPrefix && text.count > 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
      let year = decimal(text, 0, 4), let month = decimal(text, 5, 2), let day = decimal(text, 8, 2)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Writes ten bytes.
  func put(_ target: UnsafeMutablePointer<UInt8>) {
    putDecimal(year, 4, target)
    target[4] = UInt8(ascii: "-")
    putDecimal(month, 2, target + 5)
    target[7] = UInt8(ascii: "-")
    putDecimal(day, 2, target + 8)
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 1970-01-01, by counting years from March on.
  var daysSince1970: Int {
    let years = month > 2 ? year : year - 1
    let era = years / 400
    let yearOfEra = years - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The inverse; nil outside the years 1 to 9999.
  init?(daysSince1970 days: Int) {
    guard days >= -719_162, days <= 2_932_896 else { return nil }
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.month = month
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
  }
}

extension CalendarDate: JSONRepresentable, Codable {
  public init(json: borrowing JSONElement) throws {
    let token = json.token
    guard token.kind == .string else { throw json.mismatch("a string") }
    let start = json.document.bytes + Int(token.start)
    guard let value = CalendarDate(text: UnsafeBufferPointer(start: start, count: Int(token.length))) else {
      throw json.error("the text is not a date such as 2026-02-28")
    }
    self = value
  }

  public func write(to json: inout JSONWriter) {
    json.text(description)
  }

  public static func == (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) == (right.year, right.month, right.day)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(year)
    hasher.combine(month)
    hasher.combine(day)
  }
}

/// The value of `count` digits; nil when one of them is none.
@inline(__always)
func decimal(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int) -> Int? {
  var value = 0
  for index in start..<start &+ count {
    let digit = text[index] &- UInt8(ascii: "0")
    guard digit < 10 else { return nil }
    value = value &* 10 &+ Int(digit)
  }
  return value
}

/// Writes the last `count` digits of a number.
@inline(__always)
func putDecimal(_ value: Int, _ count: Int, _ target: UnsafeMutablePointer<UInt8>) {
  var rest = value
  var index = count
  while index > 0 {
    index &-= 1
    target[index] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
    rest /= 10
  }
}
