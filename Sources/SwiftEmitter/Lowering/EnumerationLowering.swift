import SwiftwrightDiagnostics
import SwiftwrightOpenAPI

extension SchemaLowering {
  mutating func enumeration(_ enumeration: EnumerationShape, of schema: Schema) -> SwiftEnumeration {
    if let known = enumerations[schema.id] { return known }
    let named = name(enumeration, of: schema)
    enumerations[schema.id] = named
    return named
  }

  private func name(_ enumeration: EnumerationShape, of schema: Schema) -> SwiftEnumeration {
    switch enumeration.values {
    case .strings(let values):
      let names = caseNames(values.map(\.value), of: schema)
      let texts = Self.valueTexts(values.map(\.value), in: schema.annotations.description ?? "")
      return SwiftEnumeration(
        rawType: .string,
        cases: zip(names, values).map { name, value in
          SwiftEnumeration.Case(
            name: name,
            literal: SwiftLiteral.string(value.value),
            documentation: Documentation(text: texts[value.value])
          )
        }
      )
    case .integers(let values):
      let names = caseNames(values.map { integerName($0.value) }, of: schema)
      return SwiftEnumeration(
        rawType: .int,
        cases: zip(names, values).map { name, value in
          SwiftEnumeration.Case(
            name: name,
            literal: SwiftLiteral.integer(value.value),
            documentation: Documentation(text: nil)
          )
        }
      )
    }
  }

  /// What the description says of single values, in items such as `- READY: The model is ready to be used.`
  static func valueTexts(_ values: [String], in description: String) -> [String: String] {
    if description.isEmpty { return [:] }
    var result: [String: String] = [:]
    var current: String?
    for line in description.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let end = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      let text = Substring(end.drop { $0 == UInt8(ascii: " ") })
      if text.isEmpty {
        current = nil
      } else if text.hasPrefix("- ") || text.hasPrefix("* ") {
        let item = text.dropFirst(2)
        current = values.first { item.hasPrefix($0 + ":") || item.hasPrefix("`\($0)`:") }
        if let current, let colon = item.firstIndex(of: ":") {
          result[current] = String(item[item.index(after: colon)...].drop { $0 == " " })
        }
      } else if let value = current, let before = result[value] {
        result[value] = before + " " + text
      }
    }
    return result.filter { !$0.value.isEmpty }
  }

  private func integerName(_ value: Int) -> String {
    value < 0 ? "minus \(value.magnitude)" : "value \(value)"
  }

  /// A name for each value: without the words that only repeat the type's name, as `KIND_UNSPECIFIED` does in `ModelKind`.
  private func caseNames(_ values: [String], of schema: Schema) -> [SwiftIdentifier] {
    var component: String?
    if case .component(let name) = schema.origin { component = name }
    let typeWords = component.map { Words(splitting: $0).lowercased } ?? []
    let all = values.map { Words(splitting: $0) }
    let small = all.map(\.lowercased)
    let shared = sharedPrefix(small)
    var names = UniqueNames(reserving: ReservedWords.cases)
    return values.indices.map { place in
      let (value, words) = (values[place], all[place])
      if let component, let written = options.naming.cases["\(component).\(value)"],
        let name = SwiftIdentifier(written: written), names.isFree(name.name)
      {
        return names.take(name)
      }
      let short = Words(Array(words.list.dropFirst(max(shared, repeated(small[place], by: typeWords)))))
      let full = SwiftIdentifier(member: symbolic(value, words), acronyms: acronyms)
      guard let first = short.list.first?.unicodeScalars.first, !first.isDigit else {
        return names.take(full, full.adding(suffix: "Value"))
      }
      return names.take(SwiftIdentifier(member: short, acronyms: acronyms), full, full.adding(suffix: "Value"))
    }
  }

  /// Words for a value that has none, such as `*` or the empty string.
  private func symbolic(_ value: String, _ words: Words) -> Words {
    guard words.isEmpty else { return words }
    if value.isEmpty { return Words(["empty"]) }
    let names: [Character: String] = [
      "*": "asterisk", "+": "plus", "-": "minus", "<": "less", ">": "greater", "=": "equal", "!": "not", "/": "slash",
      "%": "percent", "&": "and", "|": "or", "?": "question", ".": "dot", ",": "comma", "#": "hash", "@": "at",
      "$": "dollar",
      "~": "tilde", "^": "caret", ":": "colon", ";": "semicolon", "_": "underscore",
    ]
    return Words(value.map { names[$0] ?? "symbol" })
  }

  /// How many leading words all values share; at least one word is left of each.
  private func sharedPrefix(_ all: [[String]]) -> Int {
    guard all.count > 2, let first = all.first else { return 0 }
    var count = 0
    while all.allSatisfy({ $0.count > count + 1 && $0[count] == first[count] }) { count += 1 }
    return count
  }

  /// How many leading words are the last ones of the type's name.
  private func repeated(_ words: [String], by typeWords: [String]) -> Int {
    guard words.count > 1, !typeWords.isEmpty else { return 0 }
    for count in stride(from: min(words.count - 1, typeWords.count), to: 0, by: -1)
    where Array(words.prefix(count)) == Array(typeWords.suffix(count)) {
      return count
    }
    return 0
  }
}
