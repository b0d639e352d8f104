import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// What a function makes of each element, in their order, computed on as many cores as there are.
  ///
  /// - Throws: What it throws for the first of the elements that it fails for.
  package func concurrentMap<Result: Sendable, Failure: Error>(
    _ transform: @Sendable (Element) throws(Failure) -> Result
  ) throws(Failure) -> [Result] {
    let width = 8
    let batches = Mutex<[Int: Swift.Result<[Result], Failure>]>([:])
    DispatchQueue.concurrentPerform(iterations: (count + width - 1) / width) { batch in
      let slice = self[(batch * width)..<Swift.min(count, (batch + 1) * width)]
      let result = Swift.Result { () throws(Failure) -> [Result] in
        var results: [Result] = []
        for element in slice { results.append(try transform(element)) }
        return results
      }
      batches.withLock { $0[batch] = result }
    }
    var results: [Result] = []
    for (_, batch) in batches.withLock({ $0 }).sorted(by: { $0.key < $1.key }) { results += try batch.get() }
    return results
  }
}
