import SwiftwrightDiagnostics

/// A request that the API's provider sends, as the document has it: an operation of a webhook or of a callback.
struct WebhookObject {
  var kind: Operation.Kind
  /// `operationId`, or a name made from the webhook's; no other operation has it.
  var id: String
  var method: String
  var object: OperationObject
  var item: PathItemObject
}

extension DocumentSet {
  /// All webhooks, then the callbacks of all operations and of the webhooks, in document order. What several operations
  /// refer to stands once.
  mutating func webhookObjects(log: inout DiagnosticLog) -> [WebhookObject] {
    var list = WebhookList()
    var ids = UniqueOperationIDs()
    var callers: [(id: String, object: OperationObject)] = []
    for path in root.paths.pathItems.entries {
      guard let item = pathItem(path.value, log: &log) else { continue }
      for entry in item.allOperations {
        let id = ids.take(entry.value, method: entry.name, path: path.name).id
        list.ids.insert(id)
        callers.append((id, entry.value))
      }
    }
    for webhook in root.webhooks.entries {
      guard let item = pathItem(webhook.value, log: &log) else { continue }
      list.add(item, .webhook(webhook.name), named: webhook.name)
    }
    callers += list.objects.map { ($0.id, $0.object) }
    var next = 0
    while next < callers.count {
      let caller = callers[next]
      next += 1
      let known = list.objects.count
      for entry in caller.object.callbacks.entries {
        guard let callback = callback(entry.value, log: &log) else { continue }
        for expression in callback.expressions.entries {
          guard let item = pathItem(expression.value, log: &log) else { continue }
          list.add(
            item, .callback(entry.name, expression: expression.name, operation: caller.id), named: entry.name,
            else: "\(caller.id) \(entry.name)")
        }
      }
      callers += list.objects[known...].map { ($0.id, $0.object) }
    }
    return list.objects
  }
}

/// Webhooks and callbacks, each once and each with a name of its own.
private struct WebhookList {
  var objects: [WebhookObject] = []
  var ids: Set<String> = []
  private var places: Set<SourceLocation> = []

  /// Adds the operations of a path item.
  ///
  /// - Parameters:
  ///   - name: What an operation without an ID is called; with several methods, the method comes before it.
  ///   - longer: The name where that one is taken.
  mutating func add(_ item: PathItemObject, _ kind: Operation.Kind, named name: String, else longer: String? = nil) {
    let operations = item.allOperations
    for entry in operations where places.insert(entry.value.location).inserted {
      let prefix = operations.count == 1 ? "" : entry.name.lowercased() + " "
      let written = entry.value.operationId.map { [$0.value] } ?? []
      let names = written + [prefix + name, prefix + (longer ?? name)]
      objects.append(
        WebhookObject(
          kind: kind, id: take(names), method: entry.name, object: entry.value, item: item))
    }
  }

  /// The first of the names that is free, or the last one with a number that is.
  private mutating func take(_ names: [String]) -> String {
    for name in names where ids.insert(name).inserted { return name }
    var number = 2
    while !ids.insert("\(names.last ?? "") \(number)").inserted { number += 1 }
    return "\(names.last ?? "") \(number)"
  }
}
