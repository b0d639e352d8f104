import SwiftwrightOpenAPI
import SwiftwrightYAML

/// What no other rule looks at: keywords that are checked, but have no form of their own in the graph.
enum OtherKeywords {
  private static let names: Set = [
    "not", "if", "then", "else", "patternProperties", "propertyNames", "dependentSchemas", "dependentRequired",
    "contains", "minContains", "maxContains", "unevaluatedProperties", "unevaluatedItems",
  ]
  private static let limits: Set = [
    "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern",
    "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties",
  ]

  /// The keywords whose values differ, found by their pointers.
  ///
  /// - Parameter told: What other rules tell: limits of an `allOf` may be those of the schema that has it.
  static func findings(_ documents: DocumentPair, besides told: [Finding]) -> [Finding] {
    let limited = Dictionary(grouping: told.filter { $0.limit != nil }, by: \.limit)
    func isTold(_ old: DocumentSet.Keyword?, _ new: DocumentSet.Keyword?) -> Bool {
      guard let name = (new ?? old)?.name, limits.contains(name) else { return false }
      let limit = Finding.Limit(keyword: name, old: old?.limit, new: new?.limit)
      return limited[limit]?.contains { finding in
        old.map { $0.owners.contains { $0 == finding.old?.location } } ?? true
          && new.map { $0.owners.contains { $0 == finding.new?.location } } ?? true
      } ?? false
    }
    let before = documents.oldDocuments.keywords(named: names, inAllOf: limits)
    let after = documents.newDocuments.keywords(named: names, inAllOf: limits)
    let known = Dictionary(before.map { ($0.pointer, $0) }, uniquingKeysWith: { first, _ in first })
    let still = Set(after.map(\.pointer))
    // What came or went with the object that it is in is told of that.
    let gone = before.filter {
      !still.contains($0.pointer) && documents.newDocuments.hasParent(of: $0) && !isTold($0, nil)
    }.map { keyword in
      Finding(
        rule: .keywordsChanged, message: "`\(keyword.name)` at `\(keyword.pointer)` is gone",
        old: .init(location: keyword.location, isKey: true))
    }
    return gone
      + after.compactMap { keyword in
        let old = known[keyword.pointer]
        if let old, old.value.hasSameValue(as: keyword.value) { return nil }
        if old == nil, !documents.oldDocuments.hasParent(of: keyword) { return nil }
        if isTold(old, keyword) { return nil }
        return Finding(
          rule: .keywordsChanged,
          message: "`\(keyword.name)` at `\(keyword.pointer)` is \(old == nil ? "new" : "another")",
          old: old.map { .init(location: $0.location, isKey: true) },
          new: .init(location: keyword.location, isKey: true))
      }
  }
}

extension DocumentSet.Keyword {
  /// The value of a limit; nil where it limits nothing.
  fileprivate var limit: String? {
    let text = value.plainText
    return name == "uniqueItems" && text == "false" ? nil : text
  }
}
