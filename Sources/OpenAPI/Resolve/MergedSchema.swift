import SwiftwrightDiagnostics
import SwiftwrightYAML

/// What several schemas demand together: a schema object with its `$ref` and `allOf` folded in.
struct MergedSchema {
  /// A property and all schemas that speak of it.
  struct Member {
    let name: String
    let location: SourceLocation
    var schemas: [SchemaObject]
  }

  enum Additional {
    case unspecified
    case forbidden
    case any
    case schemas([SchemaObject])
  }

  var location: SourceLocation
  /// The JSON types allowed; nil where none is named.
  var types: [SchemaType]?
  var isNullable = false
  var format: String?
  var constant: YAMLNode?
  var values: Located<[YAMLNode]>?
  /// The schemas with values that may say more of these in extensions.
  private(set) var valueSources: [SchemaObject] = []
  var members: [Member] = []
  /// Properties that only schemas speak of which hold under conditions: where these do not, they can be anything.
  var conditionalMembers: [Located<String>] = []
  var required: [Located<String>] = []
  /// The schemas of `patternProperties`.
  private var patterns: [SchemaObject] = []
  /// Whether names that match no pattern are forbidden beside the patterns.
  private var isClosedByPatterns = false
  /// The schemas of `unevaluatedProperties`.
  private var unevaluated: [SchemaObject] = []
  /// Whether a schema that holds under a condition takes members it does not name.
  private var isOpenUnderConditions = false
  var additional = Additional.unspecified
  var items: [SchemaObject] = []
  var prefixItems: [SchemaObject] = []
  /// The `oneOf` and `anyOf` lists still to be chosen from.
  var unions: [[SchemaObject]] = []
  var discriminator: DiscriminatorObject?
  /// Whether the discriminator chooses among the schemas composed of the one it stands in, which has no list to choose
  /// from.
  private(set) var discriminatesHeirs = false
  var isNever = false
  /// The schemas of what a text holds.
  private(set) var contents: [SchemaObject] = []
  private var contentMediaType: String?
  private var isEncoded = false

  private var positions: [Spelling: Int] = [:]

  init(location: SourceLocation) {
    self.location = location
  }

  var hasObjectKeywords: Bool {
    if case .unspecified = additional { return !members.isEmpty || !unevaluated.isEmpty }
    return true
  }

  /// Adds one schema's own keywords; references and `allOf` are the caller's to follow.
  mutating func add(_ object: SchemaObject, withUnions: Bool, log: inout DiagnosticLog) {
    if object.boolean == false { isNever = true }
    addTypes(of: object, log: &log)
    if let format = object.format?.value { self.format = format }
    if let representation = object.representation { addContent(representation) }
    if let const = object.const { constant = const }
    if let values = object.enum {
      addValues(values)
      if !object.extensions.isEmpty { valueSources.append(object) }
    }
    for property in object.properties.entries {
      addMember(property)
    }
    required += object.required
    addAdditional(of: object)
    if let items = object.items { self.items.append(items) }
    if prefixItems.isEmpty { prefixItems = object.prefixItems }
    if withUnions {
      if !object.oneOf.isEmpty { unions.append(object.oneOf) }
      if !object.anyOf.isEmpty { unions.append(object.anyOf) }
      if let discriminator = object.discriminator {
        self.discriminator = discriminator
        discriminatesHeirs = !object.hasBranches
      }
    }
  }

  private mutating func addTypes(of object: SchemaObject, log: inout DiagnosticLog) {
    guard let listed = object.type, let first = listed.first else { return }
    if listed.contains(where: { $0.value == .null }) || object.nullable?.value == true { isNullable = true }
    let others = listed.map(\.value).filter { $0 != .null }
    guard let types else {
      self.types = others
      return
    }
    let common = types.compactMap { SchemaType.common($0, among: others) }
    if common.isEmpty && !types.isEmpty && !others.isEmpty {
      log.append(.conflict(types, others, at: first.location))
      isNever = true
    } else {
      self.types = common
    }
  }

  private mutating func addContent(_ representation: SchemaRepresentation) {
    if let type = representation.contentMediaType { contentMediaType = type }
    if let schema = representation.contentSchema, !contents.contains(where: { $0 === schema }) {
      contents.append(schema)
    }
    guard let encoding = representation.contentEncoding?.lowercased() else { return }
    isEncoded = true
    guard format == nil else { return }
    switch encoding {
    case "base64": format = "byte"
    case "base64url": format = "base64url"
    default: break
    }
  }

  private mutating func addValues(_ new: Located<[YAMLNode]>) {
    guard let old = values else {
      values = new
      return
    }
    let common = old.value.filter { value in new.value.contains { $0.hasSameValue(as: value) } }
    values = Located(common, at: new.location)
  }

  /// Adds the properties of a schema that holds under a condition.
  mutating func addConditional(_ object: SchemaObject) {
    let others = [object.additionalProperties, object.unevaluatedProperties].compactMap(\.self)
    if !object.patternProperties.entries.isEmpty || others.contains(where: { $0.boolean != false }) {
      isOpenUnderConditions = true
    }
    for property in object.properties.entries {
      if conditionalMembers.contains(where: { $0.value.isSpelled(as: property.name) }) { continue }
      conditionalMembers.append(Located(property.name, at: property.location))
    }
  }

  /// What is said of members without names, after all schemas were added: `unevaluatedProperties` counts where nothing
  /// else speaks of them.
  var finalAdditional: Additional {
    guard case .unspecified = additional, !unevaluated.isEmpty else { return additional }
    let others = unevaluated.filter { $0.boolean != false }
    if others.isEmpty { return isOpenUnderConditions ? .any : .forbidden }
    return isOpenUnderConditions || others.contains { $0.boolean == true } ? .any : .schemas(others)
  }

  /// The schemas of members whose names match patterns, where there are no others but the named ones; empty where there
  /// may be.
  var patternValues: [SchemaObject] {
    let isClosed = isClosedByPatterns || unevaluated.contains { $0.boolean == false }
    return isClosed && !isOpenUnderConditions ? patterns : []
  }

  /// ``contents``, where the text is JSON as it stands.
  var jsonContents: [SchemaObject] {
    guard !contents.isEmpty, !isEncoded, let contentMediaType else { return [] }
    return Content.Kind(mediaType: contentMediaType) == .json ? contents : []
  }

  func hasMember(_ name: String) -> Bool {
    positions[Spelling(name)] != nil
  }

  private mutating func addMember(_ property: Named<SchemaObject>) {
    if let position = positions[Spelling(property.name)] {
      if !members[position].schemas.contains(where: { $0 === property.value }) {
        members[position].schemas.append(property.value)
      }
    } else {
      positions[Spelling(property.name)] = members.count
      members.append(Member(name: property.name, location: property.location, schemas: [property.value]))
    }
  }

  private mutating func addAdditional(of object: SchemaObject) {
    if let schema = object.unevaluatedProperties { unevaluated.append(schema) }
    guard let schema = object.additionalProperties else {
      if !object.patternProperties.entries.isEmpty { additional = .any }
      patterns += object.patternProperties.entries.map(\.value)
      return
    }
    switch (schema.boolean, additional) {
    case (false, _):
      additional = object.patternProperties.entries.isEmpty ? .forbidden : .any
      patterns += object.patternProperties.entries.map(\.value)
      isClosedByPatterns = true
    case (true, .unspecified):
      additional = .any
    case (true, _):
      break
    case (nil, .schemas(let others)):
      additional = .schemas(others + [schema])
    case (nil, .forbidden):
      break
    case (nil, .unspecified), (nil, .any):
      additional = object.patternProperties.entries.isEmpty ? .schemas([schema]) : .any
    }
  }
}

extension SchemaType {
  /// The narrower of `type` and one of `others`, where one contains the other: an integer is a number.
  fileprivate static func common(_ type: SchemaType, among others: [SchemaType]) -> SchemaType? {
    if others.contains(type) { return type }
    if type == .number && others.contains(.integer) { return .integer }
    if type == .integer && others.contains(.number) { return .integer }
    return nil
  }
}

extension Diagnostic {
  fileprivate static func conflict(_ first: [SchemaType], _ second: [SchemaType], at location: SourceLocation)
    -> Diagnostic
  {
    let one = first.map(\.rawValue).joined(separator: " or ")
    let other = second.map(\.rawValue).joined(separator: " or ")
    return Diagnostic(
      .warning, "allof-conflict", "no value can be both \(one) and \(other); the type is any JSON value", at: location)
  }
}
