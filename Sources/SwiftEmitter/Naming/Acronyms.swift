/// The words that are written in capitals wherever they stand, as the Swift API Design Guidelines ask.
struct Acronyms {
  private let known: Set<String>
  /// The length of the longest that is known, in bytes.
  private let longestKnown: Int

  init(adding others: [String] = []) {
    known = Self.common.union(others.map { $0.lowercased() })
    longestKnown = known.reduce(0) { max($0, $1.utf8.count) }
  }

  private static let common: Set<String> = [
    "api", "ascii", "aws", "cpu", "css", "csv", "dns", "gcp", "gpu", "html", "http", "https", "id", "ip", "json", "jwt",
    "llm", "mcp", "oidc", "ok", "pdf", "saml", "sdk", "sql", "sse", "ssh", "ssl", "sso", "tcp", "tls", "udp", "ui",
    "uri", "url", "utf8", "uuid", "vm", "xml", "yaml",
  ]

  /// The longest word in capitals that is taken for an acronym where others are not.
  private static let longest = 5

  /// The word inside a name: `ID`, `IDs`, `Account`.
  func capitalized(_ word: String) -> String {
    let isPlain = word.isPlain
    let small = isPlain ? word : word.lowercased()
    if isKnown(small) || !isPlain && isShouted(word) && isTwoKnown(small) { return small.uppercased() }
    if let singular = knownSingular(small) { return singular.uppercased() + "s" }
    if isPlain { return word.capitalizingFirst }
    if isShouted(word), (2...Self.longest).contains(word.utf8.count), word.unicodeScalars.allSatisfy(\.isCapital) {
      return word
    }
    return (word == small || isShouted(word) ? small : word).capitalizingFirst
  }

  /// The word at the start of a member's name: `id`, `account`.
  func lowercased(_ word: String) -> String {
    if word.isPlain { return word }
    let small = word.lowercased()
    if word == small || isShouted(word) || known.contains(small) { return small }
    if knownSingular(small) != nil { return small }
    return word.prefix(1).lowercased() + word.dropFirst()
  }

  /// Whether a word is made of two acronyms, as in `URLPDF`.
  private func isTwoKnown(_ word: String) -> Bool {
    word.indices.dropFirst().contains { known.contains(String(word[..<$0])) && known.contains(String(word[$0...])) }
  }

  /// The acronym that a word is the plural of.
  private func knownSingular(_ small: String) -> String? {
    guard small.utf8.last == UInt8(ascii: "s"), small.utf8.count <= longestKnown + 1 else { return nil }
    let singular = String(small.dropLast())
    return known.contains(singular) ? singular : nil
  }

  private func isKnown(_ small: String) -> Bool {
    small.utf8.count <= longestKnown && known.contains(small)
  }

  /// Whether all letters are capitals.
  private func isShouted(_ word: String) -> Bool {
    word.unicodeScalars.first?.isSmall == false && !word.unicodeScalars.contains { $0.isSmall }
      && word.unicodeScalars.contains { $0.isCapital }
  }
}

extension String {
  /// Whether all is ASCII without capitals, as most words are.
  fileprivate var isPlain: Bool {
    utf8.allSatisfy { $0 < 0x80 && !($0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z")) }
  }

  /// The text with a capital at its start.
  fileprivate var capitalizingFirst: String {
    guard let first = utf8.first, first < 0x80 else { return prefix(1).uppercased() + dropFirst() }
    guard first >= UInt8(ascii: "a"), first <= UInt8(ascii: "z") else { return self }
    return String(unsafeUninitializedCapacity: utf8.count) { bytes in
      let end = bytes.initialize(fromContentsOf: utf8)
      bytes[0] -= UInt8(ascii: "a") - UInt8(ascii: "A")
      return end
    }
  }
}
