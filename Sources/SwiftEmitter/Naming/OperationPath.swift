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
  /// The versions that segments of the path name.
  private(set) var versions: [String] = []
  /// The part after the colon of the last segment, as in `{model_id}:prepare`.
  private(set) var verb: String?
  /// What tells apart operations at one path that the document writes as several: `refresh` of `/token#refresh`.
  private(set) var fragment = Words([])

  init(_ path: String) {
    let end = path.utf8.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? path.endIndex
    for part in path.utf8[..<end].split(separator: UInt8(ascii: "/")) {
      var text = part
      if let colon = part.lastIndex(of: UInt8(ascii: ":")), !part[colon...].contains(UInt8(ascii: "}")) {
        let name = String(Substring(part[part.index(after: colon)...]))
        text = part[..<colon]
        // `/:id` is how frameworks write a parameter.
        if text.isEmpty, !Words(splitting: name).beginsWithVerb {
          if !segments.isEmpty { segments[segments.count - 1].hasParameter = true }
          continue
        }
        verb = name
      }
      let segment = String(Substring(text))
      if let brace = text.firstIndex(of: UInt8(ascii: "{")) {
        // `thumbnail.{extension}` names a thing, `Users('{id}')` one of several.
        let literal = String(Substring(text[..<brace]))
        let words = Words(splitting: literal)
        if words.list.joined().count > 2 { segments.append(Segment(words)) }
        if !segments.isEmpty, !literal.hasSuffix(".") { segments[segments.count - 1].hasParameter = true }
      } else if Self.isVersion(segment) {
        if !Self.interfaces.contains(segment) { versions.append(segment) }
      } else {
        segments.append(Segment(Words(splitting: Self.withoutExtension(segment))))
      }
    }
    if let mark = path.firstIndex(of: "#") { fragment = Words(splitting: String(path[mark...])) }
  }

  /// Segments that say that this is an interface.
  private static let interfaces: Set<String> = ["api", "apis", "rest"]

  /// Whether the segment only says which version of the interface this is, `v1` or a date, or that it is one.
  static func isVersion(_ text: String) -> Bool {
    if interfaces.contains(text) { return true }
    let bytes = text.utf8
    if bytes.first == UInt8(ascii: "v"), let second = text.dropFirst().first { return second.isNumber }
    let parts = text.split(separator: "-")
    return bytes.count == 10 && parts.count == 3 && parts.allSatisfy { $0.allSatisfy(\.isNumber) }
  }

  /// A segment without the name of a format at its end, as in `Calls.json`.
  private static func withoutExtension(_ text: String) -> String {
    for suffix in [".json", ".xml"] where text.hasSuffix(suffix) && text != suffix {
      return String(text.dropLast(suffix.count))
    }
    return text
  }

  /// Whether a parameter stands behind the last literal segment.
  var endsInParameter: Bool {
    segments.last?.hasParameter == true
  }

  /// Whether the last segment names several things that one can be added to: `messages`, but not `terminate-sessions`.
  var endsInCollection: Bool {
    guard let last = segments.last, last.words.isPlural else { return false }
    return !last.words.begins(with: Verbs.imperative)
  }

  /// The segments and what follows them, as a key: alike for paths that differ only in their parameters' names.
  var key: String {
    key(upTo: segments.count) + (endsInParameter ? "/{}" : "")
  }

  /// The segments' words run together in text, as a key.
  func key(upTo count: Int) -> String {
    segments.prefix(count).map(\.key).joined(separator: "/")
  }

  /// The last literal segment together with those right before it that no parameter follows: `chat`, `completions`.
  func resource(endingAt end: Int) -> Words {
    Words(segments[parentCount(endingAt: end)..<end].flatMap(\.words.list))
  }

  /// The resource's words run together in text, as a key.
  func resourceKey(endingAt end: Int) -> String {
    segments[parentCount(endingAt: end)..<end].map(\.key).joined(separator: "-")
  }

  /// The number of segments before the resource that ends at `end`.
  func parentCount(endingAt end: Int) -> Int {
    var start = end - 1
    while start > 0, !segments[start - 1].hasParameter { start -= 1 }
    return max(0, start)
  }

  /// The words of all segments, in the singular where one thing is meant: before a parameter, and where one is added.
  func nouns(addsOne: Bool, dropsLast: Bool) -> [String] {
    segments.dropLast(dropsLast ? 1 : 0).enumerated().flatMap { place, segment in
      let isOne = segment.hasParameter || (place == segments.count - 1 && addsOne)
      return isOne ? segment.words.singular.list : segment.words.list
    }
  }

  /// All the words, parameters' names included, that a framework may have put behind an operation's ID.
  static func words(of path: String) -> [String] {
    path.utf8.split(separator: UInt8(ascii: "/")).flatMap { Words(splitting: String(Substring($0))).lowercased }
  }
}
