internal import CSwiftwrightMicroHTTPD
internal import SwiftwrightRuntime
internal import Synchronization

/// One request and its response.
///
/// libmicrohttpd calls in from its threads, and must not be made to wait: whenever there is nothing to do, the connection
/// is suspended, and resumed when the handler's task has something. Everything that is shared stands behind one lock;
/// a connection is suspended and resumed only with the lock held, so that neither can miss the other.
final class Exchange: Sendable {
  /// How far the request has come.
  private enum Stage {
    /// The head is there; the body, if there is one, is not asked for yet.
    case head
    /// The body is arriving.
    case body
    /// All is there.
    case complete
  }

  private struct State {
    /// When it was first looked after, in the time of the daemon.
    var seen: Duration?
    var isHead = false
    /// Whether the peer, having announced a body, can do without sending it.
    var isRefusable = false
    var stage = Stage.head
    var isSuspended = false
    /// The peer left, or is to be left: nothing more is read or sent.
    var isAbandoned = false
    /// libmicrohttpd has forgotten the connection or the exchange.
    var isOver = false
    var task: Task<Void, Never>?
    /// Whether there is no task any more that could be cancelled.
    var isDone = false
    /// A request that is handed on once its body is there.
    var waiting: HTTPRequest?
    var response: HTTPResponse?
    var isAnswered = false
    /// How many bytes of the body came when there was a response already.
    var late = 0
    var upload = UploadBuffer()
    var download = DownloadBuffer()

    mutating func finishTask() {
      isDone = true
      task = nil
    }
  }

  /// A step that libmicrohttpd is to take.
  private enum Step {
    case proceed
    case close
    case answer(HTTPResponse, isHead: Bool)
    case start(HTTPRequest)
  }

  /// Bodies up to this length are read before their request is handed on.
  private static let shortBody = 64 << 10

  /// The target of the request as it was sent.
  let target: String
  private let daemon: Daemon
  private nonisolated(unsafe) let connection: OpaquePointer
  /// Whether the head was read.
  private let isBegun = Atomic(false)
  private let state = Mutex(State())

  init(_ daemon: Daemon, _ connection: OpaquePointer, target: String) {
    self.daemon = daemon
    self.connection = connection
    self.target = target
  }
}

extension Exchange {
  /// The head has arrived, or there is nothing more of the body, or the connection goes on after it was suspended.
  ///
  /// - Returns: False to close the connection.
  func proceed(method: UnsafePointer<CChar>) -> Bool {
    if isBegun.load(ordering: .relaxed) { return advance() }
    isBegun.store(true, ordering: .relaxed)
    return begin(method: String(cString: method))
  }

  private func begin(method: String) -> Bool {
    let head = RequestHead(connection, method: method, target: target)
    let refusal = head.refusal(daemon.limits)
    guard head.hasBody || head.isAmbiguous else {
      state.withLock { state in
        state.isHead = method == "HEAD"
        state.stage = .complete
        state.response = refusal
      }
      if refusal == nil { start(head.request(HTTPBody())) }
      // There will be another call, and only then is a response taken without closing the connection.
      return true
    }
    let isShort = !head.expectsContinue && (head.length ?? .max) <= Self.shortBody
    state.withLock { state in
      state.isHead = method == "HEAD"
      state.isRefusable = head.expectsContinue || head.isAmbiguous || (head.length ?? 0) > daemon.limits.unread
      state.response = refusal
      if refusal != nil {
        state.upload.release()
      } else if isShort {
        state.stage = .body
        state.waiting = head.request(HTTPBody())
      }
    }
    if refusal != nil { return advance() }
    if isShort { return true }
    start(head.request(HTTPBody(RequestChunks(self), length: head.length)))
    return advance()
  }

  /// Some of the body has arrived.
  func receive(_ data: UnsafeRawBufferPointer) -> Bool {
    let (isGoing, notify) = state.withLock { state -> (Bool, Wakeup?) in
      if state.isAbandoned { return (false, nil) }
      let notify = state.upload.append(data, limit: daemon.limits.body)
      guard state.response != nil else {
        if state.upload.isFull { suspend(&state) }
        return (true, notify)
      }
      // The answer can be sent only after the body, so it is read, but not forever.
      state.late += data.count
      return (state.late <= daemon.limits.unread, notify)
    }
    notify?()
    return isGoing
  }

  private func advance() -> Bool {
    while true {
      let (step, notify) = state.withLock { nextStep(&$0) }
      notify?()
      switch step {
      case .proceed: return true
      case .close: return false
      case .start(let request): start(request)
      case .answer(let response, let isHead):
        return ResponseSender(daemon, self, response, isHead: isHead).send(on: connection)
      }
    }
  }

  private func nextStep(_ state: inout State) -> (Step, Wakeup?) {
    if state.isAbandoned { return (.close, nil) }
    var notify: Wakeup?
    if state.stage == .body {
      state.stage = .complete
      notify = state.upload.finish()
      if var request = state.waiting {
        state.waiting = nil
        request.body = HTTPBody(state.upload.takeAll())
        return (.start(request), notify)
      }
    }
    if let response = state.response, !state.isAnswered, state.stage == .complete || state.isRefusable {
      state.isAnswered = true
      return (.answer(response, isHead: state.isHead), notify)
    }
    if state.stage == .head, state.upload.isWanted || state.response != nil {
      state.stage = .body
      return (.proceed, notify)
    }
    suspend(&state)
    return (.proceed, notify)
  }

  /// libmicrohttpd can send some of the body.
  func fill(_ target: UnsafeMutableRawBufferPointer) -> Int {
    let (count, notify) = state.withLock { state -> (Int, Wakeup?) in
      if state.isAbandoned { return (swiftwright_mhd_failure, nil) }
      let (piece, notify) = state.download.take(into: target)
      switch piece {
      case .bytes(let count): return (count, notify)
      case .end: return (swiftwright_mhd_end, notify)
      case .failure: return (swiftwright_mhd_failure, notify)
      case .later:
        suspend(&state)
        return (0, notify)
      }
    }
    notify?()
    return count
  }

  /// The exchange is over, one way or another.
  func complete() {
    let (task, reader, writer) = state.withLock { state in
      state.isOver = true
      state.isAbandoned = true
      let (reader, writer) = (state.upload.cancel(), state.download.cancel())
      state.upload.release()
      defer {
        state.task = nil
        state.waiting = nil
        state.response = nil
      }
      return (state.task, reader, writer)
    }
    task?.cancel()
    reader?()
    writer?()
  }

  private func suspend(_ state: inout State) {
    guard !state.isSuspended, !state.isAbandoned else { return }
    state.isSuspended = true
    MHD_suspend_connection(connection)
  }

  private func resume(_ state: inout State) {
    guard state.isSuspended, !state.isOver else { return }
    state.isSuspended = false
    MHD_resume_connection(connection)
  }
}

extension Exchange {
  private func start(_ request: HTTPRequest) {
    let task = makeTask(request)
    state.withLock { state in
      if state.isDone { return }
      guard !state.isOver else { return task.cancel() }
      state.task = task
    }
  }

  private func makeTask(_ request: HTTPRequest) -> Task<Void, Never> {
    // What does not wait is answered before this returns: no thread is changed, no connection suspended.
    if daemon.startsInPlace, #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) {
      return Task.immediate { await run(request) }
    }
    return Task { await run(request) }
  }

  private nonisolated(nonsending) func run(_ request: HTTPRequest) async {
    let response = await daemon.responder.respond(to: request)
    if answer(response, to: request.method) { await stream(response.body) }
  }

  /// - Returns: Whether the body is to be read chunk by chunk.
  private func answer(_ response: HTTPResponse, to method: HTTPMethod) -> Bool {
    let isStreamed = ResponseSender.isStreamed(response, method: method)
    state.withLock { state in
      if !isStreamed { state.finishTask() }
      guard !state.isOver else { return }
      state.response = response
      resume(&state)
    }
    return isStreamed
  }

  private nonisolated(nonsending) func stream(_ body: HTTPBody) async {
    var isFailed = false
    do {
      for try await chunk in body where !chunk.isEmpty { try await write(chunk) }
    } catch {
      isFailed = true
    }
    state.withLock { state in
      state.finishTask()
      state.download.finish(isFailed: isFailed)
      resume(&state)
    }
  }

  private func write(_ chunk: [UInt8]) async throws {
    try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
      let notify = state.withLock { state -> Wakeup? in
        guard !state.isOver else { return { continuation.resume(throwing: CancellationError()) } }
        let notify = state.download.append(chunk) { continuation.resume(with: $0) }
        resume(&state)
        return notify
      }
      notify?()
    }
  }

  /// The next bytes of the request's body, once they are there.
  func nextChunk(isolation actor: isolated (any Actor)? = #isolation) async throws -> [UInt8]? {
    try await withCheckedThrowingContinuation(isolation: actor) { continuation in
      let notify = state.withLock { state in
        let notify = state.upload.read { continuation.resume(with: $0) }
        resume(&state)
        return notify
      }
      notify?()
    }
  }

  /// Nobody can read the request's body any more.
  func releaseUpload() {
    state.withLock { state in
      state.upload.release()
      resume(&state)
    }
  }
}

extension Exchange {
  /// Gives the exchange up when the peer has left while nobody listened to it, or when it takes too long.
  func check(_ now: Duration, socket: Int32) {
    let most = isBegun.load(ordering: .relaxed) ? daemon.limits.exchange : daemon.limits.headTime
    let (isLate, isLeft) = state.withLock { state in
      let seen = state.seen ?? now
      state.seen = seen
      let isLeft = state.isSuspended && !state.isOver && swiftwright_socket_is_closed(socket) != 0
      return (most.map { now - seen > $0 } ?? false, isLeft)
    }
    if isLate || isLeft { abandon(socket: socket) }
  }

  /// Ends the exchange where it stands: the handler is cancelled and the connection closed.
  func abandon(socket: Int32) {
    let task = state.withLock { state -> Task<Void, Never>? in
      guard !state.isOver, !state.isAbandoned else { return nil }
      state.isAbandoned = true
      if state.isSuspended { resume(&state) } else { swiftwright_socket_shut(socket) }
      return state.task
    }
    task?.cancel()
  }
}
