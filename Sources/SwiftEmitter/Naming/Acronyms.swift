/// The words that are written in capitals wherever they stand, as the Swift API Design Guidelines ask.
struct Acronyms {
  private let known: Set<String>

  init(adding others: [String] = []) {
    known = Self.common.union(others.map { $0.lowercased() })
  }

  private static let common: Set<String> = [
    "api", "ascii", "aws", "cpu", "css", "csv", "dns", "gcp", "gpu", "html", "http", "https", "id", "ip", "json", "jwt",
    "llm", "mcp", "oidc", "ok", "pdf", "saml", "sdk", "sql", "sse", "ssh", "ssl", "sso", "tcp", "tls", "udp", "ui",
    "uri", "url",
    "utf8", "uuid", "vm", "xml", "yaml",
  ]

  /// The word inside a name: `ID`, `IDs`, `Account`.
  func capitalized(_ word: String) -> String {
    let small = word.lowercased()
    if known.contains(small) || isShouted(word) && isTwoKnown(small) { return small.uppercased() }
    if small.hasSuffix("s"), known.contains(String(small.dropLast())) { return small.dropLast().uppercased() + "s" }
    if word == small || isShouted(word) { return small.prefix(1).uppercased() + small.dropFirst() }
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  /// The word at the start of a member's name: `id`, `account`.
  func lowercased(_ word: String) -> String {
    let small = word.lowercased()
    if word == small || isShouted(word) || known.contains(small) { return small }
    if small.hasSuffix("s"), known.contains(String(small.dropLast())) { return small }
    return word.prefix(1).lowercased() + word.dropFirst()
  }

  /// Whether a word is made of two acronyms, as in `URLPDF`.
  private func isTwoKnown(_ word: String) -> Bool {
    word.indices.dropFirst().contains { known.contains(String(word[..<$0])) && known.contains(String(word[$0...])) }
  }

  /// Whether all letters are capitals.
  private func isShouted(_ word: String) -> Bool {
    !word.unicodeScalars.contains { $0.isSmall } && word.unicodeScalars.contains { $0.isCapital }
  }
}
