/// A value as a parameter or form gives it, where a text may be meant as text, as a number, or as a list: which it is
/// depends on the type that is read.
enum LooseValue: Sendable {
  case text(LooseText)
  case list([LooseValue])
  case members([(name: String, value: LooseValue)])
  /// JSON, which means what it says.
  case json(JSONValue)

  init(_ text: String, or alternatives: [LooseValue] = []) {
    self = .text(LooseText(text, or: alternatives))
  }

  /// A text that may also be meant as a list of one.
  init(element text: String) {
    self = .text(LooseText(element: text))
  }

  func write(to json: inout JSONWriter) {
    switch self {
    case .text(let text): text.write(to: &json)
    case .json(let value): value.write(to: &json)
    case .list(let elements):
      json.beginArray()
      for element in elements { element.write(to: &json) }
      json.endArray()
    case .members(let members):
      let outer = json.beginObject()
      for (name, value) in members {
        json.text(name)
        json.byte(UInt8(ascii: ":"))
        json.needsComma = false
        value.write(to: &json)
      }
      json.endObject(outer)
    }
  }

  /// Takes the text at `path` for something else than before.
  ///
  /// - Parameter isFinal: Whether the text within what another is taken for is that text, too: where there is nothing else
  ///   left to take it for, the other is not.
  /// - Returns: False when there is nothing else left to take it for.
  mutating func reconsider(_ path: ArraySlice<String>, isFinal: Bool = false) -> Bool {
    switch self {
    case .text(var text):
      let changed = text.reconsider(path, isFinal: isFinal)
      self = .text(text)
      return changed
    case .json: return false
    case .list(var elements):
      guard let index = path.first.flatMap(Int.init), elements.indices.contains(index) else {
        return reconsiderAll()
      }
      let changed = elements[index].reconsider(path.dropFirst(), isFinal: isFinal)
      // What holds for one element holds for those after it, or a long list would be read once for each.
      if changed { for next in (index + 1)..<max(elements.count, index + 1) { _ = elements[next].takeLiteral() } }
      self = .list(elements)
      return changed
    case .members(var members):
      guard let name = path.first, let index = members.lastIndex(where: { $0.name == name }) else {
        return reconsiderAll()
      }
      let changed = members[index].value.reconsider(path.dropFirst(), isFinal: isFinal)
      self = .members(members)
      return changed
    }
  }

  /// Takes all texts that are still taken for text as literals, where they are some.
  mutating func reconsiderAll() -> Bool {
    switch self {
    case .text: return takeLiteral()
    case .json: return false
    case .list(var elements):
      var changed = false
      for index in elements.indices where elements[index].reconsiderAll() { changed = true }
      self = .list(elements)
      return changed
    case .members(var members):
      var changed = false
      for index in members.indices where members[index].value.reconsiderAll() { changed = true }
      self = .members(members)
      return changed
    }
  }

  private mutating func takeLiteral() -> Bool {
    guard case .text(var text) = self, text.takeLiteral() else { return false }
    self = .text(text)
    return true
  }

  /// The ways to take the whole: as it is, all literals, and the same of each alternative.
  var uniformReadings: [LooseValue] {
    var literal = self
    let readings = literal.reconsiderAll() ? [self, literal] : [self]
    guard case .text(let text) = self else { return readings }
    return readings + text.alternatives.flatMap(\.uniformReadings)
  }
}

/// A text that may be meant as one of several things.
struct LooseText: Sendable {
  private enum Meaning: Sendable {
    case string, literal
    indirect case alternative(LooseValue)
  }

  let text: String
  private let others: [LooseValue]
  private let isElement: Bool
  private var meaning: Meaning = .string
  private var next = 0

  init(_ text: String, or alternatives: [LooseValue]) {
    self.text = text
    others = alternatives
    isElement = false
  }

  /// A text that may also be meant as a list of one, which is only made when somebody asks for it.
  init(element text: String) {
    self.text = text
    others = []
    isElement = true
  }

  /// What else may be meant.
  var alternatives: [LooseValue] {
    isElement ? [.list([LooseValue(text)])] : others
  }

  func write(to json: inout JSONWriter) {
    switch meaning {
    case .string: json.text(text)
    case .literal: json.literal(text)
    case .alternative(let value): value.write(to: &json)
    }
  }

  mutating func reconsider(_ path: ArraySlice<String>, isFinal: Bool) -> Bool {
    if case .alternative(var value) = meaning {
      if value.reconsider(path, isFinal: isFinal) {
        meaning = .alternative(value)
        return true
      }
      if isFinal, !path.isEmpty { return false }
    }
    if takeLiteral() { return true }
    guard next < alternatives.count else { return false }
    meaning = .alternative(alternatives[next])
    next += 1
    return true
  }

  /// Takes a text for the number, boolean, object or array that it spells; false when it spells none.
  mutating func takeLiteral() -> Bool {
    guard case .string = meaning, Self.isLiteral(text) else { return false }
    meaning = .literal
    return true
  }

  private static func isLiteral(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    return switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "{"), UInt8(ascii: "["),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      (try? JSONDocument(Array(text.utf8))) != nil
    default: false
    }
  }
}

extension JSONWriter {
  /// Writes a value that is JSON already.
  mutating func literal(_ text: String) {
    var copy = text
    copy.withUTF8 { scalar($0) }
  }
}
