import SwiftwrightYAML

/// Which of the keywords that few schemas have occur in one: what a schema has not is not looked for, and takes no room.
struct RareKeywords: OptionSet {
  let rawValue: UInt8

  static let identifiers = RareKeywords(rawValue: 1)
  static let values = RareKeywords(rawValue: 2)
  static let conditions = RareKeywords(rawValue: 4)
  static let limits = RareKeywords(rawValue: 8)
  static let representation = RareKeywords(rawValue: 16)
}

extension RareKeywords {
  init(in mapping: YAMLMapping) {
    self = []
    for entry in mapping.entries {
      if let kind = Self.kinds[entry.key] { insert(kind) }
    }
  }

  private static let kinds: [String: RareKeywords] = {
    var kinds: [String: RareKeywords] = [:]
    for (keywords, kind) in [
      (SchemaIdentifiers.keywords, identifiers), (SchemaValues.keywords, values),
      (SchemaConditions.keywords, conditions), (SchemaLimits.keywords, limits),
      (SchemaRepresentation.keywords, representation),
    ] {
      for keyword in keywords { kinds[keyword] = kind }
    }
    return kinds
  }()
}
