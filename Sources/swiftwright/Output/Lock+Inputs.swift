import SwiftwrightDiagnostics
import SwiftwrightOpenAPI

extension Lock.Inputs {
  /// - Parameters:
  ///   - texts: The document and its overlays.
  ///   - templates: What ``digest(ofTemplates:)`` makes of the templates.
  init(_ configuration: DocumentConfiguration, texts: [SourceFile], templates: Digest) {
    self.init(
      generator: Swiftwright.version,
      templates: templates,
      options: Digest(
        [
          fingerprint(configuration.options), fingerprint(configuration.selection),
          fingerprint(configuration.treatments), fingerprint(configuration.localTreatments),
        ].joined()),
      texts: texts.map { Text(name: Path.lastComponent(of: $0.name), digest: Digest($0.bytes)) }
    )
  }

  /// The files that a document's references led to.
  static func references(of documents: DocumentSet, in sources: SourceFiles) -> [Text] {
    documents.referencedFiles.compactMap { reference in
      sources[reference.file].map { Text(name: reference.path, digest: Digest($0.bytes)) }
    }.sorted { $0.name < $1.name }
  }

  /// Whether all is the same but what only reading the document tells.
  func isSameButForReferences(as other: Lock.Inputs) -> Bool {
    var inputs = self
    inputs.references = other.references
    return inputs == other
  }

  /// Whether the files that references led to are still the same.
  func hasSameReferences(at place: DocumentPlace) -> Bool {
    let folder = Path.folder(of: place.path ?? "")
    return references.allSatisfy { reference in
      let path = place.path(forURI: reference.name) ?? Path.joined(folder, reference.name)
      guard let file = try? place.files.read(path) else { return false }
      return Digest(file.bytes) == reference.digest
    }
  }

  /// - Parameter sources: The templates' texts by name.
  static func digest(ofTemplates sources: [String: String]) -> Digest {
    Digest(sources.sorted { $0.key < $1.key }.map { "\($0.key)\0\($0.value)\0" }.joined())
  }
}
