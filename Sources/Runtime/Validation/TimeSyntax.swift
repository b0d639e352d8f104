/// Dates and times by RFC 3339.
enum TimeSyntax {
  static func isDateTime(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count > 11, text[text.startIndex + 10] | 0x20 == UInt8(ascii: "t") else { return false }
    return isDate(text.prefix(10)) && isTime(text.dropFirst(11))
  }

  static func isDate(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count == 10 else { return false }
    // The year 0 is one for RFC 3339; its calendar is that of the year 400.
    var copy = Array(text)
    if copy.starts(with: "0000".utf8) { copy.replaceSubrange(0..<4, with: "0400".utf8) }
    return copy.withUnsafeBufferPointer { CalendarDate(text: $0) } != nil
  }

  /// A time with its offset. A leap second is one at the end of a day in UTC.
  static func isTime(_ text: ArraySlice<UInt8>) -> Bool {
    let bytes = Array(text)
    guard bytes.count >= 9, bytes[2] == UInt8(ascii: ":"), bytes[5] == UInt8(ascii: ":"),
      let hour = number(bytes, 0), let minute = number(bytes, 3), let second = number(bytes, 6),
      hour < 24, minute < 60, second <= 60
    else { return false }
    var rest = bytes[8...]
    if rest.first == UInt8(ascii: ".") {
      let digits = rest.dropFirst().prefix(while: SchemaFormat.isDigit).count
      if digits == 0 { return false }
      rest = rest.dropFirst(digits + 1)
    }
    guard let offset = offset(Array(rest)) else { return false }
    let minutes = (hour * 60 + minute - offset + 2 * 1440) % 1440
    return second < 60 || minutes == 1439
  }

  /// Minutes east of UTC.
  private static func offset(_ bytes: [UInt8]) -> Int? {
    guard let sign = bytes.first else { return nil }
    if sign | 0x20 == UInt8(ascii: "z") { return bytes.count == 1 ? 0 : nil }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), bytes.count == 6, bytes[3] == UInt8(ascii: ":"),
      let hours = number(bytes, 1), let minutes = number(bytes, 4), hours < 24, minutes < 60
    else { return nil }
    let offset = hours * 60 + minutes
    return sign == UInt8(ascii: "-") ? -offset : offset
  }

  private static func number(_ bytes: [UInt8], _ start: Int) -> Int? {
    guard start + 2 <= bytes.count else { return nil }
    return bytes.withUnsafeBufferPointer { decimal($0, start, 2) }
  }

  /// A duration by RFC 3339, appendix A: `P3Y6M4DT12H30M5S`, `P2W`. Units follow one another without gaps.
  static func isDuration(_ text: String) -> Bool {
    guard text.first == "P" else { return false }
    let parts = text.dropFirst().split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    let date = String(parts[0])
    if parts.count == 1, let units = units(date), units == "W" { return true }
    guard let days = units(date), days.isEmpty || "YMD".contains(days) else { return false }
    guard parts.count == 2 else { return !days.isEmpty }
    guard let times = units(String(parts[1])), !times.isEmpty else { return false }
    return "HMS".contains(times)
  }

  /// The letters of `12H30M`; nil when the text is nothing like that.
  private static func units(_ text: String) -> String? {
    var units = ""
    var digits = 0
    for byte in text.utf8 {
      if SchemaFormat.isDigit(byte) {
        digits += 1
      } else if digits > 0, byte < 0x80 {
        units.unicodeScalars.append(Unicode.Scalar(byte))
        digits = 0
      } else {
        return nil
      }
    }
    return digits == 0 ? units : nil
  }
}
