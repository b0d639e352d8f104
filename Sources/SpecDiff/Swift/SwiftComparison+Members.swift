import SwiftwrightEmitter

extension SwiftComparison {
  mutating func compare(_ old: Declaration, _ new: Declaration) {
    if old == new { return }
    let count = changes.count
    if old.name != new.name {
      let isRequirement = old.kind == .requirement
      add(
        isRequirement ? .requirementLost : .declarationRenamed, new, "`\(old.name)` is now called `\(new.name)`")
    }
    if !old.isDeprecated, new.isDeprecated { add(.deprecated, new, "`\(new.name)` is deprecated") }
    if old.kind != new.kind {
      add(.kindChanged, new, "`\(new.name)` is \(new.kind.label), no longer \(old.kind.label)")
    } else {
      if translated(old.type) != new.type, old.kind != .requirement { compareTypes(old, new) }
      compareMembers(old, new)
    }
    if changes.count > count { notePair(old, new) }
  }

  private mutating func compareTypes(_ old: Declaration, _ new: Declaration) {
    let (was, now) = (old.type ?? "nothing", new.type ?? "nothing")
    switch old.kind {
    case .output:
      // Without a type of the runtime's, the output is an enum of its own.
      let (was, now) = (old.type ?? "an enum of its own", new.type ?? "an enum of its own")
      add(.resultChanged, new, "`\(new.name)` is `\(now)`, it was `\(was)`")
    case .alias: add(.typeChanged, new, "`\(new.name)` is `\(now)`, it was `\(was)`")
    case .structure, .enumeration, .union, .input, .method, .requirement, .credentials:
      add(.resultChanged, new, "`\(new.name)` gives `\(now)`, it gave `\(was)`")
    }
  }

  private mutating func compareMembers(_ old: Declaration, _ new: Declaration) {
    if old.kind == .output, old.type != nil || new.type != nil { return }
    var partners: [Int] = []
    for member in old.members {
      guard
        let place = new.members.firstIndex(where: { $0.wireName == member.wireName })
          ?? new.members.firstIndex(where: { $0.name == member.name })
      else {
        remove(member, from: new)
        continue
      }
      if new.members[place].kind != .constant, member.kind != .constant { partners.append(place) }
      compare(member, new.members[place], of: new)
    }
    if partners != partners.sorted(), new.members.contains(where: { $0.kind != .case }) {
      add(.orderChanged, new, "the arguments of `\(new.name)` come in another order")
    }
    for member in new.members
    where !old.members.contains(where: { $0.wireName == member.wireName || $0.name == member.name }) {
      add(member, to: new)
    }
  }

  private mutating func remove(_ member: Member, from declaration: Declaration) {
    let name = "`\(declaration.name).\(member.name)`"
    switch member.kind {
    case .property: add(.propertyRemoved, declaration, "\(name) is gone")
    case .case: add(.caseRemoved, declaration, "\(name) is gone")
    case .parameter: add(.parameterRemoved, declaration, "`\(declaration.name)` no longer takes `\(member.name)`")
    case .constant:
      add(.constantChanged, declaration, "`\(declaration.name)` no longer writes `\(member.wireName)`")
    }
  }

  private mutating func add(_ member: Member, to declaration: Declaration) {
    let name = "`\(declaration.name).\(member.name)`"
    let type = member.type.map { ": `\($0)`" } ?? ""
    switch member.kind {
    case .property:
      add(member.initialValue == nil ? .requiredPropertyAdded : .propertyAdded, declaration, "\(name) is new\(type)")
    case .case:
      add(declaration.kind == .output ? .outputCaseAdded : .caseAdded, declaration, "\(name) is new\(type)")
    case .parameter:
      add(
        member.initialValue == nil ? .requiredParameterAdded : .parameterAdded, declaration,
        "`\(declaration.name)` takes `\(member.name)`\(type)")
    case .constant:
      add(
        .constantChanged, declaration,
        "`\(declaration.name)` writes `\(member.wireName)`: `\(member.type ?? "")`")
    }
  }

  private mutating func compare(_ old: Member, _ new: Member, of declaration: Declaration) {
    let name = "`\(declaration.name).\(new.name)`"
    switch (old.kind, new.kind) {
    case (.constant, .constant):
      if old.type != new.type {
        let message =
          "`\(declaration.name)` writes `\(new.type ?? "")` for `\(new.wireName)`, it wrote `\(old.type ?? "")`"
        add(.constantChanged, declaration, message)
      }
    case (.constant, _): add(new, to: declaration)
    case (_, .constant): remove(old, from: declaration)
    case (.case, _), (.property, _), (.parameter, _):
      if old.name != new.name {
        let rule: SwiftChange.Rule =
          switch new.kind {
          case .case: .caseRenamed
          case .property: .propertyRenamed
          case .parameter, .constant: .parameterRenamed
          }
        add(rule, declaration, "\(name) was called `\(old.name)`")
      }
      compareTypes(old, new, of: declaration)
    }
  }

  private mutating func compareTypes(_ old: Member, _ new: Member, of declaration: Declaration) {
    let name = "`\(declaration.name).\(new.name)`"
    let (was, now) = (translated(old.type) ?? "", new.type ?? "")
    if was != now {
      let message = "\(name) is `\(now)`, it was `\(was)`"
      if new.kind == .case {
        add(.payloadChanged, declaration, message)
      } else if was + "?" == now {
        add(.becameOptional, declaration, message)
      } else if was == now + "?" {
        add(.becameRequired, declaration, message)
      } else {
        add(.typeChanged, declaration, message)
      }
    } else if old.initialValue != new.initialValue {
      switch (old.initialValue, new.initialValue) {
      case (_?, nil): add(.argumentRequired, declaration, "\(name) must be passed")
      case (nil, let value?): add(.propertyAdded, declaration, "\(name) may be left out: `\(value)`")
      case (let value?, let other?):
        add(.argumentDefaultChanged, declaration, "\(name) is `\(other)` where it is not passed, it was `\(value)`")
      case (nil, nil): break
      }
    }
    if old.defaultValue != new.defaultValue {
      let (was, now) = (
        old.defaultValue.map { "`\($0)`" } ?? "nothing", new.defaultValue.map { "`\($0)`" } ?? "nothing"
      )
      add(.defaultChanged, declaration, "where \(name) is absent, \(now) is assumed, it was \(was)")
    }
    if old.isReadOnly != new.isReadOnly {
      add(
        .accessChanged, declaration,
        new.isReadOnly ? "\(name) is read-only: clients no longer send it" : "\(name) is sent by clients")
    }
    if !old.isDeprecated, new.isDeprecated { add(.deprecated, declaration, "\(name) is deprecated") }
  }
}

extension SwiftSurface.Declaration.Kind {
  fileprivate var label: String {
    switch self {
    case .structure: "a struct"
    case .enumeration: "an enum"
    case .union: "an enum of alternatives"
    case .alias: "a type alias"
    case .input: "an operation's input"
    case .output: "an operation's output"
    case .method, .requirement: "a method"
    case .credentials: "a struct of credentials"
    }
  }
}
