import SwiftwrightOpenAPI

/// Finds out which operations of two documents are the same ones.
struct OperationPairing {
  private let callers: (old: [String: String], new: [String: String])
  /// In the order of the new document; those that are gone come after it, and webhooks and callbacks after all others.
  private(set) var pairs: [APIComparison.OperationPair] = []

  init(_ old: API, _ new: API) {
    callers = (Self.callers(old), Self.callers(new))
    // By method and path, whatever the path's parameters are called; those left, by their ID.
    add(
      old.operations, new.operations, by: [{ operation, _ in Self.place(operation) }, { operation, _ in operation.id }])
    add(
      old.webhooks, new.webhooks, by: [Self.call, Self.namedCall, Self.anybodysCall, { operation, _ in operation.id }])
  }

  /// Matches operations by keys, one after the other; nil is none.
  private mutating func add(
    _ old: [SwiftwrightOpenAPI.Operation],
    _ new: [SwiftwrightOpenAPI.Operation],
    by keys: [(SwiftwrightOpenAPI.Operation, _ callers: [String: String]) -> String?]
  ) {
    var partners = [Int?](repeating: nil, count: new.count)
    var taken: Set<Int> = []
    for key in keys {
      var known: [String: Int] = [:]
      for (index, operation) in old.enumerated() where !taken.contains(index) {
        if let text = key(operation, callers.old), known[text] == nil { known[text] = index }
      }
      for (index, operation) in new.enumerated() where partners[index] == nil {
        guard let match = key(operation, callers.new).flatMap({ known.removeValue(forKey: $0) }) else { continue }
        partners[index] = match
        taken.insert(match)
      }
    }
    for (operation, partner) in zip(new, partners) { pairs.append(.init(old: partner.map { old[$0] }, new: operation)) }
    for (index, operation) in old.enumerated() where !taken.contains(index) {
      pairs.append(.init(old: operation, new: nil))
    }
  }

  /// The method and the path with its parameters unnamed.
  private static func place(_ operation: SwiftwrightOpenAPI.Operation) -> String {
    operation.method + " " + PathShape(operation.path).text
  }

  /// What identifies who brings about a callback, by the ID that the callback names it by.
  private static func callers(_ api: API) -> [String: String] {
    Dictionary(
      api.operations.map { ($0.id, place($0)) } + api.webhooks.map { ($0.id, $0.name) },
      uniquingKeysWith: { first, _ in first })
  }

  /// A webhook by its name, a callback by its address and by who brings it about: what it is called does not travel.
  private static func call(_ operation: SwiftwrightOpenAPI.Operation, _ callers: [String: String]) -> String? {
    switch operation.kind {
    case .request: nil
    case .webhook(let name): "\(operation.method) \(name)"
    case .callback(_, let expression, let caller):
      "\(operation.method) \(expression) of \(callers[caller] ?? caller)"
    }
  }

  /// A callback by its name and by who brings it about, wherever it goes.
  private static func namedCall(_ operation: SwiftwrightOpenAPI.Operation, _ callers: [String: String]) -> String? {
    guard case .callback(let name, _, let caller) = operation.kind else { return nil }
    return "\(operation.method) \(name) of \(callers[caller] ?? caller)"
  }

  /// A callback by its name and address, whoever brings it about.
  private static func anybodysCall(_ operation: SwiftwrightOpenAPI.Operation, _ callers: [String: String]) -> String? {
    guard case .callback(let name, let expression, _) = operation.kind else { return nil }
    return "\(operation.method) \(expression) \(name)"
  }
}

extension SwiftwrightOpenAPI.Operation {
  /// What reports call it: the method and the path, or what is called in place of one.
  var name: String {
    switch kind {
    case .request: "\(method) \(path)"
    case .webhook(let name): "\(method) \(name) (webhook)"
    case .callback(let name, let expression, let caller): "\(method) \(expression) (callback \(name) of \(caller))"
    }
  }

  /// What tools call it: its ID, and the name under which a webhook or callback stands in the document.
  var calledNames: [String] {
    switch kind {
    case .request: [id]
    case .webhook(let name), .callback(let name, _, _): id == name ? [id] : [id, name]
    }
  }
}
