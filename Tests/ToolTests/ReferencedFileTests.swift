import Foundation
import Testing

@testable import swiftwright

/// What references may lead to, and what becomes of files that they lead to.
struct ReferencedFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("{type: object}", to: "shared/pet.yaml")
    try folder.write("secret: [unclosed", to: "secret.yaml")
  }

  private func document(_ ref: String, version: String = "1") -> String {
    "openapi: 3.1.0\ninfo: {title: T, version: '\(version)'}\npaths: {}\n"
      + "components: {schemas: {A: {type: object, properties: {a: {$ref: '\(ref)'}}}}}\n"
  }

  private func lint(_ ref: String, _ arguments: String...) throws -> Outcome {
    try folder.write(document(ref), to: "spec/api.yaml")
    return try folder.run(["lint", "spec/api.yaml"] + arguments)
  }

  @Test(arguments: [
    ("../secret.yaml", "leaves the folder of the document"), ("/etc/passwd", "leaves the folder of the document"),
    ("x/../../secret.yaml", "leaves the folder of the document"),
    ("%2e%2e/secret.yaml", "leaves the folder of the document"),
    ("../missing.yaml", "leaves the folder of the document"),
    ("link.yaml", "is a link that leaves the folder of the document"),
    ("folder/secret.yaml", "is a link that leaves the folder of the document"),
    ("file:///etc/passwd", "is a file: URL"), ("http://localhost:1/a.yaml", "is remote and is not fetched"),
    ("schemas", "is a directory, not a file"), ("schemas/", "is a directory, not a file"),
    ("pipe.yaml", "is a device or pipe, not a file"), ("pett.yaml", "does not exist; did you mean `pet.yaml`?"),
    ("pet.yaml/x", "cannot be read: a part of its path is not a folder"),
    ("latin.yaml", "spec/latin.yaml:1:4: error: byte 0xE9 is no valid UTF-8"),
    ("large.yaml", "has 134217729 bytes; files of more than 134217728 are not read"),
  ])
  func isRefusedInOneSentence(ref: String, reason: String) throws {
    let spec = folder.path + "/spec"
    try folder.write("{}", to: "spec/pet.yaml")
    try folder.write("{}", to: "spec/schemas/a.yaml")
    let files = FileManager.default
    try files.createSymbolicLink(atPath: spec + "/link.yaml", withDestinationPath: "../secret.yaml")
    try files.createSymbolicLink(atPath: spec + "/folder", withDestinationPath: "..")
    #expect(mkfifo(spec + "/pipe.yaml", 0o600) == 0)
    try Data([0x61, 0x3A, 0x20, 0xE9]).write(to: URL(filePath: spec + "/latin.yaml"))
    #expect(files.createFile(atPath: spec + "/large.yaml", contents: nil))
    #expect(truncate(spec + "/large.yaml", 134_217_729) == 0)
    let outcome = try lint(ref)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains(reason), "\(outcome.errors)")
    #expect(outcome.output == "spec/api.yaml: 1 error\n", "\(outcome.errors)")
    #expect(!outcome.errors.contains("unclosed"))
  }

  @Test func rootsAndMappingsAllowMore() throws {
    #expect(try lint("../shared/pet.yaml").status == 1)
    #expect(try lint("../shared/pet.yaml", "--allow-root", "elsewhere", "--allow-root", "shared").status == 0)
    #expect(try lint("https://example.com/a.yaml", "--map", "https://example.com/a.yaml=shared/pet.yaml").status == 0)
    #expect(try lint("https://example.com/v1/pet.yaml", "--map=https://example.com/v1=shared").status == 0)
    #expect(try lint("https://example.com/v1/../a.yaml", "--map=https://example.com/v1=shared").status == 1)
    #expect(try lint("a.yaml", "--map", "shared").status == 64)
  }

  @Test func linksWithinTheFolderAreFollowed() throws {
    try folder.write("{type: object}", to: "spec/real/pet.yaml")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/spec/pet.yaml", withDestinationPath: "real/pet.yaml")
    #expect(try lint("pet.yaml").status == 0)
  }

  @Test func aChangeOfAnyFileCounts() throws {
    try folder.write("{type: object, properties: {tag: {$ref: ../../shared/tag.yaml}}}", to: "spec/sub/pet.yaml")
    try folder.write("{type: string}", to: "shared/tag.yaml")
    try folder.write(document("sub/pet.yaml"), to: "spec/api.yaml")
    try folder.write(
      "documents: [{name: T, document: api.yaml, output: ../out, allowRoots: [../shared]}]", to: "spec/swiftwright.yaml"
    )
    #expect(try folder.run(["generate"]).output.hasPrefix("T: 0 operations, 3 types"))
    #expect(try folder.run(["generate"]).output.hasPrefix("T: nothing has changed"))
    #expect(try folder.read("out/.swiftwright.lock").contains("references:\n  \"../shared/tag.yaml\": 14 "))
    try folder.write("{type: number}", to: "shared/tag.yaml")
    #expect(try folder.run(["generate"]).output.hasPrefix("T: 0 operations, 3 types; "))
    #expect(try folder.run(["generate", "--check"]).status == 0)
    try FileManager.default.removeItem(atPath: folder.path + "/shared/tag.yaml")
    #expect(try folder.run(["generate"]).status == 1)
  }

  @Test func revisionsHaveFilesOfTheirOwn() throws {
    try folder.write(document("schemas/pet.yaml"), to: "spec/api.yaml")
    try folder.write("{type: object, properties: {old: {type: string}}}", to: "spec/schemas/pet.yaml")
    try commit()
    try folder.write("{type: object, properties: {new: {type: string}}}", to: "spec/schemas/pet.yaml")
    let outcome = try folder.run(["diff", "git:HEAD:spec/api.yaml", "spec/api.yaml"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("`old`") && outcome.output.contains("`new`"), "\(outcome.output)")
    #expect(outcome.output.contains("schemas/pet.yaml"), "\(outcome.output)")
  }
  private func commit() throws {
    for words in [
      ["init", "-q"], ["add", "spec"], ["-c", "user.name=T", "-c", "user.email=t@t", "commit", "-qm", "1"],
    ] {
      let git = Process()
      git.executableURL = URL(filePath: "/usr/bin/env")
      git.arguments = ["git"] + words
      git.currentDirectoryURL = URL(filePath: folder.path)
      try git.run()
      git.waitUntilExit()
      try #require(git.terminationStatus == 0)
    }
  }

  @Test func gitIsStartedOnceForAllFilesOfARevision() throws {
    try folder.write(document("schemas/a b.yaml"), to: "spec/api.yaml")
    try folder.write("{type: array, items: {$ref: c.yaml}}", to: "spec/schemas/a b.yaml")
    // Longer than what is read at once, and without a line break at its end.
    let long = String(repeating: "é\n\n", count: 60_000)
    try folder.write("{type: string, description: '\(long)'}", to: "spec/schemas/c.yaml")
    try folder.write("#!/bin/sh\necho started >>starts\nPATH=${PATH#*:} exec git \"$@\"\n", to: "bin/git")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path + "/bin/git")
    try commit()
    let path = folder.path + "/bin:" + (ProcessInfo.processInfo.environment["PATH"] ?? "")
    let outcome = try folder.run(
      ["diff", "git:HEAD:spec/api.yaml", "spec/api.yaml"], through: ["/usr/bin/env", "PATH=\(path)"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("\nnothing changed.\n"), "\(outcome.output)")
    #expect(try folder.read("starts") == "started\n")
  }

  @Test(arguments: [
    ("HEAD:spec/b.yaml", "revision HEAD does not have it"), ("v9:spec/api.yaml", "there is no revision v9"),
    ("HEAD:spec", "it is a folder"),
  ])
  func whatGitDoesNotHaveIsSaid(_ file: String, _ reason: String) throws {
    try folder.write(document("schemas/pet.yaml"), to: "spec/api.yaml")
    try commit()
    let outcome = try folder.run(["diff", "git:\(file)", "spec/api.yaml"])
    #expect(outcome.status == 1)
    #expect(outcome.errors == "error: cannot read 'git:\(file)': \(reason) [SW1001 file]\n")
  }

  @Test func aFolderWithoutGitIsSaidToBeOne() throws {
    try folder.write(document("schemas/pet.yaml"), to: "spec/api.yaml")
    let outcome = try folder.run(
      ["diff", "git:HEAD:spec/api.yaml", "spec/api.yaml"],
      through: ["/usr/bin/env", "GIT_CEILING_DIRECTORIES=\(folder.path)"])
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("not a git repository"))
    #expect(outcome.errors.contains("\nerror: cannot read 'git:HEAD:spec/api.yaml': git does not answer"))
  }
}
