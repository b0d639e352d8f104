package import SwiftwrightDiagnostics
package import SwiftwrightYAML

/// Requests that the API's provider may send, by a runtime expression that gives their URL.
package struct CallbackObject: Sendable {
  package let expressions: OrderedMap<ReferenceOr<PathItemObject>>
  /// Where the object begins.
  package let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  package let extensions: [Named<YAMLNode>]
}

extension CallbackObject: DocumentObject {
  static var kind: String { "a callback" }

  static var fields: [String] { [] }

  static func read(_ object: inout ObjectReader) -> CallbackObject? {
    let extensions = object.extensions()
    var expressions: [Named<ReferenceOr<PathItemObject>>] = []
    for entry in object.rest {
      guard let item = object.reader.referenceOr(entry.value, PathItemObject.self) else { continue }
      expressions.append(Named(entry.key, at: entry.keyLocation, item))
    }
    object.takeRest()
    return CallbackObject(expressions: OrderedMap(expressions), location: object.location, extensions: extensions)
  }
}
