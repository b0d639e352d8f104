import SwiftwrightDiagnostics
import SwiftwrightOpenAPI

extension SchemaLowering {
  mutating func enumeration(_ enumeration: EnumerationShape, of schema: Schema) -> SwiftEnumeration {
    if let known = enumerations[schema.id] { return known }
    let named = name(enumeration, of: schema)
    enumerations[schema.id] = named
    return named
  }

  private mutating func name(_ enumeration: EnumerationShape, of schema: Schema) -> SwiftEnumeration {
    let words = enumeration.words
    switch enumeration.values {
    case .strings(let values):
      let raw = values.map(\.value)
      let names = caseNames(values, called: called(words, raw, usual: raw), of: schema)
      let texts = Self.valueTexts(raw, in: schema.annotations.description ?? "")
      return SwiftEnumeration(
        rawType: .string,
        cases: zip(names, values).map { name, value in
          SwiftEnumeration.Case(
            name: name,
            literal: SwiftLiteral.string(value.value),
            documentation: Documentation(text: words.descriptions[value.value] ?? texts[value.value])
          )
        }
      )
    case .integers(let values):
      let texts = values.map { Located(String($0.value), at: $0.location) }
      let usual = values.map { integerName($0.value) }
      let names = caseNames(texts, called: called(words, texts.map(\.value), usual: usual), of: schema)
      return SwiftEnumeration(
        rawType: .int,
        cases: zip(names, values).map { name, value in
          SwiftEnumeration.Case(
            name: name,
            literal: SwiftLiteral.integer(value.value),
            documentation: Documentation(text: words.descriptions[String(value.value)])
          )
        }
      )
    }
  }

  /// What the document calls the values, or else what they are usually called: all of them so if it calls two alike.
  private mutating func called(_ words: EnumerationShape.Words, _ values: [String], usual: [String]) -> [String] {
    if words.names.isEmpty { return usual }
    var holders: [[String]: String] = [:]
    for value in values {
      guard let name = words.names[value] else { continue }
      if let holder = holders.updateValue(value, forKey: Words(splitting: name.value).lowercased) {
        log.append(.sameCaseName(name.value, of: holder, value, at: name.location))
        return usual
      }
    }
    return zip(values, usual).map { words.names[$0]?.value ?? $1 }
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

  /// A name for each value, made of what it is called: without the words that only repeat the type's name, as
  /// `KIND_UNSPECIFIED` does in `ModelKind`.
  private mutating func caseNames(
    _ values: [Located<String>],
    called: [String],
    of schema: Schema
  ) -> [SwiftIdentifier] {
    var component: String?
    if case .component(let name) = schema.origin { component = name }
    let typeWords = component.map { Words(splitting: $0).lowercased } ?? []
    let all = called.map { Words(splitting: $0) }
    let small = all.map(\.lowercased)
    let shared = sharedPrefix(small)
    var names = UniqueNames(reserving: ReservedWords.cases)
    var holders: [String: Located<String>] = [:]
    return values.indices.map { place in
      let (value, words) = (values[place].value, all[place])
      if let component, let written = options.naming.cases["\(component).\(value)"],
        let name = SwiftIdentifier(written: written), names.isFree(name.name)
      {
        return names.take(name)
      }
      let short = Words(Array(words.list.dropFirst(max(shared, repeated(small[place], by: typeWords)))))
      let full = SwiftIdentifier(member: symbolic(called[place], words), acronyms: acronyms)
      var candidates = [full, full.adding(suffix: "Value")]
      if let first = short.list.first?.unicodeScalars.first, !first.isDigit {
        candidates.insert(SwiftIdentifier(member: short, acronyms: acronyms), at: 0)
      }
      let name = names.take(candidates)
      let shared = candidates.first { holders[$0.name] != nil }
      if let shared, let holder = holders[shared.name] {
        log.append(
          .sameName(value, as: holder.value, shared, instead: name, at: values[place].location, holder.location))
      }
      holders[name.name] = values[place]
      return name
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

extension Diagnostic {
  fileprivate static func sameCaseName(_ name: String, of first: String, _ second: String, at location: SourceLocation)
    -> Diagnostic
  {
    Diagnostic(
      .warning, "enum-words",
      "`\(first)` and `\(second)` are both called `\(name)`; all values are called by themselves", at: location)
  }
}
