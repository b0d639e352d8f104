import SwiftwrightDiagnostics
import SwiftwrightOpenAPI

/// Names everything that will be declared and decides its Swift form.
func lowerAPI(_ api: API, options: Options, log: inout DiagnosticLog) -> SwiftAPI {
  let acronyms = Acronyms(adding: options.naming.acronyms)
  let names = ComponentNames(api, options: options, acronyms: acronyms, log: &log)
  var schemas = SchemaLowering(api, options: options, names: names, log: log)
  let types = schemas.lowerComponents()
  var lowering = OperationLowering(api: api, schemas: schemas, acronyms: acronyms)
  var groups = lowering.lowerOperations()
  let webhooks = lowering.lowerWebhooks()
  var paging = PagingLowering(options.paging, types: types, log: lowering.schemas.log)
  paging.lower(&groups)
  log = paging.log
  return SwiftAPI(
    options: options, api: api, types: types, groups: groups, webhooks: webhooks,
    shared: SharedNames(api, options: options))
}
