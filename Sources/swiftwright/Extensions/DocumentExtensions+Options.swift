import SwiftwrightDiagnostics
import SwiftwrightEmitter
import SwiftwrightOpenAPI
import SwiftwrightYAML

extension DocumentExtensions {
  /// Adds what the document says of itself to what the configuration says, which counts more.
  func apply(to options: inout Options, _ api: API, log: inout DiagnosticLog) {
    var used: [SourceLocation: Set<Key>] = [:]
    for operation in api.operations + api.webhooks {
      guard let members = objects[operation.location] else { continue }
      used[operation.location, default: []].formUnion([.name, .group, .exclude])
      let name = members.text(.name)
      if let group = members.text(.group), let name, !name.contains(".") {
        options.naming.operations[operation.id] = options.naming.operations[operation.id] ?? "\(group).\(name)"
      } else if let name {
        options.naming.operations[operation.id] = options.naming.operations[operation.id] ?? name
      } else if let group = members.text(.group) {
        options.naming.operationGroups[operation.id] = group
      }
    }
    for parameter in (api.operations + api.webhooks).flatMap({ operation in
      operation.parameters.map { (operation.id, $0) }
    }) {
      guard let name = objects[parameter.1.location]?.text(.name) else { continue }
      used[parameter.1.location, default: []].insert(.name)
      let key = "\(parameter.0).\(parameter.1.name)"
      options.naming.parameters[key] = options.naming.parameters[key] ?? name
    }
    for schema in api.graph.schemas {
      applyToMembers(of: schema, &options, &used)
      guard let members = objects[schema.location] else { continue }
      if case .component(let component) = schema.origin {
        used[schema.location, default: []].formUnion([.name, .exclude])
        if let name = members.text(.name) { options.naming.types[component] = options.naming.types[component] ?? name }
      }
      used[schema.location, default: []].formUnion([.type, .module])
      if let type = members.text(.type) {
        options.types.places[schema.location] = ExternalType(name: type, module: members.text(.module))
      }
    }
    tellIdle(used, api, log: &log)
  }

  private func applyToMembers(
    of schema: Schema,
    _ options: inout Options,
    _ used: inout [SourceLocation: Set<Key>]
  ) {
    guard case .component(let component) = schema.origin, case .object(let object) = schema.shape else { return }
    for property in object.properties {
      guard let name = objects[property.use.location]?.text(.name) else { continue }
      used[property.use.location, default: []].insert(.name)
      let key = "\(component).\(property.name)"
      options.naming.properties[key] = options.naming.properties[key] ?? name
    }
  }

  /// Tells of members that nothing has asked for; those of parts that are left out need no one.
  private func tellIdle(_ used: [SourceLocation: Set<Key>], _ api: API, log: inout DiagnosticLog) {
    for (location, members) in objects.sorted(by: { $0.key < $1.key }) where !isDropped(location, in: api) {
      for key in Key.allCases where key != .ignore && members.values[key] != nil {
        if used[location]?.contains(key) == true { continue }
        let place = members.values[key]?.location
        log.append(
          Diagnostic(.warning, "idle-extension", "`\(key.rawValue)` has no effect on this kind of object", at: place))
      }
    }
  }

  private func isDropped(_ location: SourceLocation, in api: API) -> Bool {
    !api.dropped.isEmpty && api.documents.place(of: location).map { !api.dropped.isDisjoint(with: $0.objects) } ?? false
  }

  func isExcluded(_ location: SourceLocation) -> Bool {
    if case .bool(true)? = objects[location]?.values[.exclude]?.scalar?.value { true } else { false }
  }
}
