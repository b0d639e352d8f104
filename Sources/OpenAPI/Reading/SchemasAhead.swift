import SwiftwrightConcurrency
import SwiftwrightDiagnostics
import SwiftwrightYAML

/// The schemas of the components, which another core reads while this one reads the paths.
struct SchemasAhead {
  /// What was read; nil where it depends on what else is read.
  typealias Reading = (read: ReadObjects, log: DiagnosticLog)

  private let reading: Ahead<Reading?, Never>

  /// As many as take longer to read than another core takes to begin.
  private static let fewest = 32

  /// Begins to read; nil if there is too little to be worth it.
  init?(of document: YAMLMapping, version: OpenAPIVersion, read: ReadObjects) {
    guard let schemas = document["components"]?.mapping?["schemas"]?.mapping, schemas.entries.count >= Self.fewest
    else { return nil }
    reading = Ahead(isUrgent: true) {
      let reader = DocumentReader(version: version, read: read, log: DiagnosticLog(), depth: Self.depth)
      for entry in schemas.entries where !entry.value.isNull { _ = reader.schema(entry.value) }
      return reader.isIndependent ? (reader.read, reader.log) : nil
    }
  }

  /// The components stand in the document, and the schemas in them.
  private static let depth = 2

  /// Waits until all are read.
  func get() -> Reading? {
    reading.get()
  }
}

extension ReadObjects {
  /// Takes in what was read elsewhere, behind what was read here.
  mutating func add(_ other: ReadObjects) {
    schemas.add(other.schemas)
    objects.add(other.objects)
    referenceObjects.add(other.referenceObjects)
    collections.add(other.collections)
    dynamicReferences.formUnion(other.dynamicReferences)
    references += other.references
  }
}

extension Dictionary {
  /// Takes in what has no value yet, the fewer into the more.
  fileprivate mutating func add(_ other: [Key: Value]) {
    if count >= other.count {
      merge(other) { own, _ in own }
    } else {
      let own = self
      self = other
      merge(own) { _, own in own }
    }
  }
}
