import SwiftwrightOpenAPI

/// What the operations' IDs say, without what says nothing of the operation: prefixes that the configuration strips, the
/// path and method that frameworks put behind a function's name, the version that all paths share, articles.
struct OperationIDs {
  /// By operation.
  private(set) var words: [Words]
  /// By operation: whether the ID only spells method and path, as `GetChargesCharge` of `GET /charges/{charge}` does. One
  /// without parameters, as `GetCharges`, may be meant; it is not where nearly all of the document's IDs are made so.
  let areDerived: [Bool]

  init(_ operations: [SwiftwrightOpenAPI.Operation], _ paths: [OperationPath], strip: [String]) {
    let written = operations.map { Words(splitting: ComponentNames.stripped($0.id, strip)) }
    let named = operations.indices.filter { operations[$0].isNamed }
    let spelt = Set(named.filter { Self.spells(written[$0], operations[$0]) })
    let areAll = spelt.count * 10 > named.count * 9 && spelt.contains { operations[$0].path.contains("{") }
    areDerived = operations.indices.map { index in
      areAll || spelt.contains(index) && !Self.spells(written[index], operations[index], withParameters: false)
    }

    let full = zip(written, operations).map(Self.withoutPath)
    let versions = Set(paths.flatMap(\.versions))
    let vocabulary = Set(paths.flatMap { $0.segments.flatMap(\.words.lowercased) })
    let short = full.indices.map { index in
      let action = paths[index].segments.last?.words.lowercased.joined() ?? ""
      let words = Self.withoutNamespace(Self.separated(full[index], vocabulary, action))
      return Self.withoutFillers(words, version: versions.count == 1 ? versions.first : nil)
    }
    var holders: [String: Int] = [:]
    for words in short { holders[words.lowercased.joined(), default: 0] += 1 }
    words = full.indices.map { holders[short[$0].lowercased.joined()] == 1 ? short[$0] : full[$0] }
  }

  /// Without path and method at the end, or the method alone where another verb stands in front.
  private static func withoutPath(_ words: Words, _ operation: SwiftwrightOpenAPI.Operation) -> Words {
    let lowercased = words.lowercased
    let method = operation.method.lowercased()
    let tail = OperationPath.words(of: operation.path) + [method]
    if lowercased.count > tail.count, Array(lowercased.suffix(tail.count)) == tail {
      return Words(words.list.dropLast(tail.count))
    }
    if lowercased.count > 1, lowercased.last == method, words.beginsWithVerb { return Words(words.list.dropLast()) }
    return words
  }

  private static let articles: Set<String> = ["a", "an", "the"]

  /// Without articles between other words, and without the version wherever it stands behind the first one.
  private static func withoutFillers(_ words: Words, version: String?) -> Words {
    let last = words.list.count - 1
    let rest = words.list.enumerated().filter { place, word in
      let small = word.lowercased()
      return place == 0 || small != version && (place == last || !articles.contains(small))
    }
    return rest.count > 1 ? Words(rest.map(\.element)) : words
  }

  /// Without a framework's namespace in front: `files_api_routes_upload_file`, `agents_api_v1_agents_get`.
  private static func withoutNamespace(_ words: Words) -> Words {
    let lowercased = words.lowercased
    let end = lowercased.indices.dropLast().last { place in
      ["controller", "routes"].contains(lowercased[place])
        || place > 0 && lowercased[place - 1] == "api" && OperationPath.isVersion(lowercased[place])
    }
    guard let end, !words.beginsWithVerb else { return words }
    return Words(Array(words.list[(end + 1)...]))
  }

  /// The words of an ID that runs them together, as `getspendlimit` does: a verb, or what the path ends in, and words of
  /// the document's paths.
  private static func separated(_ words: Words, _ vocabulary: Set<String>, _ action: String) -> Words {
    guard !words.beginsWithVerb, words.list.contains(where: { $0.count > longestWord }) else { return words }
    let text = words.lowercased.joined()
    guard text.count <= longestText else { return words }
    let verbs = Verbs.known.union([action]).filter { !$0.isEmpty && text.hasPrefix($0) }
    guard let verb = verbs.max(by: { $0.count < $1.count }), let rest = split(text.dropFirst(verb.count), vocabulary)
    else { return words }
    return Words([verb] + rest)
  }

  /// What is longer is rarely one word.
  private static let longestWord = 14
  /// The longest ID that is taken apart.
  private static let longestText = 100

  private static let joints: Set<String> = ["a", "an", "and", "by", "for", "from", "in", "of", "the", "to"]

  /// The fewest words of the vocabulary, in singular or plural, that make up the text.
  private static func split(_ text: Substring, _ vocabulary: Set<String>) -> [String]? {
    let characters = Array(text)
    guard !characters.isEmpty else { return nil }
    var best: [[String]?] = [[]] + Array(repeating: nil, count: characters.count)
    for end in 1...characters.count {
      for start in 0..<end {
        guard let before = best[start], before.count + 1 < best[end]?.count ?? .max else { continue }
        let word = String(characters[start..<end])
        let isKnown = vocabulary.contains(word) || vocabulary.contains(word + "s") || joints.contains(word)
        if isKnown || vocabulary.contains(Words.singular(word)) { best[end] = before + [word] }
      }
    }
    return best.last ?? nil
  }

  /// Whether the ID is the method and then the path, with or without its parameters.
  ///
  /// - Parameter withParameters: False where it is to be without.
  private static func spells(
    _ words: Words,
    _ operation: SwiftwrightOpenAPI.Operation,
    withParameters: Bool = true
  ) -> Bool {
    guard words.lowercased.first == operation.method.lowercased() else { return false }
    // What stands in braces is a parameter: behind the n-th brace is one if n is odd.
    let pieces = operation.path.split(omittingEmptySubsequences: false) { $0 == "{" || $0 == "}" }
    let parts = pieces.enumerated().flatMap { place, piece in
      piece.split(separator: "/").map { part in
        (text: Words(splitting: String(part)).lowercased.joined(), isParameter: !place.isMultiple(of: 2))
      }
    }
    return spells(words.lowercased.dropFirst().joined(), withParameters ? parts : parts.filter { !$0.isParameter })
  }

  /// Whether the text is all parts in their order; a parameter may be left out, or be called `id`.
  private static func spells(_ text: String, _ parts: [(text: String, isParameter: Bool)]) -> Bool {
    var places: Set<String.Index> = [text.startIndex]
    for part in parts {
      var next: Set<String.Index> = part.isParameter || OperationPath.isVersion(part.text) ? places : []
      for place in places {
        for word in part.isParameter ? [part.text, "id"] : [part.text] where text[place...].hasPrefix(word) {
          next.insert(text.index(place, offsetBy: word.count))
        }
      }
      places = next
    }
    return places.contains(text.endIndex)
  }
}
