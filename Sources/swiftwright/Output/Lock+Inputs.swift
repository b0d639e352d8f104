import SwiftwrightDiagnostics

extension Lock.Inputs {
  /// - Parameters:
  ///   - texts: The document and its overlays.
  ///   - templates: What ``digest(ofTemplates:)`` makes of the templates.
  init(_ configuration: DocumentConfiguration, texts: [SourceFile], templates: Digest) {
    self.init(
      generator: Swiftwright.version,
      templates: templates,
      options: Digest(fingerprint(configuration.options) + fingerprint(configuration.treatments)),
      texts: texts.map { Text(name: Path.lastComponent(of: $0.name), digest: Digest($0.bytes)) }
    )
  }

  /// - Parameter sources: The templates' texts by name.
  static func digest(ofTemplates sources: [String: String]) -> Digest {
    Digest(sources.sorted { $0.key < $1.key }.map { "\($0.key)\0\($0.value)\0" }.joined())
  }
}
