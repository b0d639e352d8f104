import SwiftwrightEmitter
import SwiftwrightOpenAPI

/// Compares what two documents' generated Swift offers to those who use it.
struct SwiftComparison {
  typealias Declaration = SwiftSurface.Declaration
  typealias Member = SwiftSurface.Member

  private(set) var changes: [SwiftChange] = []
  /// The declarations that are not the same, each with its partner.
  private(set) var pairs: [(old: Declaration?, new: Declaration?)] = []
  /// New names of types by their old ones.
  private var renamed: [String: String] = [:]

  init(_ old: SwiftSurface, _ new: SwiftSurface, sources: SourceNames) {
    var left = new.declarations.map(Optional.some)
    var places: [Key: Int] = [:]
    for (place, declaration) in new.declarations.enumerated() { places[Key(declaration), default: place] = place }
    var partners: [Int?] = []
    for declaration in old.declarations {
      let place = places[sources.key(of: declaration)] ?? places[Key(declaration)]
      partners.append(place.flatMap { left[$0] == nil ? nil : $0 })
      if let place { left[place] = nil }
    }
    for (declaration, place) in zip(old.declarations, partners) {
      guard let place, declaration.isType, declaration.name != new.declarations[place].name else { continue }
      renamed[declaration.name] = new.declarations[place].name
    }
    for (declaration, place) in zip(old.declarations, partners) {
      guard let place else {
        remove(declaration)
        continue
      }
      compare(declaration, new.declarations[place])
    }
    for declaration in left.compactMap(\.self) where declaration.kind != .requirement {
      pairs.append((nil, declaration))
      add(.declarationAdded, declaration, "`\(declaration.name)` is new")
    }
  }

  /// What makes a declaration that of the other document: its kind, what it is made from, and its place below that.
  struct Key: Hashable {
    var family: String
    var source: String
    var suffix: String

    init(_ declaration: Declaration) {
      source = declaration.source
      switch declaration.kind {
      case .structure, .enumeration, .union, .alias:
        family = "type"
        suffix = declaration.name.split(separator: ".").dropFirst().joined(separator: ".")
      case .input, .output, .requirement, .credentials:
        family = declaration.kind.rawValue
        suffix = ""
      case .method:
        family = declaration.kind.rawValue
        suffix =
          declaration.type.map { $0.hasPrefix("Paged<") ? "pages" : $0.hasPrefix("EventStream<") ? "events" : "" }
          ?? ""
      }
    }
  }

  mutating func add(_ rule: SwiftChange.Rule, _ declaration: Declaration, _ message: String) {
    changes.append(SwiftChange(rule, of: declaration.name, message.withCapital))
  }

  mutating func notePair(_ old: Declaration, _ new: Declaration) {
    pairs.append((old, new))
  }

  private mutating func remove(_ declaration: Declaration) {
    pairs.append((declaration, nil))
    let isRequirement = declaration.kind == .requirement
    add(
      isRequirement ? .requirementLost : .declarationRemoved, declaration,
      "`\(declaration.name)` is gone")
  }

  /// A type of the old document as the new one names it.
  func translated(_ type: String?) -> String? {
    guard let type, !renamed.isEmpty else { return type }
    var result = ""
    var word = ""
    for character in type + " " {
      if character.isLetter || character.isNumber || character == "_" || character == "." {
        word.append(character)
      } else {
        result += (renamed[word] ?? word) + String(character)
        word = ""
      }
    }
    return String(result.dropLast())
  }
}

/// Which sources of declarations belong together: components and operations that were renamed.
struct SourceNames {
  var schemas: [String: String] = [:]
  var operations: [String: String] = [:]

  func key(of declaration: SwiftSurface.Declaration) -> SwiftComparison.Key {
    var key = SwiftComparison.Key(declaration)
    key.source = (declaration.isType ? schemas : operations)[key.source] ?? key.source
    return key
  }
}

extension SwiftSurface.Declaration {
  /// Whether it is a type that is made from a schema.
  var isType: Bool {
    switch kind {
    case .structure, .enumeration, .union, .alias: true
    case .input, .output, .method, .requirement, .credentials: false
    }
  }
}
