/// The members of an object, by name. Most objects are made once and asked a few times, so that nothing is hashed.
public struct MustacheObject: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  private struct Member: Hashable {
    var name: String
    var value: MustacheValue
  }

  private var members: [Member] = []

  public init(_ members: some Sequence<(key: String, value: MustacheValue)>) {
    self.members = members.map { Member(name: $0.key, value: $0.value) }
  }

  /// The last of several equal names wins.
  public init(dictionaryLiteral elements: (String, MustacheValue)...) {
    members.reserveCapacity(elements.count)
    for (name, value) in elements { members.append(Member(name: name, value: value)) }
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
      if let newValue { members.append(Member(name: name, value: newValue)) }
    }
  }

  var names: [String] { members.map(\.name) }
}
