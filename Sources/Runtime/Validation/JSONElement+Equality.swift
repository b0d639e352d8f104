extension JSONElement {
  /// The text of a string; nil when the value is none.
  var text: String? {
    token.kind == .string ? JSONText.string(token, in: document.bytes) : nil
  }

  /// The number, exactly; nil when the value is none.
  var number: ExactDecimal? {
    guard token.kind == .number else { return nil }
    return ExactDecimal(UnsafeBufferPointer(start: document.bytes + Int(token.start), count: Int(token.length)))
  }

  /// The members with their names; of a name that occurs twice, both.
  var members: [(name: String, value: JSONElement)] {
    var result: [(name: String, value: JSONElement)] = []
    forEachMember { name, value in
      result.append((JSONText.string(document.tokens[Int(name)], in: document.bytes), value))
    }
    return result
  }

  /// Whether both are the same value by JSON Schema: numbers by their values, members in any order.
  func isSame(as other: JSONElement) -> Bool {
    guard token.kind == other.token.kind else { return false }
    switch token.kind {
    case .null, .true, .false: return true
    case .number: return number == other.number
    case .string: return text.map(JSONMemberName.init) == other.text.map(JSONMemberName.init)
    case .array:
      guard count == other.count else { return false }
      return zip(elements, other.elements).allSatisfy { $0.isSame(as: $1) }
    case .object:
      let others = other.memberTable
      let own = memberTable
      guard own.count == others.count else { return false }
      return own.allSatisfy { name, value in others[name].map { value.isSame(as: $0) } ?? false }
    }
  }

  /// The same for values that are the same.
  var valueHash: Int {
    var hasher = Hasher()
    hasher.combine(token.kind)
    switch token.kind {
    case .null, .true, .false: break
    case .number: hasher.combine(number)
    case .string: hasher.combine(text.map(JSONMemberName.init))
    case .array: forEachElement { hasher.combine($0.valueHash) }
    case .object:
      var sum = 0
      for (name, value) in memberTable {
        var member = Hasher()
        member.combine(name)
        member.combine(value.valueHash)
        sum &+= member.finalize()
      }
      hasher.combine(sum)
    }
    return hasher.finalize()
  }

  private var memberTable: [JSONMemberName: JSONElement] {
    Dictionary(members.map { (JSONMemberName($0.name), $0.value) }) { _, last in last }
  }
}

/// A member's name, compared scalar by scalar, where `String` takes what looks the same for the same.
struct JSONMemberName: Sendable, Hashable {
  let text: String

  init(_ text: String) {
    self.text = text
  }

  static func == (left: JSONMemberName, right: JSONMemberName) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
