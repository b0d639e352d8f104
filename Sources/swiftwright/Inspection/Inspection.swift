import SwiftwrightDiagnostics
import SwiftwrightYAML

/// Any value of the phases as a tree that can be printed: what is nil or empty is left out.
indirect enum Inspection {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case list([Inspection])
  case object([(key: String, value: Inspection)])
}

extension Inspection {
  /// A YAML node as the value that it stands for.
  init(_ node: YAMLNode) {
    switch node.content {
    case .sequence(let items): self = .list(items.map(Inspection.init))
    case .mapping(let mapping): self = .object(mapping.entries.map { ($0.key, Inspection($0.value)) })
    case .scalar(let scalar):
      switch scalar.value {
      case .null: self = .null
      case .bool(let value): self = .bool(value)
      case .integer(let value): self = .integer(value)
      case .float(let value): self = .number(value)
      case .string(let value): self = .string(value)
      }
    }
  }

  /// A value as its stored properties: the names of Swift's properties and cases become keys.
  init(of value: Any) {
    switch value {
    case let node as YAMLNode: self.init(node)
    case let location as SourceLocation: self = .string("\(location.line):\(location.column)")
    case let value as Bool: self = .bool(value)
    case let value as Int: self = .integer(value)
    case let value as Double: self = .number(value)
    case let value as String: self = .string(value)
    case let value as any RawRepresentable<String>: self = .string(value.rawValue)
    default: self.init(mirroring: value)
    }
  }

  private init(mirroring value: Any) {
    let mirror = Mirror(reflecting: value)
    let children = mirror.children
    switch mirror.displayStyle {
    case .optional: self = children.first.map { Inspection(of: $0.value) } ?? .null
    case .collection, .set: self = .list(children.map { Inspection(of: $0.value) })
    case .dictionary:
      let entries = children.compactMap { child -> (key: String, value: Inspection)? in
        let pair = Mirror(reflecting: child.value).children.map(\.value)
        return pair.count == 2 ? ("\(pair[0])", Inspection(of: pair[1])) : nil
      }
      self = .object(entries.sorted { $0.key < $1.key })
    case .enum:
      guard let payload = children.first else {
        self = .string("\(value)")
        return
      }
      self = .object([(payload.label ?? "value", Inspection(of: payload.value))])
    case .struct, .class, .tuple, .foreignReference, nil: self.init(members: children)
    @unknown default: self.init(members: children)
    }
  }

  private init(members: Mirror.Children) {
    var entries: [(key: String, value: Inspection)] = []
    for (place, member) in members.enumerated() {
      let value = Inspection(of: member.value)
      if value.isEmpty { continue }
      entries.append((member.label ?? "\(place)", value))
    }
    self = .object(entries)
  }

  /// Whether nothing is lost by leaving it out.
  private var isEmpty: Bool {
    switch self {
    case .null, .bool(false): true
    case .list(let items): items.isEmpty
    case .object(let entries): entries.isEmpty
    case .bool, .integer, .number, .string: false
    }
  }
}
