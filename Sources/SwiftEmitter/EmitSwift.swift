public import SwiftwrightDiagnostics
public import SwiftwrightOpenAPI

/// What was generated for one document.
public struct EmittedSwift: Sendable {
  /// The version that the document gives itself.
  public var version: String
  public var files: [GeneratedFile]
  public var operationCount: Int
  public var typeCount: Int
}

/// Generates the Swift of a document: names everything, makes a view of each declaration and renders it.
///
/// - Throws: `MustacheError` when a template of the user's does not fit its view.
public func emitSwift(
  _ api: API,
  options: Options,
  templates: TemplateSet,
  log: inout DiagnosticLog
) throws -> EmittedSwift {
  let schemas = options.parts.contains(.models) ? Ahead { writeValidationSchemas(api) } : nil
  let swift = lowerAPI(api, options: options, log: &log)
  let renderer = FileRenderer(swift, templates: templates)
  var paths = UniquePaths()
  var drafts: [FileRenderer.Draft] = []
  for part in Options.Part.allCases where options.parts.contains(part) {
    switch part {
    case .models: drafts += renderer.models(&paths, schemas?.get() ?? ValidationSchemas())
    case .client: drafts += renderer.client(&paths)
    case .server: drafts += renderer.server(&paths)
    }
  }
  let files = try renderer.render(drafts)
  return EmittedSwift(
    version: api.version, files: files, operationCount: swift.operationCount, typeCount: swift.typeCount)
}
