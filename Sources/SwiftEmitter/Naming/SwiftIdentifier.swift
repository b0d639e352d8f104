/// A name that Swift accepts where it stands; it cannot hold a bad one.
struct SwiftIdentifier: Hashable, Sendable {
  /// The name without backticks.
  let name: String

  /// The name as source text: keywords stand in backticks.
  var text: String {
    ReservedWords.keywords.contains(name) ? "`\(name)`" : name
  }

  /// The name behind a dot, where few keywords mean anything else.
  var member: String {
    ReservedWords.memberKeywords.contains(name) ? "`\(name)`" : name
  }

  /// The name as an argument's label, where all keywords but one stand as they are.
  var label: String {
    name == "inout" ? "`inout`" : name
  }

  /// Whether the name begins with a capital: one in a script that has none is spelled alike as a type's and a member's.
  var isCapitalized: Bool {
    name.unicodeScalars.first?.isCapital == true
  }

  private init(name: String) {
    self.name = name
  }

  /// The words as a type's name: `AccountID`.
  init(type words: Words, acronyms: Acronyms) {
    let name = Self.joined(words.list.map { acronyms.capitalized($0) })
    self.init(name: Self.valid(name, orElse: "Value"))
  }

  /// The words as a member's name: `accountID`.
  init(member words: Words, acronyms: Acronyms) {
    var parts = words.list.map { acronyms.capitalized($0) }
    if let first = words.list.first { parts[0] = acronyms.lowercased(first) }
    self.init(name: Self.valid(Self.joined(parts), orElse: "value"))
  }

  /// A name the user wrote; nil if Swift does not take it.
  init?(written text: String) {
    guard let first = text.unicodeScalars.first, !first.isDigit else { return nil }
    guard text.unicodeScalars.allSatisfy({ $0.isWordScalar || $0 == "_" }), text != "_" else { return nil }
    self.init(name: text)
  }

  func adding(suffix: String) -> SwiftIdentifier {
    SwiftIdentifier(name: name + suffix)
  }

  /// Joins words; digits that would run together keep a line between them, as in `a100_80GB`.
  private static func joined(_ parts: [String]) -> String {
    var result = ""
    for part in parts {
      // Letters are many, and digits few.
      let beginsWithLetter = part.utf8.first.map { $0 >= UInt8(ascii: "A") && $0 < 0x80 } ?? true
      if !beginsWithLetter, let last = result.unicodeScalars.last, let first = part.unicodeScalars.first,
        last.isDigit, first.isDigit
      {
        result += "_"
      }
      result += part
    }
    return result
  }

  private static func valid(_ name: String, orElse fallback: String) -> String {
    guard let first = name.unicodeScalars.first else { return fallback }
    return first.isDigit || !(first.isASCII || first.properties.isXIDStart) ? "_" + name : name
  }
}
