import SwiftwrightDiagnostics
import SwiftwrightYAML

/// What was read so far, so that each place of the document is read and reported once.
struct ReadObjects: Sendable {
  var schemas: [SourceLocation: SchemaObject] = [:]
  /// All other objects.
  var objects: [SourceLocation: any DocumentObject] = [:]
  /// References that stand in the place of objects.
  var referenceObjects: [SourceLocation: ReferenceObject] = [:]
  /// The names of mappings that hold objects and are none themselves, such as `properties`.
  var collections: [SourceLocation: String] = [:]
  /// Where references can lead.
  var resources = Resources()
  /// The `$dynamicRef`s among the references.
  var dynamicReferences: Set<SourceLocation> = []
  /// References that were followed where the specification allows none, by what stands there: the first, and how many.
  var misplaced: [String: (first: SourceLocation, count: Int)] = [:]
  /// All references that were read, and what they must refer to, in the order of reading.
  var references: [(ref: Located<String>, target: ReferenceTarget)] = []
}

/// What a reference may refer to.
enum ReferenceTarget: Sendable {
  case schema
  /// A schema again, from a place within another one.
  case part
  case object(any DocumentObject.Type)

  /// `a schema`, for messages.
  var kind: String {
    switch self {
    case .schema, .part: "a schema"
    case .object(let type): type.kind
    }
  }
}
