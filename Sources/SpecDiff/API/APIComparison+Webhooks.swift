import SwiftwrightOpenAPI

extension APIComparison {
  /// Compares a pair of operations, or tells that there is only one of them.
  mutating func compare(_ pair: OperationPair, at place: Int) {
    switch (pair.old, pair.new) {
    case (let old?, let new?): compare(old, new, at: place)
    case (nil, let new?): tell(new, isNew: true, at: place)
    case (let old?, nil): tell(old, isNew: false, at: place)
    case (nil, nil): break
    }
  }

  /// Tells that an operation came or went.
  private mutating func tell(_ operation: SwiftwrightOpenAPI.Operation, isNew: Bool, at place: Int) {
    let rule: Rule
    var reached = [place]
    switch operation.kind {
    case .request: rule = isNew ? .operationAdded : .operationRemoved
    case .webhook: rule = isNew ? .webhookAdded : .webhookRemoved
    case .callback(_, _, let caller):
      // What came or went with the operation that brings it about is told of that.
      guard let place = operations.firstIndex(where: { (isNew ? $0.new : $0.old)?.id == caller }),
        operations[place].old != nil, operations[place].new != nil
      else { return }
      rule = isNew ? .callbackAdded : .callbackRemoved
      reached = isNew ? [place] : [place] + reached
    }
    let mark = Finding.Mark(location: operation.location)
    let finding = Finding(
      rule: rule, message: "`\(operation.name)` is \(isNew ? "new" : "gone")", old: isNew ? nil : mark,
      new: isNew ? mark : nil, directions: operation.kind == .request ? [.request, .response] : [.response])
    // The rules say it in terms of clients and servers, whoever calls.
    findings.append((finding, Reach(operations: reached)))
  }

  /// Compares which callbacks an operation brings about; what they send and are answered is compared by pairs.
  mutating func compareCallbacks(
    _ old: SwiftwrightOpenAPI.Operation,
    _ new: SwiftwrightOpenAPI.Operation,
    at place: Int
  ) {
    func add(_ rule: Rule, _ message: String) {
      let finding = Finding(
        rule: rule, message: message, old: .init(location: old.location), new: .init(location: new.location),
        directions: [.response])
      findings.append((finding, Reach(operations: [place])))
    }
    var gone = old.callbacks.filter { callback in !new.callbacks.contains { $0.expression == callback.expression } }
    for callback in new.callbacks where !old.callbacks.contains(where: { $0.expression == callback.expression }) {
      if let before = gone.firstIndex(where: { $0.name == callback.name }) {
        let was = gone.remove(at: before).expression
        add(
          .callbackMoved,
          "the callback `\(callback.name)` of `\(new.name)` goes to `\(callback.expression)`, no longer to `\(was)`")
      } else if !isTold(of: callback.expression, new, \.new, \.old) {
        add(.callbackAdded, "`\(new.name)` has the callback `\(callback.name)`")
      }
    }
    for callback in gone where !isTold(of: callback.expression, old, \.old, \.new) {
      add(.callbackRemoved, "`\(new.name)` no longer has the callback `\(callback.name)`")
    }
  }

  /// Whether a callback stands for itself, as one that only one of the documents has: the first operation that refers to it
  /// counts.
  private func isTold(
    of expression: String,
    _ caller: SwiftwrightOpenAPI.Operation,
    _ there: KeyPath<OperationPair, SwiftwrightOpenAPI.Operation?>,
    _ elsewhere: KeyPath<OperationPair, SwiftwrightOpenAPI.Operation?>
  ) -> Bool {
    operations.contains { pair in
      guard pair[keyPath: elsewhere] == nil, case .callback(_, expression, caller.id)? = pair[keyPath: there]?.kind
      else {
        return false
      }
      return true
    }
  }
}
