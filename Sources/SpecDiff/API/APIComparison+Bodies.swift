import SwiftwrightOpenAPI

extension APIComparison {
  mutating func compareBodies(
    _ old: SwiftwrightOpenAPI.Operation,
    _ new: SwiftwrightOpenAPI.Operation,
    at place: Int
  ) {
    let name = "`\(new.name)`"
    func add(_ rule: Rule, _ message: String) {
      self.add(
        Finding(
          rule: rule, message: message, old: .init(location: old.body?.location ?? old.location),
          new: .init(location: new.body?.location ?? new.location), directions: [.request]),
        operation: place)
    }
    switch (old.body, new.body) {
    case (nil, nil): break
    case (nil, let body?):
      add(
        body.isRequired ? .requiredBodyAdded : .bodyAdded,
        "\(name) takes \(body.isRequired ? "a required" : "an optional") body")
    case (let body?, nil):
      add(body.isRequired ? .requiredBodyRemoved : .bodyRemoved, "\(name) no longer takes a body")
    case (let before?, let after?):
      if !before.isRequired, after.isRequired { add(.bodyBecameRequired, "the body of \(name) is required") }
      if before.isRequired, !after.isRequired { add(.bodyBecameOptional, "the body of \(name) is optional") }
      if before.description != after.description {
        add(.documentationChanged, "the body of \(name) is described otherwise")
      }
      compare(before.contents, after.contents, "the body of \(name)", .request, at: place)
    }
  }

  /// Compares contents by media type.
  mutating func compare(
    _ old: [Content],
    _ new: [Content],
    _ name: String,
    _ direction: Direction,
    at place: Int
  ) {
    for content in old where !new.contains(where: { $0.hasType(of: content) }) {
      add(
        Finding(
          rule: .mediaTypeRemoved, message: "\(name) is no longer `\(content.mediaType)`",
          old: .init(location: content.location, isKey: true), directions: [direction]),
        operation: place)
    }
    for content in new {
      guard let before = old.first(where: { $0.hasType(of: content) }) else {
        let message = "\(name) may be `\(content.mediaType)`"
        add(
          Finding(
            rule: .mediaTypeAdded, message: message, new: .init(location: content.location, isKey: true),
            directions: [direction]),
          operation: place)
        continue
      }
      let (mark, newMark) = (
        Finding.Mark(location: before.location, isKey: true), Finding.Mark(location: content.location, isKey: true)
      )
      for property in before.encodingNames.union(content.encodingNames).sorted()
      where before.encoding(of: property) != content.encoding(of: property) {
        add(
          Finding(
            rule: .encodingChanged, message: "`\(property)` in \(name) is written otherwise", old: mark, new: newMark,
            directions: [direction]),
          operation: place)
      }
      if before.events.nameMember != content.events.nameMember || before.events.ends != content.events.ends {
        add(
          Finding(
            rule: .eventStreamChanged, message: "the events of \(name) are told apart otherwise", old: mark,
            new: newMark, directions: [direction]),
          operation: place)
      }
      switch (before.use, content.use) {
      case (let one?, let two?): schemas.reach(one, two, name: name, operation: place, passage(direction, at: place))
      case (nil, nil): break
      case (let one?, nil):
        add(
          Finding(
            rule: .typeWidened, message: "\(name) may be anything", old: .init(location: one.location), new: newMark,
            directions: [direction]),
          operation: place)
      case (nil, let two?):
        add(
          Finding(
            rule: .typeNarrowed, message: "\(name) has a schema", old: mark, new: .init(location: two.location),
            directions: [direction]),
          operation: place)
      }
    }
  }
}

extension Content {
  /// Media types are the same in any case.
  fileprivate func hasType(of other: Content) -> Bool {
    mediaType.lowercased() == other.mediaType.lowercased()
  }

  fileprivate var encodingNames: Set<String> { Set(encodings.map(\.property)) }

  /// How a property is written, as one text that can be compared.
  fileprivate func encoding(of property: String) -> String {
    guard let encoding = encodings.first(where: { $0.property == property }) else { return "" }
    let parts = [encoding.contentType, encoding.format?.text, encoding.allowReserved ? "reserved" : nil]
    return parts.map { $0 ?? "" }.joined(separator: ";") + encoding.headers.map(\.name).joined(separator: ",")
  }
}
