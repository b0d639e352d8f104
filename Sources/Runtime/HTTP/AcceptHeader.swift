/// What a client takes, as its `Accept` header says.
public struct AcceptHeader: Sendable {
  struct Range: Sendable {
    let mediaType: MediaType
    let quality: Double
  }

  let ranges: [Range]

  /// Reads the header's value; nil or what cannot be understood means everything.
  public init(_ text: String?) {
    guard let text, text != "*/*" else {
      ranges = []
      return
    }
    ranges = text.split(separator: ",").compactMap { part in
      guard let mediaType = MediaType(String(part)) else { return nil }
      let quality = mediaType[parameter: "q"].flatMap(Double.init).flatMap { $0.isNaN ? nil : $0 } ?? 1
      let parameters = mediaType.parameters.filter { $0.name != "q" }
      return Range(
        mediaType: MediaType(type: mediaType.type, subtype: mediaType.subtype, parameters: parameters),
        quality: min(max(quality, 0), 1)
      )
    }
  }

  /// How welcome a type is, from 0 (not at all) to 1: as the most specific range that covers it says.
  public func quality(of mediaType: MediaType) -> Double {
    guard !ranges.isEmpty else { return 1 }
    var best: (specificity: Int, quality: Double) = (-1, 0)
    for range in ranges where mediaType.matches(range.mediaType) {
      let specificity =
        (range.mediaType.type == "*" ? 0 : 1) + (range.mediaType.subtype == "*" ? 0 : 1)
        + range.mediaType.parameters.count
      if specificity > best.specificity { best = (specificity, range.quality) }
    }
    return best.quality
  }

  /// Which of several types is the most welcome, the first of equals; nil when none is.
  public func preferred(among mediaTypes: [String]) -> String? {
    var best: (name: String, quality: Double)?
    for name in mediaTypes {
      guard let mediaType = MediaType(name) else { continue }
      let quality = isWildcard(mediaType) ? 1 : quality(of: mediaType)
      if quality > best?.quality ?? 0 { best = (name, quality) }
    }
    return best?.name
  }

  /// A documented range may turn out to be anything.
  private func isWildcard(_ mediaType: MediaType) -> Bool {
    mediaType.subtype == "*"
  }
}
