import SwiftwrightConcurrency
import SwiftwrightDiagnostics
import SwiftwrightOpenAPI

/// Names everything that will be declared and decides its Swift form.
///
/// - Parameters:
///   - operationNames: What operations are called, where that is being found out already.
///   - haveTypes: Is given all that is known as soon as the types are, which is before the operations are lowered.
func lowerAPI(
  _ api: API,
  options: Options,
  operationNames: Ahead<[OperationName], Never>? = nil,
  log: inout DiagnosticLog,
  haveTypes: (SwiftAPI) -> Void = { _ in }
) -> SwiftAPI {
  let operationNames = operationNames ?? OperationNames.ahead(api, options: options)
  let acronyms = Acronyms(adding: options.naming.acronyms)
  let names = ComponentNames(api, options: options, acronyms: acronyms, log: &log)
  var schemas = SchemaLowering(api, options: options, names: names, log: log)
  var swift = SwiftAPI(
    options: options, api: api, types: schemas.lowerComponents(), groups: [], webhooks: [],
    shared: SharedNames(api, options: options))
  haveTypes(swift)
  var lowering = OperationLowering(api: api, schemas: schemas, acronyms: acronyms)
  swift.groups = lowering.lowerOperations(operationNames.get())
  swift.webhooks = lowering.lowerWebhooks()
  var paging = PagingLowering(options.paging, types: swift.types, log: lowering.schemas.log)
  paging.lower(&swift.groups)
  log = paging.log
  swift.checkRenamed(log: &log)
  api.graph.noteUnknownFormats(options.types, log: &log)
  return swift
}

extension SwiftAPI {
  /// Tells of old names that are taken and new ones that are not there.
  fileprivate func checkRenamed(log: inout DiagnosticLog) {
    if options.renamed.isEmpty { return }
    let names =
      types.compactMap(\.first?.name.name) + (groups + webhooks).flatMap { $0.operations.map(\.typeName.name) }
      + options.types.all.map(\.name)
    for entry in options.renamed {
      if names.contains(entry.old) { log.append(.oldNameTaken(entry)) }
      if !names.contains(entry.new) { log.append(.unknownNewName(entry, among: names)) }
    }
  }
}

extension Diagnostic {
  fileprivate static func oldNameTaken(_ entry: RenamedType) -> Diagnostic {
    Diagnostic(
      .error, "unusable-name", "`\(entry.old)` cannot be an old name: there is a type of this name", at: entry.location)
  }

  fileprivate static func unknownNewName(_ entry: RenamedType, among names: [String]) -> Diagnostic {
    let hint = suggestion(for: entry.new, among: names).map { "; did you mean `\($0)`?" } ?? ""
    return Diagnostic(
      .error, "unknown-type-name", "there is no type `\(entry.new)`\(hint)", at: entry.location)
  }
}
