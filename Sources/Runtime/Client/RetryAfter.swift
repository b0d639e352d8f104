#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The header field `Retry-After`: RFC 9110 §10.2.3.
enum RetryAfter {
  /// How long to wait, given in seconds or as a date; nil when the text is neither.
  static func duration(_ text: String, now: Date) -> Duration? {
    let text = text.split(separator: " ").joined(separator: " ")
    if !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      return .seconds(Int64(text) ?? .max / 2)
    }
    guard let moment = HTTPDate.secondsSince1970(text) else { return nil }
    return .seconds(max(0, Double(moment) - now.timeIntervalSince1970))
  }
}
