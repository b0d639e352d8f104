package import SwiftwrightDiagnostics
package import SwiftwrightYAML

/// The paths of a document and what can be done there.
package struct PathsObject: Sendable {
  /// By path template, such as `/pets/{id}`.
  package let pathItems: OrderedMap<ReferenceOr<PathItemObject>>
  /// Where the object begins.
  package let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  package let extensions: [Named<YAMLNode>]
}

extension PathsObject: DocumentObject {
  static var kind: String { "the paths object" }

  static var fields: [String] { [] }

  static func read(_ object: inout ObjectReader) -> PathsObject? {
    let extensions = object.extensions()
    var pathItems: [Named<ReferenceOr<PathItemObject>>] = []
    for entry in object.rest {
      guard let item = object.reader.referenceOr(entry.value, PathItemObject.self) else { continue }
      pathItems.append(Named(entry.key, at: entry.keyLocation, item))
    }
    object.takeRest()
    return PathsObject(pathItems: OrderedMap(pathItems), location: object.location, extensions: extensions)
  }
}
