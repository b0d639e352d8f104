import SwiftwrightOpenAPI

extension OperationLowering {
  /// What the API's provider calls: a group of the webhooks, one of the callbacks.
  mutating func lowerWebhooks() -> [SwiftGroup] {
    var groups: [SwiftGroup] = []
    for (kind, suffix) in [(SwiftGroup.Kind.webhooks, "Webhooks"), (.callbacks, "Callbacks")] {
      let operations = api.webhooks.filter { $0.kind.group == kind }
      if operations.isEmpty { continue }
      var group = newGroup(typePrefix: schemas.options.name + suffix)
      group.kind = kind
      var methods = UniqueNames(reserving: ["client", "register"])
      for operation in operations {
        let name = webhookName(operation)
        let method = methods.take(SwiftIdentifier(member: name.method, acronyms: acronyms))
        group.operations.append(lower(operation, name: name, method: method))
      }
      groups.append(group)
    }
    return groups
  }

  /// The operation's ID as the name of the method, and with what it is behind it as that of the type: `newPet` and
  /// `NewPetWebhook`.
  private func webhookName(_ operation: SwiftwrightOpenAPI.Operation) -> OperationName {
    let written = schemas.options.naming.operations[operation.id]
    let words = Words(
      splitting: written ?? ComponentNames.stripped(operation.id, schemas.options.naming.strip))
    let noun = if case .callback = operation.kind { "callback" } else { "webhook" }
    let isSaid = written == nil && words.list.count > 1 && words.lowercased.last == noun
    let method = isSaid ? Words(Array(words.list.dropLast())) : words
    return OperationName(group: nil, method: method, type: Words(method.list + [noun]))
  }
}

extension SwiftwrightOpenAPI.Operation.Kind {
  fileprivate var group: SwiftGroup.Kind {
    switch self {
    case .request: .resource
    case .webhook: .webhooks
    case .callback: .callbacks
    }
  }
}
