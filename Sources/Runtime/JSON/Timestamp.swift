#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// A point in time as RFC 3339 writes it: `2026-02-28T12:30:00.25Z`.
///
/// Read: any number of fraction digits (nine are used), any offset, `t` and `z` in either case, a leap second (it
/// counts as the second after), the years 1 to 9999. Written: in UTC, with at most six fraction digits and no zeros at
/// the end. What is written reads back as the same `Date` where `Date` resolves a microsecond, which is some 270 years
/// around the year 2001.
struct Timestamp {
  let date: Date

  /// Text has no offset, and was taken to be UTC.
  private(set) var isLocal = false

  private static let secondsTo2001 = 978_307_200

  init(_ date: Date) {
    self.date = date
  }

  init?(_ text: UnsafeBufferPointer<UInt8>) {
    guard text.count >= 19, let day = CalendarDate(text: text, isPrefix: true),
      text[10] | 0x20 == UInt8(ascii: "t") || text[10] == UInt8(ascii: " "),
      text[13] == UInt8(ascii: ":"), text[16] == UInt8(ascii: ":"),
      let hour = decimal(text, 11, 2), let minute = decimal(text, 14, 2), let second = decimal(text, 17, 2),
      hour < 24, minute < 60, second <= 60
    else { return nil }
    var position = 19
    var nanoseconds = 0
    if position < text.count, text[position] == UInt8(ascii: ".") {
      position += 1
      guard let fraction = Self.fraction(text, &position) else { return nil }
      nanoseconds = fraction
    }
    var seconds = day.daysSince1970 * 86_400 + hour * 3600 + minute * 60 + second - Self.secondsTo2001
    if position == text.count {
      isLocal = true
    } else {
      guard let offset = Self.offset(text, position) else { return nil }
      seconds -= offset
    }
    date = Date(timeIntervalSinceReferenceDate: Double(seconds) + Double(nanoseconds) / 1e9)
  }

  /// Nanoseconds from the digits after the point, of which there is at least one.
  private static func fraction(_ text: UnsafeBufferPointer<UInt8>, _ position: inout Int) -> Int? {
    var value = 0
    var scale = 100_000_000
    let start = position
    while position < text.count, text[position] &- UInt8(ascii: "0") < 10 {
      value += Int(text[position] &- UInt8(ascii: "0")) * scale
      scale /= 10
      position += 1
    }
    return position > start ? value : nil
  }

  /// Seconds east of UTC, from the rest of the text.
  private static func offset(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) -> Int? {
    let sign = text[position]
    if sign | 0x20 == UInt8(ascii: "z") { return position + 1 == text.count ? 0 : nil }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), text.count == position + 6,
      text[position + 3] == UInt8(ascii: ":"),
      let hours = decimal(text, position + 1, 2), let minutes = decimal(text, position + 4, 2),
      hours < 24, minutes < 60
    else { return nil }
    let seconds = hours * 3600 + minutes * 60
    return sign == UInt8(ascii: "-") ? -seconds : seconds
  }

  /// Writes at most 27 bytes; returns their number, 0 when the date is outside the years 1 to 9999.
  func put(_ target: UnsafeMutablePointer<UInt8>) -> Int {
    let interval = date.timeIntervalSinceReferenceDate
    guard interval.magnitude < 1e12 else { return 0 }
    let whole = interval.rounded(.down)
    var seconds = Int64(whole)
    var microseconds = Int((interval - whole) * 1e6 + 0.5)
    // Where a microsecond is less than `Date` resolves, the digits beyond that mean nothing.
    if interval.magnitude >= 8_589_934_592 { microseconds = Self.shortest(microseconds, whole, interval) }
    if microseconds == 1_000_000 {
      microseconds = 0
      seconds += 1
    }
    let sinceEpoch = seconds + Int64(Self.secondsTo2001)
    let days = Int((Double(sinceEpoch) / 86_400).rounded(.down))
    let second = Int(sinceEpoch - Int64(days) * 86_400)
    guard let day = CalendarDate(daysSince1970: days) else { return 0 }
    day.put(target)
    target[10] = UInt8(ascii: "T")
    putDecimal(second / 3600, 2, target + 11)
    target[13] = UInt8(ascii: ":")
    putDecimal(second / 60 % 60, 2, target + 14)
    target[16] = UInt8(ascii: ":")
    putDecimal(second % 60, 2, target + 17)
    var count = 19
    if microseconds > 0 {
      target[19] = UInt8(ascii: ".")
      putDecimal(microseconds, 6, target + 20)
      count = 26
      while target[count - 1] == UInt8(ascii: "0") { count -= 1 }
    }
    target[count] = UInt8(ascii: "Z")
    return count + 1
  }

  private static func shortest(_ microseconds: Int, _ whole: Double, _ interval: Double) -> Int {
    var unit = 1_000_000
    while unit > 1 {
      let rounded = (microseconds + unit / 2) / unit * unit
      if whole + Double(rounded) / 1e6 == interval { return rounded }
      unit /= 10
    }
    return microseconds
  }
}
