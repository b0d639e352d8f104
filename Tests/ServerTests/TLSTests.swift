import Dispatch
import Foundation
import SwiftwrightMicroHTTPD
import SwiftwrightRuntime
import Testing

@Suite(.enabled(if: Tools.areThere, "needs openssl and curl"))
struct TLSTests {
  @Test func servesWithACertificate() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "tls-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let key = folder.appending(path: "key.pem").path
    let certificate = folder.appending(path: "certificate.pem").path
    let made = try await Tools.run(
      "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
      "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out", certificate)
    try #require(made.status == 0)

    var server = MicroHTTPServer(
      Answering { request in HTTPResponse(status: 200, body: HTTPBody(try await request.body.collect(upTo: 1 << 24))) })
    server.tls = TLSFiles(certificate: certificate, key: key)
    let running = try server.start()
    let answer = try await Tools.run(
      "curl", "--silent", "--cacert", certificate, "--data-binary", "@\(certificate)",
      "https://localhost:\(running.port)/")
    await running.stop()
    #expect(answer.output == (try Data(contentsOf: URL(filePath: certificate))))

    server.tls = TLSFiles(certificate: key, key: key, password: "secret")
    let error = #expect(throws: ServerStartError.self) { try server.start() }
    #expect(error.map { "\($0)".contains("secret") } == false)
    server.tls = TLSFiles(certificate: folder.path + "/missing.pem", key: key)
    #expect(throws: ServerStartError.unreadable(file: folder.path + "/missing.pem")) { try server.start() }
  }
}

/// Programs that know HTTPS and nothing of swiftwright.
enum Tools {
  static let areThere = ["openssl", "curl"].allSatisfy { tool in
    ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"].contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(tool)")
    }
  }

  /// Runs a program in a thread that nobody else needs.
  static func run(_ arguments: String...) async throws -> (status: Int32, output: Data) {
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue.global().async { continuation.resume(with: Result { try wait(arguments) }) }
    }
  }

  private static func wait(_ arguments: [String]) throws -> (status: Int32, output: Data) {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, data)
  }
}
