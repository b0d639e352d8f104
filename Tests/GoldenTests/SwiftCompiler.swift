import Foundation
import SwiftwrightEmitter
import Testing

/// The compiler of this toolchain, to which generated Swift is given with warnings as errors.
enum SwiftCompiler {
  /// The modules of this build, beside the tests themselves; nil where they are elsewhere.
  static var modules: URL? {
    let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "Modules")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }

  /// Compiles files as one module; some warnings only come behind the type checker.
  static func compile(_ paths: [String], as module: String = "Sample") throws -> (status: Int32, output: String) {
    let object = FileManager.default.temporaryDirectory.appending(path: "golden-\(UUID().uuidString).o")
    defer { try? FileManager.default.removeItem(at: object) }
    let arguments = [
      "-c", "-wmo", "-parse-as-library", "-swift-version", "6", "-warnings-as-errors", "-module-name", module, "-I",
      try #require(modules).path, "-o", object.path,
    ]
    return try run("swiftc", arguments + paths)
  }

  /// Writes what was generated into a folder that is removed afterwards, and type-checks it there.
  static func typeCheck(_ files: [GeneratedFile]) throws -> (status: Int32, output: String) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "golden-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let urls = files.map { folder.appending(path: $0.path) }
    for (file, url) in zip(files, urls) {
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.contents.utf8).write(to: url)
    }
    let arguments = [
      "-typecheck", "-parse-as-library", "-swift-version", "6", "-warnings-as-errors", "-module-name", "Sample", "-I",
      try #require(modules).path,
    ]
    return try run("swiftc", arguments + urls.map(\.path))
  }

  static func run(_ program: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
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
