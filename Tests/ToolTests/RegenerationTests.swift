import Foundation
import Testing

@testable import swiftwright

/// What the tool does to a folder that it has written before.
struct RegenerationTests {
  private let folder: TemporaryFolder
  private static let pet = "Generated/Shop/Models/Pet.swift"
  private static let lock = "Generated/Shop/.swiftwright.lock"

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.document(), to: "spec/shop.yaml")
    try folder.write(
      "documents:\n  - name: Shop\n    document: shop.yaml\n    output: ../Generated/Shop\n",
      to: "spec/swiftwright.yaml"
    )
    try #require(try run("generate").status == 0)
  }

  /// - Parameter description: Ends up in the file of the type.
  private static func document(version: String = "1.0.0", type: String = "Pet", description: String = "") -> String {
    """
    openapi: 3.1.0
    info: {title: Shop, version: \(version)}
    paths: {}
    components:
      schemas:
        \(type):
          type: object
          description: '\(description)'
          properties:
            name: {type: string}

    """
  }

  private func run(_ arguments: String...) throws -> Outcome {
    try folder.run(arguments)
  }

  private func edit(_ file: String) throws {
    // Of the same length, so that the size does not give it away.
    try folder.write(try folder.read(file).replacing("A", with: "B").replacing("public", with: "pubLic"), to: file)
  }

  @Test func generatesNothingIfNothingHasChanged() throws {
    let again = try run("generate")
    #expect(again.status == 0)
    #expect(again.output.hasPrefix("Shop: nothing has changed; "))
    #expect(try run("generate", "--force").output.hasPrefix("Shop: 0 operations, 1 type; "))
    #expect(try run("generate").output.hasPrefix("Shop: nothing has changed; "))
  }

  @Test(arguments: [
    ("spec/shop.yaml", Self.document(description: "new")), ("spec/overlay.yaml", "overlay: 1.0.0\n"),
    ("spec/swiftwright.yaml", "groups: tag"), ("spec/swiftwright.yaml", "naming: {types: {Pet: Animal}}"),
    ("spec/swiftwright.yaml", "diagnostics: {bounds: note}"), ("T/File.mustache", ""),
  ])
  func generatesIfAnythingHasChanged(_ file: String, _ text: String) throws {
    try folder.write(Self.overlay, to: "spec/overlay.yaml")
    try folder.write("{{body}}", to: "T/Other.mustache")
    try folder.write(
      try folder.read("spec/swiftwright.yaml") + "    overlays: [overlay.yaml]\n", to: "spec/swiftwright.yaml")
    _ = try run("generate", "--templates", "T")
    #expect(try run("generate", "--templates", "T").output.hasPrefix("Shop: nothing has changed; "))
    switch file {
    case "spec/swiftwright.yaml": try folder.write(try folder.read(file) + "    \(text)\n", to: file)
    case "spec/overlay.yaml": try folder.write(Self.overlay + "x-note: 1\n", to: file)
    case "T/File.mustache": try folder.write("{{body}} ", to: "T/Other.mustache")
    default: try folder.write(text, to: file)
    }
    #expect(try run("generate", "--templates", "T").output.hasPrefix("Shop: 0 operations, "))
  }

  private static let overlay = "overlay: 1.0.0\ninfo: {title: A, version: '1'}\nactions: []\n"

  @Test func warningsAreNotForgotten() throws {
    try folder.write(Self.document() + "server: []\n", to: "spec/shop.yaml")
    #expect(try run("generate").status == 0)
    #expect(try run("generate").output.contains(", 1 warning as before"))
    #expect(try run("generate", "--strict").status == 1)
  }

  @Test func saysWhichVersionFollowsWhich() throws {
    try folder.write(Self.document(version: "1.1.0"), to: "spec/shop.yaml")
    #expect(try run("generate").output.contains("; version 1.0.0 → 1.1.0 ("))
  }

  @Test(arguments: [Self.document(), Self.document(version: "2.0.0"), Self.document(type: "Dog")])
  func refusesToLoseEdits(document: String) throws {
    try edit(Self.pet)
    let edited = try folder.read(Self.pet)
    try folder.write(document, to: "spec/shop.yaml")
    let before = try folder.contents()
    let lock = try folder.read(Self.lock)
    let refusal = try run("generate")
    #expect(refusal.status == 1)
    #expect(
      refusal.errors.hasSuffix(
        """
        error: nothing was written, since 1 generated file would lose what was edited by hand:
          \(Self.pet)
        Move the changes into files of your own, or say --force to discard them.

        """))
    #expect(try folder.contents() == before)
    #expect(try folder.read(Self.pet) == edited)
    #expect(try folder.read(Self.lock) == lock)
    #expect(try run("generate", "--force").status == 0)
    #expect((try? folder.read(Self.pet)) != edited)
    #expect(try run("generate", "--check").status == 0)
  }

  @Test func checkTellsFilesApart() throws {
    let pet = try folder.read(Self.pet)
    try folder.write("// mine", to: "Generated/Shop/Models/Mine.swift")
    try folder.write(pet, to: "Generated/Shop/Models/Copy.swift")
    let clean = try run("generate", "--check")
    #expect(clean.status == 0)
    #expect(
      clean.output.hasPrefix(
        "note: foreign: Generated/Shop/Models/Copy.swift\nnote: foreign: Generated/Shop/Models/Mine.swift\n"))

    try edit(Self.pet)
    let edited = try run("generate", "--check", "--quiet")
    #expect(edited.status == 1)
    #expect(edited.output == "edited: \(Self.pet)\n")

    try FileManager.default.removeItem(atPath: folder.path + "/" + Self.pet)
    #expect(try run("generate", "--check", "--quiet").output == "missing: \(Self.pet)\n")
    // What is missing is no edit to be lost.
    #expect(try run("generate").status == 0)
    #expect(try folder.read(Self.pet) == pet)

    try folder.write(Self.document(description: "new"), to: "spec/shop.yaml")
    #expect(try run("generate", "--check", "--quiet").output == "stale: \(Self.lock)\nstale: \(Self.pet)\n")
    try folder.write(Self.document(type: "Dog"), to: "spec/shop.yaml")
    #expect(
      try run("generate", "--check", "--quiet").output
        == "stale: \(Self.lock)\nmissing: Generated/Shop/Models/Dog.swift\nsurplus: \(Self.pet)\n"
        + "stale: Generated/Shop/Models/ShopSchemas.swift\n")
    try folder.write("// mine", to: "Generated/Shop/Models/Dog.swift")
    let inTheWay = try run("generate", "--force")
    #expect(inTheWay.status == 1)
    #expect(inTheWay.errors.contains("will not overwrite 'Generated/Shop/Models/Dog.swift': swiftwright did not write"))
    #expect(try folder.read(Self.pet) == pet)
  }

  /// An edit that is hidden by a change of the lock file is found by `--check`, which generates in any case.
  @Test func checkDoesNotTrustTheLock() throws {
    try edit(Self.pet)
    let digest = Digest(Array(try folder.read(Self.pet).utf8)).text
    let lines = try folder.read(Self.lock).split(separator: "\n", omittingEmptySubsequences: false)
    let forged = lines.map { $0.hasPrefix("  Models/Pet.swift: ") ? "  Models/Pet.swift: \(digest)" : $0 }
    try folder.write(forged.joined(separator: "\n"), to: Self.lock)
    #expect(
      try run("generate", "--check", "--quiet").output == "stale: \(Self.lock)\nstale: \(Self.pet)\n")
  }

  /// As after the first run of a version that writes lock files.
  @Test func withoutALockTheHeaderSaysWhoseAFileIs() throws {
    let pet = try folder.read(Self.pet)
    let lock = try folder.read(Self.lock)
    try FileManager.default.removeItem(atPath: folder.path + "/" + Self.lock)
    try folder.write(pet + "// stale", to: Self.pet)
    try folder.write(pet, to: "Generated/Shop/Models/Old.swift")
    #expect(
      try run("generate", "--check", "--quiet").output
        == "missing: \(Self.lock)\nsurplus: Generated/Shop/Models/Old.swift\nstale: \(Self.pet)\n")
    #expect(try run("generate").status == 0)
    #expect(try folder.read(Self.pet) == pet)
    #expect(try folder.read(Self.lock) == lock)
    #expect(try !folder.contents().contains("Generated/Shop/Models/Old.swift"))
  }

  @Test func refusesALockThatItCannotRead() throws {
    let lock = try folder.read(Self.lock)
    try folder.write("<<<<<<< HEAD\n" + lock, to: Self.lock)
    let refusal = try run("generate")
    #expect(refusal.status == 1)
    #expect(refusal.errors.hasPrefix("error: cannot read '\(Self.lock)': line 1 is not as swiftwright writes it; "))
    #expect(try run("generate", "--force").status == 0)
    #expect(try folder.read(Self.lock) == lock)
  }

  @Test func aPartThatIsLeftOutStaysOurs() throws {
    #expect(try run("generate", "--emit", "client").status == 0)
    #expect(try folder.read(Self.lock).contains("\n  Models/Pet.swift: "))
    #expect(try run("generate", "--emit", "client").output.hasPrefix("Shop: nothing has changed; "))
    #expect(try run("generate").status == 0)
    #expect(try run("generate", "--check").status == 0)
  }

  /// A limit of the size of files stands for a disk that is full in the middle.
  @Test func aDiskThatIsFullLeavesWholeFiles() throws {
    let before = try folder.read(Self.pet)
    let small = try folder.read("Generated/Shop/Models/Shop.swift")
    try folder.write(
      Self.document(version: "2.0.0", description: String(repeating: "long ", count: 10_000)), to: "spec/shop.yaml")
    let full = try folder.run(
      ["generate"], through: ["/bin/sh", "-c", #"trap "" XFSZ; ulimit -f 16; exec "$@""#, "sh"])
    #expect(full.status == 1)
    #expect(full.errors.contains("error: cannot write '\(Self.pet)'"))
    #expect(try folder.read(Self.pet) == before)
    #expect(try folder.contents().filter { $0.contains(".swiftwright-") } == [])
    #expect(try folder.read(Self.lock).contains("\nreplaced:\n"))
    #expect(try run("generate").status == 0)
    #expect(try folder.read(Self.pet).contains("long long"))
    #expect(try folder.read("Generated/Shop/Models/Shop.swift") != small)
    #expect(try run("generate").output.hasPrefix("Shop: nothing has changed; "))
  }

  /// The superuser may write anywhere, so that another has to try.
  @Test func aFolderThatIsReadOnlyIsLeftAsItIs() throws {
    let launcher = geteuid() == 0 ? ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : []
    guard launcher.isEmpty || FileManager.default.isExecutableFile(atPath: launcher[0]) else {
      print("skipped: there is no setpriv")
      return
    }
    func setMode(_ mode: Int) throws {
      for path in ["", "/Client", "/Models", "/Server"] {
        try FileManager.default.setAttributes(
          [.posixPermissions: mode], ofItemAtPath: folder.path + "/Generated/Shop" + path)
      }
    }
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
    try setMode(0o555)
    defer { try? setMode(0o755) }
    #expect(try folder.run(["generate"], through: launcher).output.hasPrefix("Shop: nothing has changed; "))
    try folder.write(Self.document(version: "2.0.0"), to: "spec/shop.yaml")
    let before = try folder.contents()
    let refusal = try folder.run(["generate"], through: launcher)
    #expect(refusal.status == 1)
    #expect(refusal.errors.hasPrefix("error: cannot write '\(Self.lock)': permission denied"))
    #expect(try folder.contents() == before)
    try setMode(0o755)
    #expect(try run("generate").status == 0)
    #expect(try run("generate", "--check").status == 0)
  }
}

/// What `generate` tells of a document that has changed.
struct DocumentNewsTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.document(version: "1.0.0", type: "string"), to: "spec/shop.yaml")
    try #require(try generate().status == 0)
  }

  private static func document(version: String, type: String) -> String {
    """
    openapi: 3.1.0
    info: {title: Shop, version: \(version)}
    paths:
      /pets:
        get:
          operationId: listPets
          parameters: [{name: kind, in: query, schema: {type: \(type)}}]
          responses: {'204': {description: None.}}

    """
  }

  private func generate(_ options: String...) throws -> Outcome {
    try folder.run(["generate", "--spec", "spec/shop.yaml", "--name", "Shop", "--output", "out"] + options)
  }

  private func git(_ words: String...) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git", "-c", "user.name=a", "-c", "user.email=a@example.com"] + words
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }

  @Test func changesAreCountedWhereGitHasTheOldDocument() throws {
    try git("init", "-q")
    try git("add", "spec")
    try git("commit", "-q", "-m", "a")
    try folder.write(Self.document(version: "1.0.1", type: "integer"), to: "spec/shop.yaml")
    let bumped = try generate()
    #expect(bumped.status == 0)
    #expect(bumped.errors == "")
    #expect(bumped.output.contains("; version 1.0.0 → 1.0.1"))
    #expect(bumped.output.contains("  changes of the API: 1 breaking; of Swift: 2, 2 of which may not compile\n"))
    #expect(bumped.output.contains("[type-changed]\n  the document asks for a major step, "))
    #expect(bumped.output.contains("  all of it: swiftwright diff git:HEAD:spec/shop.yaml spec/shop.yaml\n"))
  }

  @Test func aVersionThatStaysIsAWarning() throws {
    try folder.write(Self.document(version: "1.0.0", type: "integer"), to: "spec/shop.yaml")
    let strict = try generate("--strict")
    #expect(strict.status == 1)
    let outcome = try generate()
    #expect(outcome.status == 0)
    #expect(
      outcome.errors.hasPrefix(
        "spec/shop.yaml:2:30: warning: the document changed, but its version is still 1.0.0 [SW8101 "))
    #expect(!outcome.output.contains("swiftwright diff"))
    #expect(try generate().errors == "")
  }

  @Test func whiteSpaceIsNoNews() throws {
    try git("init", "-q")
    try git("add", "spec")
    try git("commit", "-q", "-m", "a")
    try folder.write(Self.document(version: "1.0.0", type: "string") + "# new\n", to: "spec/shop.yaml")
    let outcome = try generate()
    #expect((outcome.status, outcome.errors) == (0, ""))
    #expect(!outcome.output.contains("changes of the API"))
  }
}
