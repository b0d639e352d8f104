import SwiftwrightDiagnostics
import SwiftwrightYAML

extension SchemaResolver {
  /// The shape of an `enum`; null among the values makes it nullable. Values of several JSON types are a union of an enum
  /// for each; of numbers with fractions and of what is no scalar, the type shows no more than their JSON type.
  mutating func enumeration(
    _ values: Located<[YAMLNode]>,
    of merged: MergedSchema,
    from objects: [SchemaObject]
  ) -> (Shape, isNullable: Bool) {
    let present = values.value.filter { !$0.isNull }
    let hasNull = present.count < values.value.count
    let isNullable = merged.isNullable || hasNull && (merged.types == nil || present.isEmpty)
    let isText = merged.types == [.string]
    if let type = merged.types?.first, merged.types?.count == 1, type != .string, type != .null,
      present.contains(where: { $0.jsonKind != type.jsonKind })
    {
      return (shape(of: type, merged, isComponent: false), isNullable)
    }
    var kinds: [JSONKind] = []
    for node in present {
      let kind = isText ? .string : node.jsonKind
      if !kinds.contains(kind) { kinds.append(kind) }
    }
    var shapes: [Shape] = []
    for kind in kinds {
      let shape = shape(of: present.filter { (isText ? .string : $0.jsonKind) == kind }, kind, merged)
      // What is anything for one JSON type is so for all.
      if case .any = shape, shapes.contains(where: \.isAny) { continue }
      shapes.append(shape)
    }
    guard let first = shapes.first else { return (.any, isNullable) }
    if shapes.count == 1 { return (first, isNullable) }
    let branches = shapes.map { shape in
      UnionShape.Branch(
        use: use(of: addSchema(shape, of: objects, at: values.location), at: values.location), tags: [])
    }
    return (.union(UnionShape(branches: branches, discriminator: nil, selection: [])), isNullable)
  }

  /// The shape of numbers that are no enum of integers: any JSON value where some have more digits than a type holds.
  mutating func number(of values: [YAMLNode], _ merged: MergedSchema) -> Shape {
    let isWhole = merged.types == [.integer]
    let usual: Shape = isWhole ? .integer(format: merged.format) : .number(format: merged.format)
    let isHeld = merged.format.map { ["decimal", "decimal128", "uint64"].contains($0) } ?? false
    if isHeld || values.allSatisfy({ $0.scalar?.isExact ?? true }) { return usual }
    let isUnsigned = values.allSatisfy { node in node.scalar.map { UInt64($0.text) != nil } ?? false }
    return isUnsigned ? .integer(format: "uint64") : .any
  }

  /// The shape of values that have a JSON type in common.
  private mutating func shape(of values: [YAMLNode], _ kind: JSONKind, _ merged: MergedSchema) -> Shape {
    switch kind {
    case .boolean: return .boolean
    case .array: return merged.items.isEmpty ? .any : shape(of: .array, merged, isComponent: false)
    case .object: return merged.members.isEmpty ? .any : shape(of: .object, merged, isComponent: false)
    case .string:
      var seen: Set<String> = []
      let texts = values.compactMap { node in node.scalar.map { Located($0.text, at: node.location) } }
      guard texts.count == values.count else { return .string(format: merged.format) }
      let unique = texts.filter { seen.insert($0.value).inserted }
      return .enumeration(EnumerationShape(values: .strings(unique), words: words(beside: merged.valueSources)))
    case .number:
      var seen: Set<Int> = []
      var integers: [Located<Int>] = []
      for node in values {
        guard case .integer(let integer) = node.scalar?.value else { return number(of: values, merged) }
        if seen.insert(integer).inserted { integers.append(Located(integer, at: node.location)) }
      }
      return .enumeration(EnumerationShape(values: .integers(integers), words: words(beside: merged.valueSources)))
    }
  }
}

extension SchemaType {
  /// The JSON type of the type's values; nil for null.
  var jsonKind: JSONKind? {
    switch self {
    case .null: nil
    case .boolean: .boolean
    case .integer, .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }
}

extension Shape {
  fileprivate var isAny: Bool {
    if case .any = self { true } else { false }
  }
}
