import SwiftwrightMustache
import SwiftwrightOpenAPI

/// The view of a union: its cases, and how a reader finds the right one.
enum UnionView {
  static func add(_ union: SwiftUnion, to view: inout MustacheObject, in owner: String, indentation: Int) {
    view["isIndirect"] = .bool(union.isIndirect)
    view["cases"] = .list(
      union.cases.map { value in
        [
          "name": .string(value.name.text),
          "member": .string(value.name.member),
          "type": .string(value.type.text(in: owner)),
          "documentation": TypeView.documentation(value.documentation, indentation: indentation + 2),
          "tag": tag(value, of: union),
        ]
      })
    view["tagged"] = false
    view["kinds"] = .list([])
    if union.selection.count == 1, case .tag(let property, let values, nil) = union.selection[0].method,
      union.selection[0].kind == .object
    {
      view["tagged"] = tagView(property, values, fallback: nil, of: union)
    } else {
      view["kinds"] = .list(union.selection.map { kindView($0, of: union) })
    }
  }

  private static func tag(_ value: SwiftUnion.Case, of union: SwiftUnion) -> MustacheValue {
    guard let tag = value.tag, let property = union.discriminator else { return .null }
    return [
      "property": .string(StructureView.escaped(property)),
      "value": .string(SwiftLiteral.string(tag)),
    ]
  }

  private static func tagView(
    _ property: String,
    _ values: [(literal: String, cases: Int)],
    fallback: Int?,
    of union: SwiftUnion
  ) -> MustacheValue {
    var literals: [Int: [String]] = [:]
    var order: [Int] = []
    // What leads to the default needs no mention, unless all does.
    let others = values.filter { $0.cases != fallback }
    for (literal, position) in others.isEmpty ? values : others {
      if literals[position] == nil { order.append(position) }
      literals[position, default: []].append(literal)
    }
    return [
      "property": .string(StructureView.escaped(property)),
      "fallback": .string(fallback.map { union.cases[$0].name.member } ?? "unrecognized"),
      "values": .list(
        order.map { position in
          let branch = union.cases[position]
          return [
            "literals": .string((literals[position] ?? []).joined(separator: ", ")),
            "name": .string(branch.name.member),
            "written": tag(branch, of: union),
          ]
        }),
    ]
  }

  /// The runtime's names for the JSON type: whole numbers are told from others where only they are meant.
  private static func kinds(_ selection: SwiftUnion.Selection, of union: SwiftUnion) -> String {
    guard selection.kind == .number else { return ".\(selection.kind.rawValue)" }
    if case .only(let position) = selection.method, union.cases[position].type.isInteger { return ".integer" }
    return ".integer, .number"
  }

  private static func kindView(_ selection: SwiftUnion.Selection, of union: SwiftUnion) -> MustacheValue {
    var view: MustacheObject = [
      "kind": .string(kinds(selection, of: union)), "only": .null, "tag": .null, "marks": .null, "trial": .null,
    ]
    switch selection.method {
    case .only(let position):
      view["only"] = .string(union.cases[position].name.member)
    case .tag(let property, let values, let fallback):
      view["tag"] = tagView(property, values, fallback: fallback, of: union)
    case .member(let marks, let fallback):
      var branches = marks.map { (mark: "\"\(StructureView.escaped($0.name))\"", position: $0.cases) }
      if let fallback { branches.append(("nil", fallback)) }
      view["marks"] = [
        "list": .list(
          branches.enumerated().map { index, branch in
            [
              "mark": .string(branch.mark),
              "name": .string(union.cases[branch.position].name.member),
              "comma": index == branches.count - 1 ? "" : ",",
            ]
          })
      ]
    case .trial(let positions):
      view["trial"] = [
        "list": .list(
          positions.enumerated().map { index, position in
            [
              "name": .string(union.cases[position].name.member),
              "comma": index == positions.count - 1 ? "" : ",",
            ]
          })
      ]
    }
    return .object(view)
  }
}
