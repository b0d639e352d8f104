package import SwiftwrightDiagnostics
package import SwiftwrightYAML

/// Where in the tree of a document a place of its text is.
package struct TreePlace: Sendable, Equatable {
  /// The names and indices that lead there from the root.
  package var tokens: [String] = []
  /// The places of the objects and lists on the way, the root first.
  package var objects: [SourceLocation] = []
  /// What `x-swiftwright-ignore` lists in the objects on the way.
  package var ignored: [String] = []

  /// The place as a JSON Pointer: RFC 6901.
  package var pointer: String {
    tokens.map { "/" + $0.replacing("~", with: "~0").replacing("/", with: "~1") }.joined()
  }
}

extension DocumentSet {
  /// What leads to a place; nil where it is in none of the documents, or in an overlay.
  package func place(of location: SourceLocation) -> TreePlace? {
    guard var node = tree(of: location.file), node.location <= location else { return nil }
    var place = TreePlace()
    while true {
      place.objects.append(node.location)
      let next: (token: String, start: SourceLocation, node: YAMLNode)?
      switch node.content {
      case .mapping(let mapping):
        place.ignored += mapping["x-swiftwright-ignore"]?.sequence?.compactMap(\.string) ?? []
        let entries = mapping.entries.filter { $0.keyLocation.file == location.file && $0.keyLocation <= location }
        next = entries.max { $0.keyLocation < $1.keyLocation }.map { ($0.key, $0.keyLocation, $0.value) }
      case .sequence(let items):
        let index = items.lastIndex { $0.location.file == location.file && $0.location <= location }
        next = index.map { ("\($0)", items[$0].location, items[$0]) }
      case .scalar: next = nil
      }
      guard let next else { return place }
      place.tokens.append(next.token)
      // An alias stands for a value that is written elsewhere.
      guard next.start <= next.node.location, next.node.location <= location else { return place }
      node = next.node
    }
  }

  /// The root of the document in a file.
  private func tree(of file: SourceFileID) -> YAMLNode? {
    rootNode.location.file == file ? rootNode : read.resources.root(of: file)
  }

  /// The root document, and the files that references led to.
  package var documentTrees: [YAMLNode] { trees.map(\.node) }
}
