internal import Foundation
internal import SwiftwrightRuntime
internal import Synchronization

#if canImport(FoundationNetworking)
  internal import FoundationNetworking
#endif

/// What came of a response's body and was not read yet, between the session's task and one reader.
///
/// When the reader is behind, the task is suspended until it has caught up. `FoundationNetworking` begins a suspended
/// task anew; there what is more than the limit waits in a file.
final class ReceivedBody: Sendable {
  /// How many bytes wait in memory before something is done about it.
  private static let limit = 1 << 20

  private enum End {
    case finished
    case failed(any Error)
  }

  private struct State {
    /// The oldest chunks, in order.
    var chunks: [[UInt8]] = []
    var count = 0
    #if canImport(FoundationNetworking)
      /// What came after those.
      var overflow: OverflowFile?
    #else
      var isSuspended = false
    #endif
    var end: End?
    var reader: CheckedContinuation<[UInt8]?, any Error>?
  }

  private let state = Mutex(State())
  private let task: URLSessionTask

  init(_ task: URLSessionTask) {
    self.task = task
  }

  /// Adds what has come.
  func push(_ bytes: [UInt8]) {
    let reader = state.withLock { state -> CheckedContinuation<[UInt8]?, any Error>? in
      guard state.end == nil else { return nil }
      if let reader = state.reader {
        state.reader = nil
        return reader
      }
      keep(bytes, &state)
      return nil
    }
    reader?.resume(returning: bytes)
  }

  private func keep(_ bytes: [UInt8], _ state: inout State) {
    #if canImport(FoundationNetworking)
      if state.overflow != nil || state.count >= Self.limit {
        do {
          if state.overflow == nil { state.overflow = try OverflowFile() }
          try state.overflow?.append(bytes)
          return
        } catch {
          state.end = .failed(TransportError(.other, "the response could not be kept: \(error.localizedDescription)"))
          return cancel()
        }
      }
    #endif
    state.chunks.append(bytes)
    state.count += bytes.count
    #if !canImport(FoundationNetworking)
      if state.count >= Self.limit, !state.isSuspended {
        state.isSuspended = true
        task.suspend()
      }
    #endif
  }

  /// Ends the body.
  func finish(throwing error: (any Error)?) {
    let reader = state.withLock { state in
      if state.end == nil { state.end = error.map(End.failed) ?? .finished }
      defer { state.reader = nil }
      return state.reader
    }
    if let error { reader?.resume(throwing: error) } else { reader?.resume(returning: nil) }
  }

  /// The next bytes; nil at the end. Cancelling who waits ends the exchange.
  func next(isolation actor: isolated (any Actor)?) async throws -> [UInt8]? {
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation(isolation: actor) { continuation in
        let result = state.withLock { state -> Result<[UInt8]?, any Error>? in
          do {
            if let chunk = try take(&state) { return .success(chunk) }
          } catch {
            return .failure(error)
          }
          switch state.end {
          case .finished: return .success(nil)
          case .failed(let error):
            state.end = .finished
            return .failure(error)
          case nil:
            if Task.isCancelled { return .failure(CancellationError()) }
            state.reader = continuation
            return nil
          }
        }
        if let result { continuation.resume(with: result) }
      }
    } onCancel: {
      finish(throwing: CancellationError())
      cancel()
    }
  }

  private func take(_ state: inout State) throws -> [UInt8]? {
    if !state.chunks.isEmpty {
      var bytes = state.chunks[0]
      if state.chunks.count > 1 {
        bytes.reserveCapacity(state.count)
        for chunk in state.chunks.dropFirst() { bytes.append(contentsOf: chunk) }
      }
      state.chunks.removeAll(keepingCapacity: true)
      state.count = 0
      #if !canImport(FoundationNetworking)
        if state.isSuspended {
          state.isSuspended = false
          task.resume()
        }
      #endif
      return bytes
    }
    #if canImport(FoundationNetworking)
      if let bytes = try state.overflow?.next() { return bytes }
      state.overflow = nil
    #endif
    return nil
  }

  /// Ends the exchange; not on this thread, which may be one that the session waits for.
  func cancel() {
    let task = task
    DispatchQueue.global().async { task.cancel() }
  }
}
