import Foundation
import SwiftwrightDiagnostics
import SwiftwrightEmitter
import SwiftwrightOpenAPI
import SwiftwrightSpecDiff
import Testing

/// What the report says of code that uses generated Swift, against what the compiler says.
struct SwiftBreakTests {
  /// The modules of this build, beside the tests themselves; nil where they are elsewhere.
  private static var modules: URL? {
    let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "Modules")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }

  @Test(.enabled(if: modules != nil, "needs the modules of the build"))
  func codeFailsToCompileWhereTheReportSaysSo() throws {
    let old = document { $0.old }
    let new = document { $0.new }
    let report = try compare(old, new)
    let breaking = Set(
      report.swift.filter { $0.effect == .breaks }.compactMap { $0.declaration.split(separator: ".").first }.map(
        String.init))
    #expect(try failures(with: old) == [])
    let failing = try failures(with: new)
    for item in SwiftBreak.all {
      let lines = report.swift.filter { $0.declaration.hasPrefix(item.name) }.map(\.message)
      #expect(failing.contains(item.name) == breaking.contains(item.name), "\(item.code): \(lines)")
    }
  }

  private func document(_ schema: (SwiftBreak) -> String?) -> String {
    let lines = SwiftBreak.all.compactMap { item in schema(item).map { "    \(item.name): \($0)\n" } }
    return Document.head + "paths: {}\ncomponents:\n  schemas:\n" + lines.joined()
  }

  /// The cases whose code does not compile with what the document gives.
  private func failures(with document: String) throws -> Set<String> {
    let folder = FileManager.default.temporaryDirectory.appending(path: "breaks-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let modules = try #require(Self.modules).path

    var paths: [String] = []
    for (place, file) in try generated(document).enumerated() {
      paths.append(folder.appending(path: "Generated\(place).swift").path)
      try Data(file.contents.utf8).write(to: URL(filePath: paths[place]))
    }
    let module = try Self.compile(
      [
        "-emit-module", "-wmo", "-parse-as-library", "-swift-version", "6", "-module-name", "Sample", "-I", modules,
        "-emit-module-path", folder.appending(path: "Sample.swiftmodule").path,
      ] + paths, in: folder)
    #expect(!module.contains("error:"), "\(module)")

    var clients: [String] = []
    for item in SwiftBreak.all {
      let url = folder.appending(path: "\(item.name).swift")
      try Data("import Sample\n\nfunc use\(item.name)() {\n  \(item.code)\n}\n".utf8).write(to: url)
      clients.append(url.path)
    }
    let output = try Self.compile(
      ["-typecheck", "-wmo", "-parse-as-library", "-swift-version", "6", "-I", modules, "-I", folder.path] + clients,
      in: folder
    )
    return Set(SwiftBreak.all.map(\.name).filter { output.contains("/\($0).swift:") && output.hasError(in: $0) })
  }

  private func generated(_ document: String) throws -> [GeneratedFile] {
    var sources = SourceFiles()
    var log = DiagnosticLog()
    let file = sources.add(name: "sample.yaml", bytes: Array(document.utf8))
    let documents = try #require(DocumentSet.load(file, sources: &sources, log: &log))
    let options = Options(name: "Sample", documentName: "sample.yaml", parts: [.models], modules: .one)
    return try emitSwift(
      resolveAPI(documents, log: &log), options: options, templates: try TemplateSet.standard(), log: &log
    ).files
  }

  private static func compile(_ arguments: [String], in folder: URL) throws -> String {
    let file = folder.appending(path: "output.txt")
    try Data().write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["swiftc"] + arguments
    process.standardOutput = try FileHandle(forWritingTo: file)
    process.standardError = process.standardOutput
    try process.run()
    process.waitUntilExit()
    return String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }
}

extension String {
  /// Whether a compiler's output has an error in a file.
  fileprivate func hasError(in file: String) -> Bool {
    split(separator: "\n").contains { $0.contains("/\(file).swift:") && $0.contains(": error:") }
  }
}
