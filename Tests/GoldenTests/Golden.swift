import Foundation
import SwiftwrightEmitter
import Testing

@testable import swiftwright

/// What is checked in beside the tests, and how it is compared and recorded.
///
/// With `RECORD_GOLDENS=1` in the environment, what differs is written and the test fails, saying what was recorded.
enum Golden {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
  static let package = folder.deletingLastPathComponent().deletingLastPathComponent()
  static let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1"

  /// Compares one text with its file; no file is the same as an empty one.
  static func check(_ text: String, _ url: URL, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws {
    let recorded = read(url)
    if recorded == text { return }
    guard isRecording else {
      let difference = firstDifference(of: text, from: recorded)
      Issue.record("\(name(of: url)) differs: \(difference)", sourceLocation: sourceLocation)
      return
    }
    if text.isEmpty {
      try FileManager.default.removeItem(at: url)
    } else {
      try Data(text.utf8).write(to: url)
    }
    Issue.record("recorded \(name(of: url))", sourceLocation: sourceLocation)
  }

  /// Compares files with all that a folder holds.
  static func check(
    _ files: [GeneratedFile],
    in folder: URL,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let differences = differences(of: files, from: folder)
    if differences.isEmpty { return }
    guard isRecording else {
      Issue.record("\(differences.joined(separator: "\n"))", sourceLocation: sourceLocation)
      return
    }
    try? FileManager.default.removeItem(at: folder)
    for file in files {
      let url = folder.appending(path: file.path)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.contents.utf8).write(to: url)
    }
    Issue.record("recorded \(name(of: folder)): \(differences.count) differed", sourceLocation: sourceLocation)
  }

  /// A line for each file that is missing, surplus or different, by name.
  static func differences(of files: [GeneratedFile], from folder: URL) -> [String] {
    let existing = Set(paths(below: folder))
    var lines: [(path: String, text: String)] = existing.subtracting(files.map(\.path)).map {
      ($0, "surplus: \(name(of: folder.appending(path: $0)))")
    }
    for file in files {
      let url = folder.appending(path: file.path)
      guard existing.contains(file.path) else {
        lines.append((file.path, "missing: \(name(of: url))"))
        continue
      }
      let recorded = read(url)
      if recorded != file.contents {
        lines.append((file.path, "stale: \(name(of: url)): \(firstDifference(of: file.contents, from: recorded))"))
      }
    }
    return lines.sorted { $0.path < $1.path }.map(\.text)
  }

  static func read(_ url: URL) -> String {
    (try? Data(contentsOf: url)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// The names of the folders in a folder, sorted.
  static func folders(in folder: URL) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { isFolder(folder.appending(path: $0)) }.sorted()
  }

  /// All files but the lock.
  private static func paths(below folder: URL) -> [String] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return paths.filter { $0 != Lock.name && !isFolder(folder.appending(path: $0)) }
  }

  private static func isFolder(_ url: URL) -> Bool {
    (try? url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) ?? false
  }

  /// The path below the package.
  private static func name(of url: URL) -> String {
    String(url.path.dropFirst(package.path.count).drop { $0 == "/" })
  }

  /// For example: ``line 3 is `struct A {`, recorded `struct B {` ``.
  private static func firstDifference(of text: String, from recorded: String) -> String {
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(new, old).prefix { $0 == $1 }.count
    func describe(_ lines: [Substring]) -> String { line < lines.count ? "`\(lines[line])`" : "missing" }
    return "line \(line + 1) is \(describe(new)), recorded \(describe(old))"
  }
}
