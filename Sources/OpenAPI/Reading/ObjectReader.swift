import SwiftwrightDiagnostics
import SwiftwrightYAML

/// A cursor over one mapping: fields are taken by name and type, and what is left was not known.
struct ObjectReader {
  let reader: DocumentReader
  let mapping: YAMLMapping
  let location: SourceLocation
  /// What is read, with its article: `an operation`.
  let kind: String
  /// A bit for each of the first 64 entries that was taken.
  private var taken: UInt64 = 0
  /// The places of further entries that were taken; only mappings with names of the user's own are that large.
  private var takenBeyond: Set<Int> = []
  private var hasRest: Bool
  /// A bit for each key's length, to find out quickly that a key is not there.
  private let present: UInt64

  init(_ reader: DocumentReader, _ mapping: YAMLMapping, at location: SourceLocation, kind: String) {
    self.reader = reader
    self.mapping = mapping
    self.location = location
    self.kind = kind
    hasRest = !mapping.entries.isEmpty
    var present: UInt64 = 0
    for entry in mapping.entries { present |= Self.bit(entry.key) }
    self.present = present
  }

  private static func bit(_ key: String) -> UInt64 {
    1 << UInt64(key.utf8.count & 63)
  }

  /// Whether the field may be there; false is certain.
  func present(_ name: String) -> Bool {
    present & Self.bit(name) != 0
  }

  /// Whether the field is there.
  func has(_ name: String) -> Bool {
    present(name) && mapping.firstIndex(of: name) != nil
  }

  /// The entry of a field. From then on the field counts as known.
  mutating func take(_ name: String) -> YAMLMapping.Entry? {
    guard present & Self.bit(name) != 0, let place = mapping.firstIndex(of: name) else { return nil }
    markTaken(place)
    return mapping.entries[place]
  }

  private mutating func markTaken(_ place: Int) {
    if place < 64 { taken |= 1 << UInt64(place) } else { takenBeyond.insert(place) }
  }

  private func isTaken(_ place: Int) -> Bool {
    place < 64 ? taken & 1 << UInt64(place) != 0 : takenBeyond.contains(place)
  }

  /// Whether entries may be left that were not taken.
  private var mayHaveRest: Bool {
    let count = mapping.entries.count
    return hasRest && (count >= 64 || taken != (1 << UInt64(count)) - 1)
  }

  /// The value of a field; nil, after a warning, if it is null.
  mutating func node(_ name: String, _ expected: String) -> YAMLNode? {
    guard let entry = take(name) else { return nil }
    guard entry.value.isNull else { return entry.value }
    reader.warning("null-value", "`\(name)` is null, must be \(expected); ignored", at: entry.value.location)
    return nil
  }

  /// The value of a field that may be anything, null too.
  mutating func any(_ name: String) -> YAMLNode? {
    take(name)?.value
  }

  /// The entries that were not taken.
  var rest: [YAMLMapping.Entry] {
    guard mayHaveRest else { return [] }
    return mapping.entries.indices.filter { !isTaken($0) }.map { mapping.entries[$0] }
  }

  /// Takes the entries whose keys begin with `x-`.
  mutating func extensions() -> [Named<YAMLNode>] {
    guard mayHaveRest else { return [] }
    var extensions: [Named<YAMLNode>] = []
    for place in mapping.entries.indices where !isTaken(place) {
      let entry = mapping.entries[place]
      guard entry.key.hasPrefix("x-") else { continue }
      markTaken(place)
      extensions.append(Named(entry.key, at: entry.keyLocation, entry.value))
    }
    return extensions
  }

  /// Warns about what was not taken.
  func reportUnknown(_ fields: [String]) {
    for entry in rest {
      let hint = suggestion(for: entry.key, among: fields).map { "; did you mean `\($0)`?" } ?? "; it is ignored"
      reader.warning("unknown-field", "unknown field `\(entry.key)` in \(kind)\(hint)", at: entry.keyLocation)
    }
  }

  /// Reports a field of the wrong type: an error where the field says what is sent, else it is ignored.
  func wrongType(_ name: String, _ expected: String, _ node: YAMLNode) {
    let message = "`\(name)` must be \(expected), found \(node.kindName)"
    if Self.essential.contains(name) {
      reader.error("wrong-type", message, at: node.location)
    } else {
      reader.warning("wrong-type", "\(message); it is ignored", at: node.location)
    }
  }

  /// The fields without which the interface is another one.
  static let essential: Set = [
    "$ref", "openapi", "$self", "info", "paths", "webhooks", "components", "servers", "security", "schemas",
    "parameters", "requestBodies", "requestBody", "responses", "content", "headers", "securitySchemes", "pathItems",
    "mediaTypes", "additionalOperations", "name", "in", "type", "scheme", "schema", "itemSchema", "properties",
    "items", "prefixItems", "allOf", "anyOf", "oneOf", "encoding", "prefixEncoding", "itemEncoding", "url", "variables",
  ]

  func missing(_ name: String) {
    reader.error("missing-field", "`\(name)` is missing in \(kind)", at: location)
  }

  /// Warns about something missing that can be done without.
  func lacks(_ name: String) {
    reader.warning("missing-field", "`\(name)` is missing in \(kind)", at: location)
  }

  /// Takes all that is left, so that none of it is reported.
  mutating func takeRest() {
    hasRest = false
  }

  /// Checks that a parameter or header says what it holds, in one way.
  ///
  /// - Parameter isNeeded: Whether there is no going on without, as with parameters; a header is then any text.
  func checkSchemaOrContent(isNeeded: Bool = true) {
    switch (mapping.firstIndex(of: "schema") != nil, mapping.firstIndex(of: "content") != nil) {
    case (false, false):
      let message = "\(kind) needs `schema` or `content`"
      if isNeeded {
        reader.error("missing-schema", message, at: location)
      } else {
        reader.warning("missing-schema", message, at: location)
      }
    case (true, true):
      reader.error("schema-and-content", "`schema` and `content` exclude each other", at: location)
    case (true, false), (false, true):
      break
    }
    checkExclusion("examples", "example", isErrorSince: .v31)
  }
}
