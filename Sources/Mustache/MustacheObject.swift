/// The members of an object, by name. Most objects are made once and asked a few times, so that nothing is hashed.
public struct MustacheObject: Sendable, ExpressibleByDictionaryLiteral {
  private var members: [(name: String, value: MustacheValue)]

  public init(_ members: [String: MustacheValue]) {
    self.members = members.map { (name: $0.key, value: $0.value) }
  }

  /// The last of several equal names wins.
  public init(dictionaryLiteral elements: (String, MustacheValue)...) {
    self.init(elements)
  }

  init(_ members: [(String, MustacheValue)]) {
    self.members = members
  }

  public subscript(_ name: String) -> MustacheValue? {
    get {
      var place = members.count - 1
      while place >= 0 {
        if members[place].name == name { return members[place].value }
        place -= 1
      }
      return nil
    }
    set {
      members.removeAll { $0.name == name }
      if let newValue { members.append((name: name, value: newValue)) }
    }
  }

  var names: [String] { members.map(\.name) }
}
