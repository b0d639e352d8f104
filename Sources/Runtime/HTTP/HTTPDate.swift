/// Dates as HTTP writes them, in each of the three forms: RFC 9110 §5.6.7.
enum HTTPDate {
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  /// The moment that a text such as `Sun, 06 Nov 1994 08:49:37 GMT` names; nil when it names none.
  static func secondsSince1970(_ text: String) -> Int? {
    let words = text.split { $0 == " " || $0 == "," || $0 == "-" }
    // `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT`, `Sun Nov  6 08:49:37 1994`
    let parts: (day: Substring, month: Substring, year: Substring, time: Substring)
    if words.count == 6, words[5] == "GMT" {
      parts = (words[1], words[2], words[3], words[4])
    } else if words.count == 5 {
      parts = (words[2], words[1], words[4], words[3])
    } else {
      return nil
    }
    let time = parts.time.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard let day = Int(parts.day), var year = Int(parts.year), let month = months.firstIndex(of: String(parts.month)),
      time.count == 3, let hour = time[0], let minute = time[1], let second = time[2],
      (0..<24).contains(hour), (0..<60).contains(minute), (0...60).contains(second)
    else { return nil }
    // Of two digits, those below 70 are of this century.
    if parts.year.utf8.count == 2 { year += year < 70 ? 2000 : 1900 }
    guard let date = CalendarDate(year: year, month: month + 1, day: day) else { return nil }
    return date.daysSince1970 * 86_400 + hour * 3600 + minute * 60 + second
  }
}
