import SwiftwrightConcurrency
import SwiftwrightDiagnostics
import SwiftwrightEmitter
import SwiftwrightMustache
import SwiftwrightOpenAPI

/// The whole way from a document to Swift: text, document, graph, files.
///
/// - Returns: What was generated; nil if there was no document to go on with. Nothing of it should be used if `log` has
///   errors.
/// - Throws: ``MustacheError`` if a template does not fit.
func generateSwift(
  _ configuration: DocumentConfiguration,
  from file: SourceFile,
  overlays: [SourceFile],
  place: DocumentPlace,
  templates: Ahead<TemplateSet, MustacheError>,
  sources: inout SourceFiles,
  resolved: inout API?,
  log: inout DiagnosticLog
) throws -> Generation? {
  guard
    let documents = DocumentSet.load(file, overlays: overlays, place: place, sources: &sources, log: &log)
  else { return nil }
  let (api, options) = configuration.select(resolveAPI(documents, log: &log), sources: sources, log: &log)
  resolved = api
  keepUntilExit((documents, api))
  let swift = try emitSwift(api, options: options, templates: try templates.get(), log: &log)
  keepUntilExit(swift)
  return Generation(
    swift: swift, references: Lock.Inputs.references(of: documents, in: sources),
    versionLocation: documents.root.info.version.location)
}

/// What was generated, and what it was made from beside the document and its overlays.
struct Generation {
  var swift: EmittedSwift
  var references: [Lock.Inputs.Text]
  /// Where the document says its version.
  var versionLocation: SourceLocation
}

/// Keeps large trees to the end of the process, which frees all memory at once, where we would free node by node.
private func keepUntilExit(_ value: any Sendable) {
  final class Holder: Sendable {
    let value: any Sendable
    init(_ value: any Sendable) { self.value = value }
  }
  _ = Unmanaged.passRetained(Holder(value))
}

extension DocumentConfiguration {
  /// What of an API is to be generated and how, by the configuration and by the document's own extensions.
  func select(_ whole: API, sources: SourceFiles, log: inout DiagnosticLog) -> (api: API, options: Options) {
    var (api, options) = (whole, self.options)
    checkNamedKeys(against: api, log: &log)
    let mayHaveExtensions = sources.files.contains { Files.contains($0.bytes, DocumentExtensions.Key.prefix) }
    let extensions = DocumentExtensions(in: mayHaveExtensions ? api.documents.documentTrees : [], log: &log)
    if extensions.isEmpty, selection == Selection() { return (api, options) }
    api.select(selection, isExcluded: extensions.isExcluded, log: &log)
    extensions.apply(to: &options, api, log: &log)
    return (api, options)
  }

  /// Tells of names in the configuration that the document does not have.
  fileprivate func checkNamedKeys(against api: API, log: inout DiagnosticLog) {
    if namedKeys.isEmpty { return }
    let schemas = api.graph.components.compactMap { id in
      if case .component(let name) = api.graph[id].origin { name } else { nil }
    }
    let operations = (api.operations + api.webhooks).map(\.id)
    for key in namedKeys {
      let (what, known) =
        switch key.kind {
        case .schema: ("schema", schemas)
        case .operation: ("operation", operations)
        }
      if known.contains(key.name) { continue }
      let hint = suggestion(for: key.name, among: known).map { "; did you mean `\($0)`?" } ?? ""
      let message = "the document has no \(what) `\(key.name)`\(hint)"
      log.append(Diagnostic(.warning, "unknown-\(what)", message, at: key.location))
    }
  }
}
