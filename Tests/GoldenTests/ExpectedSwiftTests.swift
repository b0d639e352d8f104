import Foundation
import SwiftwrightTestSupport
import Testing

/// What the cases expect is Swift that the compiler and the formatter have nothing to say about.
@Suite(.offThePool)
struct ExpectedSwiftTests {
  private static let cases = Golden.folder.appending(path: "Cases")
  private static let hasFormatter = (try? run("swift", ["format", "--version"]))?.status == 0

  /// The modules of this build, beside the tests themselves; nil where they are elsewhere.
  private static var modules: URL? {
    let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "Modules")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }

  @Test(.enabled(if: hasFormatter, "needs swift format"))
  func isFormatted() throws {
    let outcome = try Self.run("swift", ["format", "lint", "--strict", "--recursive", Self.cases.path])
    #expect(outcome.status == 0, "\(outcome.output)")
  }

  /// Compiles each case that has all parts, with the modules in `modules` and the files in `beside`; some warnings only
  /// come behind the type checker.
  @Test(.enabled(if: modules != nil, "needs the modules of the build"), arguments: Golden.folders(in: cases))
  func compiles(name: String) throws {
    let folder = Self.cases.appending(path: name)
    let configuration = Golden.read(folder.appending(path: "swiftwright.yaml"))
    if configuration.contains("emit:") { return }
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.appending(path: "expected").path)) ?? []
    let files = paths.filter { $0.hasSuffix(".swift") }.map { folder.appending(path: "expected/\($0)").path }
    if files.isEmpty { return }
    let beside = Self.swiftFiles(in: folder.appending(path: "beside"))
    let libraries = FileManager.default.temporaryDirectory.appending(path: "golden-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: libraries, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: libraries) }
    let modules = ["-swift-version", "6", "-I", try #require(Self.modules).path, "-I", libraries.path]
    for file in Self.swiftFiles(in: folder.appending(path: "modules")) {
      let name = URL(filePath: file).deletingPathExtension().lastPathComponent
      let target = libraries.appending(path: "\(name).swiftmodule").path
      let outcome = try Self.run(
        "swiftc", ["-emit-module", "-parse-as-library", "-module-name", name, "-o", target, file] + modules)
      #expect(outcome.status == 0, "\(outcome.output)")
    }
    let object = FileManager.default.temporaryDirectory.appending(path: "golden-\(UUID().uuidString).o")
    defer { try? FileManager.default.removeItem(at: object) }
    let arguments = [
      "-c", "-wmo", "-parse-as-library", "-warnings-as-errors", "-module-name", "Sample", "-package-name", "sample",
      "-o", object.path,
    ]
    let outcome = try Self.run("swiftc", arguments + modules + files + beside)
    #expect(outcome.status == 0, "\(outcome.output)")
  }

  private static func swiftFiles(in folder: URL) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".swift") }.sorted().map { folder.appending(path: $0).path }
  }

  private static func run(_ program: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
    let file = FileManager.default.temporaryDirectory.appending(path: "golden-\(UUID().uuidString)")
    try Data().write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardOutput = try FileHandle(forWritingTo: file)
    process.standardError = process.standardOutput
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, Golden.read(file))
  }
}
