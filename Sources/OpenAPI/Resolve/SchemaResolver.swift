import SwiftwrightDiagnostics
import SwiftwrightYAML

/// Builds the schema graph: each schema object of the document becomes one node, whatever number of places refer to it.
struct SchemaResolver {
  var documents: DocumentSet
  var log: DiagnosticLog
  private(set) var graph = SchemaGraph()
  private var resolved: [ObjectIdentifier: SchemaUse] = [:]
  private var inProgress: Set<ObjectIdentifier> = []
  /// The nodes of inline schemas that hold themselves, made before it is known what they are.
  private var madeAhead: [ObjectIdentifier: Schema.ID] = [:]
  private var componentNames: [ObjectIdentifier: String] = [:]
  /// The schemas whose `oneOf` or `anyOf` is being resolved branch by branch.
  var chosenUnions: Set<ObjectIdentifier> = []
  private var depth = 0

  /// Schemas may be nested this deep; deeper ones are refused, so that no phase can run out of stack.
  static let maximumDepth = 256

  init(documents: DocumentSet, log: DiagnosticLog) {
    self.documents = documents
    self.log = log
  }

  /// Resolves all of `components/schemas`, those first so that their order is the document's.
  mutating func resolveComponents() {
    let components = documents.root.components.schemas.entries
    for component in components {
      let object = component.value
      guard componentNames[ObjectIdentifier(object)] == nil else { continue }
      componentNames[ObjectIdentifier(object)] = component.name
    }
    for component in components {
      let use = resolve(component.value)
      graph.components.append(use.id)
    }
  }

  /// The graph's node for a schema object, made on the first call.
  mutating func resolve(_ object: SchemaObject) -> SchemaUse {
    let identity = ObjectIdentifier(object)
    if let use = resolved[identity] { return use }
    guard depth < Self.maximumDepth else {
      log.append(.schemaTooDeep(at: object.location))
      return use(of: addSchema(.any, at: object.location), at: object.location)
    }
    depth += 1
    defer { depth -= 1 }

    if let name = componentNames[identity] { return resolveComponent(object, named: name) }
    let use = resolveInline(object)
    resolved[identity] = use
    return use
  }

  /// A component gets its node before its parts are looked at, so that cycles find it.
  private mutating func resolveComponent(_ object: SchemaObject, named name: String) -> SchemaUse {
    let id = addSchema(.any, origin: .component(name), at: object.location)
    let use = use(of: id, at: object.location)
    resolved[ObjectIdentifier(object)] = use
    let (shape, isNullable) = shape(of: object, isComponent: true)
    graph.update(id) { schema in
      schema.shape = shape
      schema.isNullable = isNullable
      schema.annotations = Annotations(object)
      schema.constraints = Constraints(object)
    }
    return use
  }

  private mutating func resolveInline(_ object: SchemaObject) -> SchemaUse {
    let identity = ObjectIdentifier(object)
    guard inProgress.insert(identity).inserted else {
      let id = madeAhead[identity] ?? addSchema(.any, at: object.location)
      madeAhead[identity] = id
      return use(of: id, at: object.location)
    }
    defer { inProgress.remove(identity) }
    let (shape, isNullable) = shape(of: object, isComponent: false)
    let ahead = madeAhead.removeValue(forKey: identity)
    if case .alias(var target) = shape {
      if ahead != nil { log.append(.referenceCycle(at: object.location)) }
      target.isNullable = target.isNullable || isNullable
      target.annotations = target.annotations.overlaid(by: Annotations(object))
      target.location = object.location
      return target
    }
    let id = node(for: shape, ahead, at: object.location)
    graph.update(id) { schema in
      schema.isNullable = isNullable
      schema.annotations = Annotations(object)
      schema.constraints = Constraints(object)
    }
    return SchemaUse(
      id: id, isNullable: isNullable, annotations: Annotations(object), location: object.location)
  }

  /// The node of an inline schema: the one made ahead if it holds itself, which only a type of its own can.
  private mutating func node(for shape: Shape, _ ahead: Schema.ID?, at location: SourceLocation) -> Schema.ID {
    guard let ahead else { return addSchema(shape, at: location) }
    switch shape {
    case .object, .union:
      graph.update(ahead) { $0.shape = shape }
      return ahead
    case .any, .never, .boolean, .integer, .number, .string, .array, .map, .enumeration, .constant, .alias:
      log.append(.holdsItself(at: location))
      return addSchema(shape, at: location)
    }
  }

  /// A use of `id` that says nothing of its own.
  func use(of id: Schema.ID, at location: SourceLocation) -> SchemaUse {
    SchemaUse(id: id, isNullable: false, annotations: Annotations(), location: location)
  }

  mutating func addSchema(
    _ shape: Shape,
    origin: SchemaOrigin = .inline,
    at location: SourceLocation
  ) -> Schema.ID {
    let id = Schema.ID(index: graph.schemas.count)
    graph.schemas.append(
      Schema(
        id: id,
        origin: origin,
        location: location,
        annotations: Annotations(),
        isNullable: false,
        shape: shape,
        constraints: Constraints()
      ))
    return id
  }
}

extension SchemaGraph {
  mutating func update(_ id: Schema.ID, _ change: (inout Schema) -> Void) {
    change(&schemas[id.index])
  }
}

extension Annotations {
  init(_ object: SchemaObject) {
    self.init()
    title = object.title
    description = object.description
    defaultValue = object.default
    isDeprecated = object.deprecated
    isReadOnly = object.readOnly
    isWriteOnly = object.writeOnly
  }
}

extension Diagnostic {
  fileprivate static func schemaTooDeep(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "schema-too-deep",
      "schemas are nested more than \(SchemaResolver.maximumDepth) levels deep; move the inner ones to components",
      at: location)
  }

  fileprivate static func holdsItself(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "recursive-alias",
      "this schema is an array or map of itself and nothing else; where it holds itself the type is any JSON value",
      at: location)
  }

  fileprivate static func referenceCycle(at location: SourceLocation) -> Diagnostic {
    Diagnostic(.error, "reference-cycle", "this schema is defined by a cycle of references to itself", at: location)
  }
}
