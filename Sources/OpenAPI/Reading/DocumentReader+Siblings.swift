import SwiftwrightDiagnostics
import SwiftwrightYAML

extension DocumentReader {
  /// What is said of the place where a reference stands, and not of the values: `nullable` with it, since documents mean
  /// it.
  private static let annotations: Set<String> = [
    "$ref", "title", "description", "summary", "nullable", "readOnly", "writeOnly", "deprecated", "default", "example",
    "examples", "externalDocs", "xml",
  ]

  /// The fields of a schema that count. Before 3.1 a reference stands for the whole schema: OpenAPI 3.0 §4.7.24.
  func withoutSiblings(_ mapping: YAMLMapping) -> YAMLMapping {
    guard version == .v30, mapping.entries.count > 1, let ref = mapping["$ref"], ref.scalar != nil else {
      return mapping
    }
    let ignored = mapping.entries.filter { !Self.annotations.contains($0.key) && !$0.key.hasPrefix("x-") }
    guard let first = ignored.first else { return mapping }
    log.append(
      Diagnostic(
        .note,
        "ignored-beside-reference",
        "\(ignored.map { "`\($0.key)`" }.joined(separator: ", ")) beside `$ref` has no meaning in OpenAPI 3.0",
        at: first.keyLocation
      )
    )
    return YAMLMapping(mapping.entries.filter { entry in !ignored.contains { $0.key == entry.key } })
  }
}
