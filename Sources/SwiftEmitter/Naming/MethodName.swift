import SwiftwrightOpenAPI

/// The words of an operation's ID less what its group says already: `list` of `ListProjectUsers` among `projectUsers`.
struct MethodName {
  private let group: Words
  private let path: OperationPath
  /// The stems of what the path and the group's name hold before the group's own noun.
  private let ancestors: Set<String>
  /// What IDs may have in front: ancestors, and the operation's tags, as in `actions/list-artifacts`.
  private let owners: Set<String>

  init(group: Words, path: OperationPath, tags: [String]) {
    self.group = group
    self.path = path
    let heads = group.list.indices.dropFirst().map { Words(Array(group.list[..<$0])).stem }
    let stems = path.segments.map(\.words.stem)
    let stem = group.stem
    let own = stems.lastIndex { stem.hasSuffix($0) } ?? max(0, stems.count - 1)
    ancestors = Set(stems[..<own] + heads)
    owners = ancestors.union(tags.map { Words(splitting: $0).stem })
  }

  /// What is left of the words; empty if they are only the group's noun, nil if they do not have it.
  ///
  /// - Parameter mayList: Whether getting several of the group's things is to be called `list`.
  func rest(of id: Words, mayList: Bool) -> Words? {
    let id = withoutOwner(id)
    guard let noun = noun(in: id) else { return nil }
    var words = Array(id.list[..<noun.lowerBound])
    var tail = Array(id.list[noun.upperBound...])
    if !id.beginsWithVerb, !tail.isEmpty, ancestors.contains(Words(words).stem) { words = [] }
    words = withoutAncestors(atEndOf: words)
    if let first = tail.first, Self.prepositions.contains(first.lowercased()),
      ancestors.contains(Words(Array(tail.dropFirst())).stem)
    {
      tail = []
    }
    if tail.isEmpty, words.count > 1, let last = words.last, Self.prepositions.contains(last.lowercased()) {
      words.removeLast()
    }
    let isSeveral = mayList && Words(Array(id.list[noun])).isPlural
    if tail.isEmpty, isSeveral, words.count == 1, Verbs.reading.contains(words[0].lowercased()) {
      return Words(["list"])
    }
    return turned(Words(words + tail))
  }

  /// The words without an ancestor's name, or a tag's, in front of a verb: `get` of `databases_get` among a database's users.
  func withoutOwner(_ id: Words) -> Words {
    for count in (1..<max(1, id.list.count)).reversed() {
      let tail = Words(Array(id.list.dropFirst(count)))
      if tail.beginsWithVerb, owners.contains(Words(Array(id.list.prefix(count))).stem) { return tail }
    }
    return turned(id)
  }

  private static let prepositions: Set<String> = ["by", "for", "from", "in", "of", "on", "to", "with"]
  private static let conjunctions: Set<String> = ["and", "or"]

  /// Where the group's noun stands in the words: as much of it as there is.
  private func noun(in id: Words) -> Range<Int>? {
    let stems = id.stems
    for first in group.list.indices {
      let wanted = group.stems[first...].joined()
      for start in stems.indices {
        var run = ""
        for end in (start + 1)...stems.count where run.count < wanted.count {
          run += stems[end - 1]
          if run == wanted, isNoun(start..<end, in: id) { return start..<end }
        }
      }
    }
    return nil
  }

  /// Whether the words at this place are what the operation is about, not what it does: `ban` in `banUser` is no noun.
  private func isNoun(_ range: Range<Int>, in id: Words) -> Bool {
    let words = id.lowercased
    if range.lowerBound > 0 && Self.conjunctions.contains(words[range.lowerBound - 1]) { return false }
    guard range.upperBound < words.count else { return true }
    if Self.conjunctions.contains(words[range.upperBound]) { return false }
    if range.lowerBound > 0 || Verbs.known.contains(words[range.upperBound]) { return true }
    return Words(Array(id.list[range])).isPlural || !group.isPlural
  }

  /// The words without ancestors' names at their end, as long as the first one is left.
  private func withoutAncestors(atEndOf words: [String]) -> [String] {
    for start in words.indices.dropFirst() {
      let stem = Words(Array(words[start...])).stem
      if ancestors.contains(stem) || stem.last == "d" && ancestors.contains(String(stem.dropLast())) {
        return withoutAncestors(atEndOf: Array(words[..<start]))
      }
    }
    return words
  }

  /// The words with the verb in front: `listShare` of `share_list`.
  private func turned(_ words: Words) -> Words {
    guard let last = words.list.last, words.list.count > 1, Verbs.trailing.contains(last.lowercased()) else {
      return words
    }
    let object = Words(words.list.dropLast())
    return path.segments.contains { $0.words.stem == object.stem } ? Words([last] + object.list) : words
  }
}

extension Words {
  /// The words run together, each in the singular: what names have in common that are written differently.
  fileprivate var stem: String { stems.joined() }

  fileprivate var stems: [String] { lowercased.map(Words.singular) }
}
