import SwiftwrightDiagnostics
import SwiftwrightYAML

extension Resources {
  /// Looks for identifiers and anchors in all of a document, also where nothing was read yet.
  mutating func search(_ file: SourceFileID) {
    guard let document = documents[file], !document.isSearched else { return }
    markSearched(file)
    search(self[document.resource].node, in: document.resource, isNamed: false, version: document.version)
  }

  /// - Parameter isNamed: Whether the keys of the node are names of the user's own, such as those of properties.
  private mutating func search(_ node: YAMLNode, in scope: ID, isNamed: Bool, version: OpenAPIVersion) {
    switch node.content {
    case .scalar: break
    case .sequence(let items):
      for item in items { search(item, in: scope, isNamed: false, version: version) }
    case .mapping(let mapping):
      let scope = isNamed ? scope : enter(node, mapping, in: scope, version: version)
      for entry in mapping.entries where isNamed || !Self.values.contains(entry.key) {
        search(entry.value, in: scope, isNamed: !isNamed && Self.named.contains(entry.key), version: version)
      }
    }
  }

  /// Takes note of what a schema calls itself, and returns the resource that its parts are in.
  mutating func enter(_ node: YAMLNode, _ mapping: YAMLMapping, in scope: ID, version: OpenAPIVersion) -> ID {
    guard version > .v30 else { return scope }
    var scope = scope
    if let identifier = mapping["$id"]?.string { scope = embed(node, identifier: identifier, in: scope) }
    if let name = mapping["$anchor"]?.string { anchor(node, named: name, in: scope) }
    if let name = mapping["$dynamicAnchor"]?.string {
      anchor(node, named: name, in: scope)
      dynamicAnchors[name, default: []].insert(node.location)
    }
    return scope
  }

  /// Keys whose values are data and no part of the document.
  private static let values: Set = ["const", "default", "enum", "example", "examples", "value"]

  /// Keys whose values have names of the user's own for keys.
  private static let named: Set = [
    "$defs", "callbacks", "definitions", "dependentSchemas", "examples", "headers", "links", "mediaTypes", "parameters",
    "pathItems", "paths", "patternProperties", "properties", "requestBodies", "responses", "schemas",
    "securitySchemes",
  ]
}
