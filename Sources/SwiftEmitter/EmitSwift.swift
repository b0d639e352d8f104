import SwiftwrightConcurrency
package import SwiftwrightDiagnostics
import SwiftwrightMustache
package import SwiftwrightOpenAPI

/// What was generated for one document.
package struct EmittedSwift: Sendable {
  /// The version that the document gives itself.
  package var version: String
  package var files: [GeneratedFile]
  package var operationCount: Int
  package var typeCount: Int
  /// All that the files were made of, which lives as long as whoever has this wants.
  package var origin: any Sendable
}

/// Generates the Swift of a document: names everything, makes a view of each declaration and renders it.
///
/// - Throws: `MustacheError` when a template of the user's does not fit its view.
package func emitSwift(
  _ api: API,
  options: Options,
  templates: TemplateSet,
  log: inout DiagnosticLog
) throws -> EmittedSwift {
  let names = OperationNames.ahead(api, options: options)
  let schemas = options.parts.contains(.models) ? Ahead { writeValidationSchemas(api) } : nil
  var paths = UniquePaths()
  var types: Ahead<[GeneratedFile], MustacheError>?
  let swift = lowerAPI(api, options: options, operationNames: names, log: &log) { swift in
    guard options.parts.contains(.models) else { return }
    let renderer = FileRenderer(swift, templates: templates)
    let drafts = renderer.types(&paths)
    types = Ahead { () throws(MustacheError) in try renderer.render(drafts) }
  }
  let renderer = FileRenderer(swift, templates: templates)
  var drafts: [FileRenderer.Draft] = []
  for part in Options.Part.allCases where options.parts.contains(part) {
    switch part {
    case .models: drafts += renderer.models(&paths, schemas?.get() ?? ValidationSchemas())
    case .client: drafts += renderer.client(&paths)
    case .server: drafts += renderer.server(&paths)
    }
  }
  let others = try renderer.render(drafts)
  let files = (try types?.get() ?? []) + others
  return EmittedSwift(
    version: api.version, files: files, operationCount: swift.operationCount, typeCount: swift.typeCount,
    origin: swift)
}
