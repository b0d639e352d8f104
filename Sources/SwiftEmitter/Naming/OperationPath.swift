import SwiftwrightOpenAPI

/// A path as the naming rules see it: its literal segments, what follows each, and the `:verb` at the end.
struct OperationPath {
  struct Segment {
    let words: Words
    /// The words run together in small letters.
    let key: String
    /// Whether a parameter comes next.
    var hasParameter = false

    init(_ words: Words) {
      self.words = words
      key = words.lowercased.joined(separator: "-")
    }
  }

  private(set) var segments: [Segment] = []
  /// The part after the colon of the last segment, as in `{model_id}:prepare`.
  private(set) var verb: String?

  init(_ path: String) {
    for part in path.utf8.split(separator: UInt8(ascii: "/")) {
      var text = part
      if let colon = part.lastIndex(of: UInt8(ascii: ":")), !part[colon...].contains(UInt8(ascii: "}")) {
        verb = String(Substring(part[part.index(after: colon)...]))
        text = part[..<colon]
      }
      if text.contains(UInt8(ascii: "{")) {
        if !segments.isEmpty { segments[segments.count - 1].hasParameter = true }
      } else if !Self.isVersion(Substring(text)) {
        segments.append(Segment(Words(splitting: String(Substring(text)))))
      }
    }
  }

  /// Whether the segment only says which version of the interface this is, or that it is one.
  private static func isVersion(_ text: Substring) -> Bool {
    if ["api", "apis", "rest"].contains(text) { return true }
    guard text.first == "v", let second = text.dropFirst().first else { return false }
    return second.isNumber
  }

  /// Whether the path may end in what is done with one thing, as `/images/{id}/convert` does.
  var endsInAction: Bool {
    guard verb == nil, segments.count > 1, let last = segments.last else { return false }
    return !last.hasParameter && !last.words.isPlural && segments[segments.count - 2].hasParameter
  }

  /// The segments' words run together in text, as a key.
  func key(upTo count: Int) -> String {
    segments.prefix(count).map(\.key).joined(separator: "/")
  }

  /// The last literal segment together with those right before it that no parameter follows: `chat`, `completions`.
  func resource(endingAt end: Int) -> Words {
    var start = end - 1
    while start > 0, !segments[start - 1].hasParameter { start -= 1 }
    return Words(segments[max(0, start)..<end].flatMap(\.words.list))
  }

  /// The number of segments before the resource that ends at `end`.
  func parentCount(endingAt end: Int) -> Int {
    var start = end - 1
    while start > 0, !segments[start - 1].hasParameter { start -= 1 }
    return max(0, start)
  }

  /// The words of all segments, in the singular where one thing is meant: before a parameter, and where one is added.
  func nouns(addsOne: Bool) -> [String] {
    segments.enumerated().flatMap { place, segment in
      let isOne = segment.hasParameter || (place == segments.count - 1 && addsOne)
      return isOne ? segment.words.singular.list : segment.words.list
    }
  }

  /// All the words, parameters' names included, that a framework may have put behind an operation's ID.
  static func words(of path: String) -> [String] {
    path.utf8.split(separator: UInt8(ascii: "/")).flatMap { Words(splitting: String(Substring($0))).lowercased }
  }
}
