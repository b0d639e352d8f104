import SwiftwrightDiagnostics
import SwiftwrightYAML

/// What extensions beside `enum` call its values, and say of them: `x-enum-varnames` and `x-enum-descriptions` as
/// openapi-generator has them, `x-enumNames` and `x-enumDescriptions` as NSwag and Redocly do, and AutoRest's `x-ms-enum`.
extension SchemaResolver {
  mutating func words(beside sources: [SchemaObject]) -> EnumerationShape.Words {
    var words = EnumerationShape.Words()
    for source in sources {
      guard let values = source.enum?.value else { continue }
      for entry in source.extensions {
        switch entry.name {
        case "x-enum-varnames", "x-enumNames":
          for (value, name) in texts(entry, of: values) where words.names[value] == nil { words.names[value] = name }
        case "x-enum-descriptions", "x-enumDescriptions":
          for (value, text) in texts(entry, of: values) where words.descriptions[value] == nil {
            words.descriptions[value] = text.value
          }
        case "x-ms-enum":
          for item in entry.value["values"]?.sequence ?? [] {
            guard let value = item["value"]?.valueText else { continue }
            if let name = item["name"]?.text, words.names[value] == nil { words.names[value] = name }
            if let text = item["description"]?.text { words.descriptions[value] = text.value }
          }
        default: break
        }
      }
    }
    return words
  }

  /// The texts of an extension by the values that they are for: a list has one for each value, a map names the values.
  private mutating func texts(
    _ entry: Named<YAMLNode>,
    of values: [YAMLNode]
  ) -> [(value: String, text: Located<String>)] {
    let others = values.filter { !$0.isNull }
    switch entry.value.content {
    case .mapping(let mapping):
      let known = Set(others.compactMap(\.valueText))
      if let stray = mapping.entries.first(where: { !known.contains($0.key) }) {
        log.append(.noSuchValue(stray.key, entry.name, at: stray.keyLocation))
      }
      return mapping.entries.compactMap { item in item.value.text.map { (item.key, $0) } }
    case .sequence(let items):
      guard let values = [values, others].first(where: { $0.count == items.count }) else {
        log.append(.wrongCount(items.count, entry.name, others.count, at: entry.location))
        return []
      }
      return zip(values, items).compactMap { value, item in
        guard let value = value.valueText, let text = item.text else { return nil }
        return (value, text)
      }
    case .scalar:
      log.append(.noTexts(entry.name, at: entry.location))
      return []
    }
  }
}

extension YAMLNode {
  /// A value of `enum` as ``EnumerationShape/Words`` has it; nil for null and what is no scalar.
  fileprivate var valueText: String? {
    guard let scalar, !isNull else { return nil }
    if case .integer(let number) = scalar.value { return String(number) }
    return scalar.text
  }

  /// A text that says something.
  fileprivate var text: Located<String>? {
    guard let scalar, !isNull, !scalar.text.isEmpty else { return nil }
    return Located(scalar.text, at: location)
  }

  fileprivate subscript(key: String) -> YAMLNode? { mapping?[key] }
}

extension Diagnostic {
  private static func enumWords(_ message: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(.warning, "enum-words", message, at: location)
  }

  fileprivate static func wrongCount(_ count: Int, _ name: String, _ expected: Int, at location: SourceLocation)
    -> Diagnostic
  {
    let entries = count == 1 ? "1 entry" : "\(count) entries"
    let values = expected == 1 ? "1 value" : "\(expected) values"
    return enumWords("`\(name)` has \(entries) for \(values); it is ignored", at: location)
  }

  fileprivate static func noSuchValue(_ value: String, _ name: String, at location: SourceLocation) -> Diagnostic {
    enumWords("`\(name)` speaks of `\(value)`, which is none of the values", at: location)
  }

  fileprivate static func noTexts(_ name: String, at location: SourceLocation) -> Diagnostic {
    enumWords("`\(name)` is neither a list nor a map of texts; it is ignored", at: location)
  }
}
