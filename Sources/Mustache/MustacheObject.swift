/// The members of an object, by name. Most objects are made once and asked a few times, so that nothing is hashed.
package struct MustacheObject: Sendable, ExpressibleByDictionaryLiteral {
  private var members: [(String, MustacheValue)]

  package init(_ members: [String: MustacheValue]) {
    self.members = members.map { ($0.key, $0.value) }
  }

  /// The last of several equal names wins.
  package init(dictionaryLiteral elements: (String, MustacheValue)...) {
    members = elements
  }

  init(_ members: [(String, MustacheValue)]) {
    self.members = members
  }

  package subscript(_ name: String) -> MustacheValue? {
    get {
      place(of: name).map { members[$0].1 }
    }
    set {
      switch (place(of: name), newValue) {
      case (let place?, let value?): members[place].1 = value
      case (nil, let value?): members.append((name, value))
      case (_?, nil): members.removeAll { $0.0 == name }
      case (nil, nil): break
      }
    }
  }

  private func place(of name: String) -> Int? {
    var place = members.count - 1
    while place >= 0, members[place].0 != name { place -= 1 }
    return place < 0 ? nil : place
  }

  var names: [String] { members.map(\.0) }
}
