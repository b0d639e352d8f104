import SwiftwrightDiagnostics
import SwiftwrightYAML

/// What stands beside a `oneOf` or `anyOf`, and whether its branches say it already.
extension SchemaResolver {
  /// Whether a branch by itself has all members that stand beside the union, as narrow and as required as there: it is
  /// the union's case as it is, as a component is whose tag the union repeats.
  mutating func implies(_ branch: SchemaObject, _ base: MergedSchema, depth: Int = 0) -> Bool {
    guard depth < 16, case .unspecified = base.finalAdditional, base.conditionalMembers.isEmpty else { return false }
    let own = merged([branch])
    let required = Set(own.required.map { Spelling($0.value) })
    let saysAll =
      base.required.allSatisfy { own.hasMember($0.value) && required.contains(Spelling($0.value)) }
      && base.members.allSatisfy { member in
        guard let twin = own.members.first(where: { $0.name.isSpelled(as: member.name) }) else { return false }
        return member.schemas.allSatisfy { isImplied($0, by: twin.schemas) }
      }
    if saysAll { return true }
    guard own.unions.count == 1, let branches = own.unions.first else { return false }
    return branches.allSatisfy { isNull($0) || implies($0, base, depth: depth + 1) }
  }

  /// Whether values that `schemas` admit are all admitted by a schema, which says nothing more of them to people.
  private mutating func isImplied(_ schema: SchemaObject, by schemas: [SchemaObject]) -> Bool {
    let schema = meant(schema)
    if schemas.contains(where: { meant($0) === schema }) { return true }
    if schema.readOnly, !schemas.contains(where: \.readOnly) { return false }
    if schema.writeOnly, !schemas.contains(where: \.writeOnly) { return false }
    if schema.default != nil, !schemas.contains(where: { $0.default != nil }) { return false }
    guard isOnlyValues(schema) else { return false }
    let narrower = merged(schemas)
    let values = narrower.constant.map { [$0] } ?? narrower.values?.value
    return admits(schema, types: narrower.types, values)
      && (schema.type == nil || !narrower.isNullable || isNullable(schema))
      && (schema.format == nil || values != nil || narrower.format == schema.format?.value)
  }

  /// Whether the schema admits all values of some types, or these of them.
  private func admits(_ schema: SchemaObject, types: [SchemaType]?, _ values: [YAMLNode]?) -> Bool {
    if let listed = schema.const.map({ [$0] }) ?? schema.enum?.value {
      return values?.allSatisfy { value in listed.contains { $0.hasSameValue(as: value) } } ?? false
    }
    guard let admitted = schema.type?.map(\.value) else { return true }
    if let types {
      return types.allSatisfy { admitted.contains($0) || $0 == .integer && admitted.contains(.number) }
    }
    let kinds = admitted.compactMap(\.jsonKind)
    return values?.allSatisfy { kinds.contains($0.jsonKind) } ?? false
  }

  private func isNullable(_ schema: SchemaObject) -> Bool {
    schema.nullable?.value == true || schema.type?.contains { $0.value == .null } == true
  }
}
