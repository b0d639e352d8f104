import SwiftwrightDiagnostics
import SwiftwrightYAML

/// Builds the schema graph: each schema object of the document becomes one node, whatever number of places refer to it.
struct SchemaResolver {
  var documents: DocumentSet
  var log: DiagnosticLog
  var graph = SchemaGraph()
  private var resolved: [ObjectIdentifier: SchemaUse] = [:]
  private var inProgress: Set<ObjectIdentifier> = []
  private var componentNames: [ObjectIdentifier: String] = [:]
  /// Schemas outside of the components that have names of their own, which are settled when all are known.
  private(set) var named: [(id: Schema.ID, address: TargetAddress, name: String)] = []
  /// The schemas whose `oneOf` or `anyOf` is being resolved branch by branch.
  var chosenUnions: Set<ObjectIdentifier> = []
  /// The nodes of schemas being resolved that were found to contain themselves.
  private var recursive: [ObjectIdentifier: Schema.ID] = [:]
  /// The schemas elsewhere that have the names of components, by these.
  private var aliases: [String: SchemaObject] = [:]
  /// The components by what they are composed of, once somebody asked.
  var heirs: [ObjectIdentifier: [SchemaObject]]?
  /// The schemas being resolved together, and their nodes where they were found to contain themselves.
  var combinations: [Set<ObjectIdentifier>: Schema.ID?] = [:]
  private var depth = 0

  /// Schemas may be nested this deep; deeper ones are refused, so that no phase can run out of stack.
  static let maximumDepth = 256

  init(documents: DocumentSet, log: DiagnosticLog) {
    self.documents = documents
    self.log = log
    graph.schemas.reserveCapacity(documents.read.schemas.count)
    resolved.reserveCapacity(documents.read.schemas.count)
  }

  /// Resolves all of `components/schemas`, those first so that their order is the document's.
  mutating func resolveComponents() {
    let components = documents.root.components.schemas.entries
    for component in components {
      let object = component.value
      guard componentNames[ObjectIdentifier(object)] == nil else { continue }
      componentNames[ObjectIdentifier(object)] = component.name
    }
    for component in components { nameTarget(of: component) }
    for component in components {
      let use = resolve(component.value)
      graph.components.append(use.id)
    }
  }

  /// A component that only refers to a schema elsewhere gives it its name, and both are one. Of several, it is the one
  /// that is called as the other would be, else the first.
  private mutating func nameTarget(of component: Named<SchemaObject>) {
    let target = documents.renamed(component.value, log: &log)
    guard target !== component.value, let address = documents.address(of: target) else { return }
    if let known = componentNames[ObjectIdentifier(target)] {
      guard address.name == component.name, aliases[known] != nil else { return }
      aliases[known] = nil
    }
    componentNames[ObjectIdentifier(target)] = component.name
    aliases[component.name] = target
  }

  /// The graph's node for a schema object, made on the first call.
  mutating func resolve(_ object: SchemaObject) -> SchemaUse {
    let identity = ObjectIdentifier(object)
    if let use = resolved[identity] { return use }
    return nested(at: object.location) { $0.node(for: object) }
      ?? use(of: addSchema(.any, of: [object], at: object.location), at: object.location)
  }

  private mutating func node(for object: SchemaObject) -> SchemaUse {
    let identity = ObjectIdentifier(object)
    if let name = componentNames[identity] {
      if let target = aliases[name], target !== object { return resolveAlias(object, of: target) }
      return resolveComponent(object, named: name)
    }
    if let address = documents.address(of: object), let name = address.name {
      let use = resolveComponent(object, named: name)
      named.append((use.id, address, name))
      return use
    }
    let use = resolveInline(object)
    resolved[identity] = use
    return use
  }

  /// Whether the schema has a name of its own, as components have.
  func isNamed(_ object: SchemaObject) -> Bool {
    componentNames[ObjectIdentifier(object)] != nil || documents.address(of: object)?.name != nil
  }

  /// Resolves what is a value of its own, one level deeper; nil, and an error, where that is too deep. What was chosen
  /// of a union counts for one value, and not for others in it.
  mutating func nested<Result>(
    at location: SourceLocation,
    _ resolve: (inout SchemaResolver) -> Result
  ) -> Result? {
    guard depth < Self.maximumDepth else {
      log.append(.schemaTooDeep(at: location))
      return nil
    }
    let outer = chosenUnions
    chosenUnions = []
    depth += 1
    defer {
      depth -= 1
      chosenUnions = outer
    }
    return resolve(&self)
  }

  /// A component whose name is that of a schema elsewhere; what it says for people counts there too.
  private mutating func resolveAlias(_ object: SchemaObject, of target: SchemaObject) -> SchemaUse {
    noteUnreflected(object)
    let use = resolve(target)
    graph.update(use.id) { schema in schema.annotations = schema.annotations.overlaid(by: Annotations(object)) }
    resolved[ObjectIdentifier(object)] = use
    return use
  }

  /// A component gets its node before its parts are looked at, so that cycles find it.
  private mutating func resolveComponent(_ object: SchemaObject, named name: String) -> SchemaUse {
    let id = addSchema(.any, of: [object], origin: .component(name), at: object.location)
    let use = use(of: id, at: object.location)
    resolved[ObjectIdentifier(object)] = use
    let (written, admitsNull) = unwrapped(object)
    let (shape, isNullable) = shape(of: written, isComponent: true)
    graph.update(id) { schema in
      schema.shape = shape
      schema.isNullable = isNullable || admitsNull
      schema.annotations = Annotations(written).overlaid(by: Annotations(object))
      schema.limiting = written
    }
    return use
  }

  private mutating func resolveInline(_ object: SchemaObject) -> SchemaUse {
    let identity = ObjectIdentifier(object)
    guard inProgress.insert(identity).inserted else { return recursiveUse(of: object) }
    defer { inProgress.remove(identity) }
    let (shape, isNullable) = shape(of: object, isComponent: false)
    if let id = recursive.removeValue(forKey: identity) {
      graph.update(id) { schema in
        schema.shape = shape
        schema.isNullable = isNullable
        schema.annotations = Annotations(object)
        schema.limiting = object
      }
      return use(of: id, at: object.location)
    }
    if case .alias(var target) = shape {
      target.isNullable = target.isNullable || isNullable
      target.annotations = target.annotations.overlaid(by: Annotations(object))
      target.location = object.location
      return target
    }
    let id = addSchema(shape, of: [object], at: object.location)
    graph.update(id) { schema in
      schema.isNullable = isNullable
      schema.annotations = Annotations(object)
      schema.limiting = object
    }
    return SchemaUse(
      id: id, isNullable: isNullable, annotations: Annotations(object), location: object.location)
  }

  /// A schema that a reference in it leads back to needs a name, whatever part of the document it is, unless it is only
  /// another name for one that has its own.
  private mutating func recursiveUse(of object: SchemaObject) -> SchemaUse {
    let identity = ObjectIdentifier(object)
    if var use = resolved[ObjectIdentifier(meant(object))] {
      use.annotations = use.annotations.overlaid(by: Annotations(object))
      use.location = object.location
      return use
    }
    let address = documents.address(of: object) ?? TargetAddress(file: "", resource: nil, tokens: [])
    let id = recursive[identity] ?? addNamed([object], address, at: object.location)
    recursive[identity] = id
    return use(of: id, at: object.location)
  }

  /// A node whose shape is still to come, with the name that is nearest to an address.
  mutating func addNamed(
    _ sources: [SchemaObject],
    _ address: TargetAddress,
    at location: SourceLocation
  ) -> Schema.ID {
    let id = addSchema(.any, of: sources, origin: .component(address.nearestName), at: location)
    named.append((id, address, address.nearestName))
    return id
  }

  /// A use of `id` that says nothing of its own.
  func use(of id: Schema.ID, at location: SourceLocation) -> SchemaUse {
    SchemaUse(id: id, isNullable: false, annotations: Annotations(), location: location)
  }

  mutating func addSchema(
    _ shape: Shape,
    of sources: [SchemaObject] = [],
    origin: SchemaOrigin = .inline,
    at location: SourceLocation
  ) -> Schema.ID {
    graph.add(shape, of: sources, origin: origin, at: location)
  }
}

extension SchemaGraph {
  /// Adds a schema that says nothing but its shape.
  mutating func add(
    _ shape: Shape,
    of sources: [SchemaObject] = [],
    origin: SchemaOrigin = .inline,
    at location: SourceLocation
  ) -> Schema.ID {
    let id = Schema.ID(index: schemas.count)
    schemas.append(
      Schema(
        id: id,
        origin: origin,
        location: location,
        annotations: Annotations(),
        isNullable: false,
        shape: shape,
        sources: sources
      ))
    return id
  }

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
}
