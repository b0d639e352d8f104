import SwiftwrightMustache

/// The view of a declared type, and the template that renders it.
enum TypeView {
  /// - Parameter model: The protocol of the document's types.
  static func view(
    _ declaration: SwiftDeclaration,
    nested: [SwiftDeclaration],
    model: String,
    in owner: String? = nil,
    indentation: Int
  ) -> MustacheValue {
    let owner = owner ?? declaration.fullName
    var text = declaration.documentation
    if declaration.isDeprecated { text.notes.append("- Warning: Deprecated.") }
    var view: MustacheObject = [
      "name": .string(declaration.name.text),
      "model": .string(model),
      "documentation": documentation(text, indentation: indentation),
      "nested": .list(nested.map { self.view($0, nested: [], model: model, in: owner, indentation: indentation + 2) }),
    ]
    switch declaration.kind {
    case .structure(let structure):
      view["template"] = "Struct"
      StructureView(owner: owner).add(structure, to: &view, indentation: indentation)
    case .enumeration(let enumeration):
      view["template"] = "Enum"
      add(enumeration, to: &view, indentation: indentation)
    case .union(let union):
      view["template"] = "Union"
      UnionView.add(union, to: &view, in: owner, indentation: indentation)
    case .alias(let type):
      view["template"] = "Alias"
      view["type"] = .string(type.text(in: nil))
    }
    return .object(view)
  }

  static func documentation(_ documentation: Documentation, indentation: Int) -> MustacheValue {
    .list(DocumentationView.lines(documentation, indentation: indentation).map { .string($0) })
  }

  private static func add(
    _ enumeration: SwiftEnumeration,
    to view: inout MustacheObject,
    indentation: Int
  ) {
    view["rawType"] = .string(enumeration.rawType.text)
    let isDocumented = enumeration.cases.contains { $0.documentation.text != nil }
    let names = enumeration.cases.map(\.name.text)
    let plain =
      isDocumented || names.isEmpty
      ? [] : FilledLines.lines(["case " + names[0]] + names.dropFirst(), indentation: indentation + 4)
    view["plainCases"] = .list(plain.enumerated().map { .string($0.offset == 0 ? $0.element : "  " + $0.element) })
    let members = enumeration.cases.map { "." + $0.name.member }
    let list = FilledLines.lines(members, indentation: indentation + 5)
    view["caseLine"] = .string(members.joined(separator: ", "))
    view["allCases"] = .list(
      list.enumerated().map { .string($0.offset == list.count - 1 ? $0.element + "," : $0.element) })
    let cases: [MustacheValue] = enumeration.cases.map { value in
      [
        "name": .string(value.name.text),
        "member": .string(value.name.member),
        "literal": .string(value.literal),
        "documentation": documentation(value.documentation, indentation: indentation + 2),
      ]
    }
    view["cases"] = .list(cases)
    view["documentedCases"] = .list(isDocumented ? cases : [])
  }
}
