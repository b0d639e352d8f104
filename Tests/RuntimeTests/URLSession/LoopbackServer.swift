import Foundation

/// A small HTTP server in Python on the loopback interface, for the time of a test.
final class LoopbackServer: Sendable {
  static let python = ["/usr/bin/python3", "/usr/local/bin/python3", "/opt/homebrew/bin/python3"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  private static let script = """
    import http.server, os, sys, threading, time

    asked = threading.Semaphore(0)

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def chunk(self, data):
            self.wfile.write(b"%x\\r\\n%s\\r\\n" % (len(data), data))
            self.wfile.flush()

        def body(self):
            if self.headers.get("Transfer-Encoding") != "chunked":
                return self.rfile.read(int(self.headers.get("Content-Length") or 0))
            result = b""
            while True:
                size = int(self.rfile.readline(), 16)
                result += self.rfile.read(size)
                self.rfile.readline()
                if size == 0:
                    return result

        def answer(self, status, data, headers=()):
            self.send_response(status)
            for name, value in headers:
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(data)

        def do_POST(self):
            data = self.body()
            how = self.headers.get("Transfer-Encoding") or "length"
            self.answer(201, data, [("X-How", how), ("X-Type", self.headers.get("Content-Type") or "")])

        def do_GET(self):
            if self.path == "/events":
                self.send_response(200)
                self.send_header("Content-Type", "text/event-stream")
                self.send_header("Transfer-Encoding", "chunked")
                self.end_headers()
                for index in range(4):
                    self.chunk(b'data: {"text": "%d"}\\n\\n' % index)
                    asked.acquire(timeout=30)
                self.chunk(b"data: [DONE]\\n\\n")
                time.sleep(60)
            elif self.path == "/next":
                asked.release()
                self.answer(200, b"", [])
            elif self.path == "/silent":
                time.sleep(60)
            elif self.path == "/elsewhere":
                self.answer(302, b"", [("Location", "http://localhost:1/other")])
            elif self.path == "/here":
                self.answer(302, b"", [("Location", "/target")])
            else:
                seen = "%s %s" % (self.path, self.headers.get("X-Test"))
                self.answer(404, seen.encode(), [("X-Request-ID", "r7")])

        do_HEAD = do_GET

        def log_message(self, *arguments):
            pass

    def end_with_parent():
        sys.stdin.read()
        os._exit(0)

    threading.Thread(target=end_with_parent, daemon=True).start()
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    print(server.server_address[1], flush=True)
    server.serve_forever()
    """

  let url: String
  /// The server ends when this is closed, even if the tests crash.
  private let input: FileHandle

  init() throws {
    guard let python = Self.python else { throw CocoaError(.fileNoSuchFile) }
    let process = Process()
    let input = Pipe()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = ["-c", Self.script]
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    self.input = input.fileHandleForWriting
    let port = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    url = "http://127.0.0.1:\(port.trimmingCharacters(in: .whitespacesAndNewlines))"
  }

  deinit {
    try? input.close()
  }
}
