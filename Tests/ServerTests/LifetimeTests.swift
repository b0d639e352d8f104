import Foundation
import SwiftwrightMicroHTTPD
import SwiftwrightRuntime
import SwiftwrightTestSupport
import Testing

/// Peers that leave, and servers that end.
struct LifetimeTests {
  @Test func whoLeavesWhileTheHandlerWorksCancelsIt() async throws {
    let begun = Event()
    let cancelled = Event()
    let responder = Answering { _ in
      begun.happen()
      await untilCancelled(cancelled)
      return HTTPResponse(status: 200)
    }
    try await withServer(responder) { server in
      let peer = try Peer(port: server.port)
      await peer.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
      await begun.wait()
      await peer.leave()
      await cancelled.wait()
    }
  }

  @Test func whoLeavesMidStreamCancelsTheWriter() async throws {
    let cancelled = Event()
    let responder = Answering { _ in
      let body = HTTPBody { writer in
        try await writer.send(Array("first".utf8))
        await untilCancelled(cancelled)
      }
      return HTTPResponse(status: 200, body: body)
    }
    try await withServer(responder) { server in
      let peer = try Peer(port: server.port)
      await peer.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
      #expect(await peer.receive(until: "first").hasSuffix("first"))
      await peer.leave()
      await cancelled.wait()
    }
  }

  @Test func whoLeavesMidUploadCancelsTheReader() async throws {
    let begun = Event()
    let cancelled = Event()
    let responder = Answering { request in
      do {
        for try await _ in request.body { begun.happen() }
      } catch is CancellationError {
        await untilCancelled(cancelled)
      }
      return HTTPResponse(status: 200)
    }
    try await withServer(responder) { server in
      let peer = try Peer(port: server.port)
      await peer.send("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n")
      await begun.wait()
      await peer.leave()
      await cancelled.wait()
    }
  }

  @Test func aStreamThatFailsIsNotTakenForItsEnd() async throws {
    let responder = Answering { _ in
      HTTPResponse(
        status: 200,
        body: HTTPBody { writer in
          try await writer.send(Array("first".utf8))
          throw NotImplemented()
        }
      )
    }
    try await withServer(responder) { server in
      let peer = try Peer(port: server.port)
      await peer.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
      let answer = await peer.receive()
      #expect(answer.contains("first"))
      #expect(!answer.hasSuffix("0\r\n\r\n"))
    }
  }

  @Test func stoppingFinishesWhatRuns() async throws {
    let begun = Event()
    let proceed = Event()
    let responder = Answering { _ in
      begun.happen()
      await proceed.wait()
      return HTTPResponse(status: 200, body: HTTPBody { try await $0.send(Array("done".utf8)) })
    }
    try await withServer(responder) { server in
      let idle = try Peer(port: server.port)
      let peer = try Peer(port: server.port)
      await peer.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
      await begun.wait()
      async let stop: Void = server.stop()
      #expect(await idle.isClosed())
      await #expect(throws: POSIXError.self) {
        // The listening socket may be open for a moment yet.
        while true {
          _ = try Peer(port: server.port)
          try await Task.sleep(for: .milliseconds(10))
        }
      }
      proceed.happen()
      let answer = await peer.receive()
      #expect(answer.contains("Connection: close\r\n"))
      #expect(answer.hasSuffix("4\r\ndone\r\n0\r\n\r\n"))
      await stop
    }
  }

  @Test func stoppingDoesNotWaitForever() async throws {
    let begun = Event()
    let cancelled = Event()
    let responder = Answering { _ in
      begun.happen()
      await untilCancelled(cancelled)
      return HTTPResponse(status: 200)
    }
    try await withServer(responder) { server in
      let peer = try Peer(port: server.port)
      await peer.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
      await begun.wait()
      await server.stop(grace: .zero)
      await cancelled.wait()
      #expect(await peer.isClosed())
    }
  }

  @Test func runningEndsWithItsTask() async throws {
    let server = MicroHTTPServer(Answering { _ in HTTPResponse(status: 200) })
    let task = Task { try await server.run(port: 0, endsBySignal: false) }
    try await Task.sleep(for: .milliseconds(20))
    task.cancel()
    try await task.value
  }

  @Test func twoServersCannotHaveOnePort() async throws {
    let server = MicroHTTPServer(Answering { _ in HTTPResponse(status: 200) })
    let running = try server.start()
    let error = #expect(throws: ServerStartError.self) { try server.start(port: running.port) }
    #expect(error?.description.contains("Address already in use") == true)
    #expect(throws: ServerStartError.badPort(70_000)) { try server.start(port: 70_000) }
    await running.stop()
  }
}
