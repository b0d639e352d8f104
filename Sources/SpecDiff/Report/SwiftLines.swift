import SwiftwrightEmitter

/// Declarations as lines that can be read side by side.
enum SwiftLines {
  typealias Declaration = SwiftSurface.Declaration
  typealias Member = SwiftSurface.Member

  static func comparison(_ old: Declaration?, _ new: Declaration?) -> Report.Comparison {
    var rows = [Report.Comparison.Row(old: old.map(head), new: new.map(head))]
    var left = new?.members ?? []
    for member in old?.members ?? [] {
      let partner = left.firstIndex { $0.wireName == member.wireName } ?? left.firstIndex { $0.name == member.name }
      // What comes before the partner in the new declaration stands before it here.
      if let partner {
        rows += left[..<partner].map { .init(old: nil, new: line($0)) }
        rows.append(.init(old: line(member), new: line(left[partner])))
        left.removeSubrange(...partner)
      } else {
        rows.append(.init(old: line(member), new: nil))
      }
    }
    rows += left.map { .init(old: nil, new: line($0)) }
    return Report.Comparison(name: (new ?? old)?.name ?? "", rows: rows)
  }

  private static func head(_ declaration: Declaration) -> String {
    let type = declaration.type.map { " = \($0)" } ?? ""
    return switch declaration.kind {
    case .structure, .input, .credentials: "struct \(declaration.name)"
    case .enumeration, .union: "enum \(declaration.name)"
    case .output: declaration.type == nil ? "enum \(declaration.name)" : "typealias \(declaration.name)" + type
    case .alias: "typealias \(declaration.name)" + type
    case .method, .requirement: "func \(declaration.name)" + (declaration.type.map { " -> \($0)" } ?? "")
    }
  }

  private static func line(_ member: Member) -> String {
    let type = member.type ?? ""
    let value = member.initialValue.map { " = \($0)" } ?? ""
    return switch member.kind {
    case .property: "  var \(member.name): \(type)" + (value == " = nil" ? "" : value)
    case .parameter: "  \(member.name): \(type)\(value)"
    case .case: "  case \(member.name)" + (type.isEmpty ? "" : "(\(type))")
    case .constant: "  // \"\(member.wireName)\" is always \(type)"
    }
  }
}
