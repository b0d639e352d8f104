import SwiftwrightDiagnostics
import SwiftwrightYAML

/// Writes schema objects as JSON Schema 2020-12, as they stand in the document: what 3.0 says otherwise is rewritten, and
/// references lead to schemas of the set.
struct SchemaWriter {
  var documents: DocumentSet

  /// References were reported when they were resolved.
  var log = DiagnosticLog()

  private var names: [ObjectIdentifier: String] = [:]

  /// Where the schemas asked for stand, as references; the first of several places.
  private(set) var places: [ObjectIdentifier: String] = [:]
  private let wanted: Set<ObjectIdentifier>

  /// The schemas that a discriminator without branches leads to, by the schema it stands in.
  private let heirs: [ObjectIdentifier: [(tag: String, schema: SchemaObject)]]

  /// Where in the set is being written.
  private var path: [String] = []

  /// Schemas outside of `components/schemas` that references lead to, not yet written.
  private var others: [(name: String, schema: SchemaObject)] = []

  /// The names of the set.
  private var taken: Set<String>

  /// - Parameters:
  ///   - schemas: The schemas whose places are noted.
  ///   - heirs: The schemas that a discriminator without branches leads to, by the schema it stands in.
  init(
    _ documents: DocumentSet,
    placing schemas: [SchemaObject],
    heirs: [ObjectIdentifier: [(tag: String, schema: SchemaObject)]]
  ) {
    self.documents = documents
    self.heirs = heirs
    wanted = Set(schemas.map { ObjectIdentifier($0) })
    taken = Set(documents.root.components.schemas.names)
    for entry in documents.root.components.schemas.entries where names[ObjectIdentifier(entry.value)] == nil {
      names[ObjectIdentifier(entry.value)] = entry.name
    }
  }

  /// The next schema that a reference led to.
  mutating func nextOther() -> (name: String, schema: SchemaObject)? {
    others.popLast()
  }

  /// Has a schema written that no reference leads to.
  mutating func addOther(_ schema: SchemaObject) {
    let identity = ObjectIdentifier(schema)
    if names[identity] == nil { _ = add(schema, named: "inline") }
  }

  /// Gives a schema a name in the set, and has it written.
  private mutating func add(_ schema: SchemaObject, named wish: String) -> String {
    var name = wish
    var number = 2
    while !taken.insert(name).inserted {
      name = "\(wish) \(number)"
      number += 1
    }
    names[ObjectIdentifier(schema)] = name
    others.append((name, schema))
    return name
  }

  /// Writes what stands at a place within the current one.
  mutating func at<Result>(_ steps: String..., write: (inout SchemaWriter) -> Result) -> Result {
    let depth = path.count
    path += steps
    defer { path.removeSubrange(depth...) }
    return write(&self)
  }

  mutating func write(_ schema: SchemaObject, to json: inout JSONWriting) {
    let identity = ObjectIdentifier(schema)
    if wanted.contains(identity), places[identity] == nil { places[identity] = JSONWriting.reference(path) }
    if let boolean = schema.boolean { return json.literal(boolean ? "true" : "false") }
    guard schema.nullable?.value == true, schema.ref != nil || !schema.allOf.isEmpty || schema.hasBranches else {
      return writeKeywords(schema, to: &json)
    }
    json.object { json in
      json.key("anyOf")
      json.array([false, true]) { json, isNull in
        if isNull {
          json.object { json in
            json.key("type")
            json.string("null")
          }
        } else {
          at("anyOf", "0") { $0.writeKeywords(schema, to: &json) }
        }
      }
      json.flags(of: schema)
    }
  }

  /// - Parameter isPart: Whether it is written as a part of a composition that is closed as a whole, and not by its parts.
  private mutating func writeKeywords(_ schema: SchemaObject, isPart: Bool = false, to json: inout JSONWriting) {
    let isClosed = !isPart && documents.closingPart(of: schema) != nil
    json.object { json in
      let isStatic = schema.ref.map { $0.location != schema.dynamicRef?.location || leadsToOne($0) } ?? false
      if isStatic, let ref = schema.ref, !leadsBack(schema), let target = reference(ref) {
        json.key("$ref")
        json.string(target)
      }
      if let ref = schema.dynamicRef, !isStatic || ref.location != schema.ref?.location {
        json.key("$dynamicRef")
        json.string(reference(ref, keepsAnchor: true) ?? ref.value)
      }
      if let anchor = schema.dynamicAnchor {
        json.key("$dynamicAnchor")
        json.string(anchor.value)
      }
      json.values(of: schema)
      json.limits(of: schema)
      writeObjects(schema, isOpen: isPart || isClosed || closesHeirs(schema), to: &json)
      if isClosed, schema.unevaluatedProperties == nil {
        json.key("unevaluatedProperties")
        json.literal("false")
      }
      writeArrays(schema, to: &json)
      if isPart || isClosed {
        writeParts(schema.allOf, to: &json)
      } else {
        write("allOf", schema.allOf, to: &json)
      }
      writeBranches(schema, to: &json)
      if !isPart || schema.hasBranches { writeDiscriminator(schema, to: &json) }
      json.flags(of: schema)
    }
  }

  /// Whether the schemas that the discriminator leads to could not have their own members if this one were closed.
  private mutating func closesHeirs(_ schema: SchemaObject) -> Bool {
    guard schema.additionalProperties?.boolean == false, let heirs = heirs[ObjectIdentifier(schema)] else {
      return false
    }
    for heir in heirs where documents.closingPart(of: heir.schema) != nil { return true }
    return false
  }

  /// Writes the parts of a composition that is closed as a whole: those that would close it in their own words.
  private mutating func writeParts(_ parts: [SchemaObject], to json: inout JSONWriting) {
    if parts.isEmpty { return }
    json.key("allOf")
    json.array(Array(parts.enumerated())) { json, entry in
      at("allOf", String(entry.offset)) { writer in
        let target = entry.element.saysNothingBesideReference ? writer.target(of: entry.element) : entry.element
        let isOwn = target.ref == nil && target.dynamicAnchor == nil && target.boolean == nil
        if isOwn, !target.allOf.isEmpty || target.additionalProperties?.boolean == false {
          writer.writeKeywords(target, isPart: true, to: &json)
        } else {
          writer.write(entry.element, to: &json)
        }
      }
    }
  }

  private mutating func target(of part: SchemaObject) -> SchemaObject {
    part.ref.flatMap { documents.schema($0, log: &log) } ?? part
  }

  /// Whether nothing but references stands between a schema and itself: such a reference says nothing, and whoever
  /// followed it would not come to an end.
  private mutating func leadsBack(_ schema: SchemaObject) -> Bool {
    var current = schema
    var visited: Set<ObjectIdentifier> = []
    while let ref = current.ref, let next = documents.schema(ref, log: &log) {
      if next === schema { return true }
      guard next.ref != nil, visited.insert(ObjectIdentifier(next)).inserted else { return false }
      current = next
    }
    return false
  }

  /// Whether a `$dynamicRef` can lead to one schema only.
  private mutating func leadsToOne(_ ref: Located<String>) -> Bool {
    documents.schema(ref, log: &log).map { $0.boolean == nil } ?? false
  }

  private mutating func writeObjects(_ schema: SchemaObject, isOpen: Bool, to json: inout JSONWriting) {
    write("properties", schema.properties, to: &json)
    write("patternProperties", schema.patternProperties, to: &json)
    write("dependentSchemas", schema.dependentSchemas, to: &json)
    if !schema.dependentRequired.isEmpty {
      json.key("dependentRequired")
      json.object { json in
        for entry in schema.dependentRequired {
          json.key(entry.name)
          json.strings(entry.value)
        }
      }
    }
    if !schema.required.isEmpty {
      json.key("required")
      json.strings(schema.required.map(\.value))
    }
    write("propertyNames", schema.propertyNames, to: &json)
    if !isOpen || schema.additionalProperties?.boolean != false {
      write("additionalProperties", schema.additionalProperties, to: &json)
    }
    write("unevaluatedProperties", schema.unevaluatedProperties, to: &json)
  }

  private mutating func writeArrays(_ schema: SchemaObject, to json: inout JSONWriting) {
    write("prefixItems", schema.prefixItems, to: &json)
    write("items", schema.items, to: &json)
    write("contains", schema.contains, to: &json)
    write("unevaluatedItems", schema.unevaluatedItems, to: &json)
  }

  private mutating func writeBranches(_ schema: SchemaObject, to json: inout JSONWriting) {
    write("anyOf", schema.anyOf, to: &json)
    write("oneOf", schema.oneOf, to: &json)
    write("not", schema.not, to: &json)
    write("if", schema.if, to: &json)
    write("then", schema.then, to: &json)
    write("else", schema.else, to: &json)
  }

  private mutating func writeDiscriminator(_ schema: SchemaObject, to json: inout JSONWriting) {
    guard let discriminator = schema.discriminator else { return }
    let heirs = heirs[ObjectIdentifier(schema)]?.map { (tag: $0.tag, target: address(of: $0.schema, named: $0.tag)) }
    let tags = schema.hasBranches ? tags(schema, discriminator) : heirs ?? []
    if tags.isEmpty, !schema.hasBranches { return }
    json.key("discriminator")
    json.object { json in
      json.key("propertyName")
      json.string(discriminator.propertyName.value)
      json.key("mapping")
      json.object { json in
        for (tag, target) in tags {
          json.key(tag)
          json.string(target)
        }
      }
      if let target = discriminator.defaultMapping.flatMap({ mapped($0) }) {
        json.key("defaultMapping")
        json.string(target)
      }
    }
  }

  /// What a discriminator's values lead to: by its mapping, else by the names of the branches' components.
  private mutating func tags(
    _ schema: SchemaObject,
    _ discriminator: DiscriminatorObject
  ) -> [(tag: String, target: String)] {
    var result = discriminator.mapping.entries.compactMap { entry in
      mapped(entry.value).map { (tag: entry.name, target: $0) }
    }
    for branch in schema.oneOf + schema.anyOf {
      guard let ref = branch.ref, let target = documents.schema(ref, log: &log),
        let name = documents.address(of: target)?.lastName, let address = reference(ref)
      else { continue }
      let isMapped = result.contains { $0.tag == name || $0.target == address }
      if !isMapped { result.append((name, address)) }
    }
    return result
  }

  /// What a discriminator maps to: the name of a component, or a reference.
  private mutating func mapped(_ value: Located<String>) -> String? {
    if documents.root.components.schemas[value.value] != nil { return JSONWriting.reference(to: value.value) }
    return documents.mappedSchema(value, log: &log).map { address(of: $0, named: value.value) }
  }

  private mutating func write(_ keyword: String, _ schema: SchemaObject?, to json: inout JSONWriting) {
    guard let schema else { return }
    json.key(keyword)
    at(keyword) { $0.write(schema, to: &json) }
  }

  private mutating func write(_ keyword: String, _ schemas: [SchemaObject], to json: inout JSONWriting) {
    if schemas.isEmpty { return }
    json.key(keyword)
    json.array(Array(schemas.enumerated())) { json, entry in
      at(keyword, String(entry.offset)) { $0.write(entry.element, to: &json) }
    }
  }

  private mutating func write(_ keyword: String, _ schemas: OrderedMap<SchemaObject>, to json: inout JSONWriting) {
    if schemas.isEmpty { return }
    json.key(keyword)
    json.object { json in
      for entry in schemas {
        json.key(entry.name)
        at(keyword, entry.name) { $0.write(entry.value, to: &json) }
      }
    }
  }

  /// Where a reference leads within the set; nil when it leads nowhere.
  private mutating func reference(_ ref: Located<String>, keepsAnchor: Bool = false) -> String? {
    if keepsAnchor, ref.value.hasPrefix("#"), !ref.value.hasPrefix("#/"), ref.value != "#" { return ref.value }
    guard let target = documents.schema(ref, log: &log) else { return nil }
    return address(of: target, named: ref.value)
  }

  /// What stands for a schema that something leads to; it will be written, if it is not among the components.
  private mutating func address(of target: SchemaObject, named wish: String) -> String {
    let identity = ObjectIdentifier(target)
    if let name = names[identity] { return JSONWriting.reference(to: name) }
    return JSONWriting.reference(to: add(target, named: documents.address(of: target)?.text ?? wish))
  }
}
