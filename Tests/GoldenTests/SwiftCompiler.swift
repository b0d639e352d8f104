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

  /// Writes what was generated into a folder that is removed afterwards, and type-checks it there: as one module, or its
  /// parts as modules of their own where `name` is theirs.
  static func typeCheck(
    _ files: [GeneratedFile],
    asPartsOf name: String? = nil
  ) throws -> (status: Int32, output: String) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "golden-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let urls = files.map { folder.appending(path: $0.path) }
    for (file, url) in zip(files, urls) {
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.contents.utf8).write(to: url)
    }
    let arguments = [
      "-parse-as-library", "-wmo", "-swift-version", "6", "-warnings-as-errors", "-package-name", "sample", "-I",
      try #require(modules).path, "-I", folder.path,
    ]
    guard let name else {
      return try run("swiftc", arguments + ["-typecheck", "-module-name", "Sample"] + urls.map(\.path))
    }
    func sources(of part: String) -> [String] {
      zip(files, urls).filter { $0.0.path.hasPrefix(part + "/") }.map(\.1.path)
    }
    let path = folder.appending(path: "\(name)Models.swiftmodule").path
    let models = ["-emit-module", "-module-name", "\(name)Models", "-emit-module-path", path]
    let outcome = try run("swiftc", arguments + models + sources(of: "Models"))
    if outcome.status != 0 { return outcome }
    let client = try run(
      "swiftc", arguments + ["-typecheck", "-module-name", "\(name)Client"] + sources(of: "Client"))
    if client.status != 0 { return client }
    return try run("swiftc", arguments + ["-typecheck", "-module-name", "\(name)Server"] + sources(of: "Server"))
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
