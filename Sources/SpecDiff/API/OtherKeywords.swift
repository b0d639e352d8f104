import SwiftwrightOpenAPI
import SwiftwrightYAML

/// What no other rule looks at: keywords that are checked, but have no form of their own in the graph.
enum OtherKeywords {
  private static let names: Set = [
    "not", "if", "then", "else", "patternProperties", "propertyNames", "dependentSchemas", "dependentRequired",
    "contains", "minContains", "maxContains", "unevaluatedProperties", "unevaluatedItems", "callbacks", "webhooks",
  ]
  private static let limits: Set = [
    "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern",
    "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties",
  ]

  /// The keywords whose values differ, found by their pointers.
  static func findings(_ documents: DocumentPair) -> [Finding] {
    let before = documents.oldDocuments.keywords(named: names, inAllOf: limits)
    let after = documents.newDocuments.keywords(named: names, inAllOf: limits)
    let known = Dictionary(before.map { ($0.pointer, $0) }, uniquingKeysWith: { first, _ in first })
    let still = Set(after.map(\.pointer))
    // What came or went with the object that it is in is told of that.
    let gone = before.filter { !still.contains($0.pointer) && documents.newDocuments.hasParent(of: $0) }.map {
      keyword in
      Finding(
        rule: .keywordsChanged, message: "`\(keyword.name)` at `\(keyword.pointer)` is gone",
        old: .init(location: keyword.location, isKey: true))
    }
    return gone
      + after.compactMap { keyword in
        let old = known[keyword.pointer]
        if let old, old.value.hasSameValue(as: keyword.value) { return nil }
        if old == nil, !documents.oldDocuments.hasParent(of: keyword) { return nil }
        return Finding(
          rule: .keywordsChanged,
          message: "`\(keyword.name)` at `\(keyword.pointer)` is \(old == nil ? "new" : "another")",
          old: old.map { .init(location: $0.location, isKey: true) },
          new: .init(location: keyword.location, isKey: true))
      }
  }
}
