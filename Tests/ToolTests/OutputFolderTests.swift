import Foundation
import SwiftwrightEmitter
import Testing

@testable import swiftwright

struct OutputFolderTests {
  private let folder: TemporaryFolder
  private let output: OutputFolder

  init() throws {
    folder = try TemporaryFolder()
    output = OutputFolder(folder.path + "/out")
  }

  private func generated(_ path: String, _ text: String = "") -> GeneratedFile {
    GeneratedFile(path: path, contents: "\(OutputFolder.header)a.yaml\n\(text)")
  }

  @Test func writesWhatDiffersAndRemovesWhatIsNoLongerGenerated() throws {
    try output.plan([generated("Models/A.swift"), generated("Models/B.swift"), generated("Client/C.swift")]).carryOut()
    try folder.write("// mine", to: "out/Models/Mine.swift")
    try folder.write(OutputFolder.header, to: "out/Client/notes.txt")
    let untouched = try modified("out/Models/A.swift")

    let plan = try output.plan([
      generated("Models/A.swift"), generated("Models/B.swift", "changed"), generated("D.swift"),
    ])
    #expect(plan.writes.map(\.path) == ["Models/B.swift", "D.swift"])
    #expect(plan.writes.map(\.isNew) == [false, true])
    #expect(plan.removals == ["Client/C.swift"])
    #expect(plan.unchanged == 1)
    try plan.carryOut()
    #expect(
      try folder.contents() == [
        "out", "out/Client", "out/Client/notes.txt", "out/D.swift", "out/Models", "out/Models/A.swift",
        "out/Models/B.swift", "out/Models/Mine.swift",
      ]
    )
    #expect(try folder.read("out/Models/B.swift") == generated("", "changed").contents)
    #expect(try modified("out/Models/A.swift") == untouched)
    #expect(
      try output.plan([generated("Models/A.swift"), generated("Models/B.swift", "changed"), generated("D.swift")])
        .isUpToDate)
  }

  @Test func removesFoldersThatAreLeftEmpty() throws {
    try output.plan([generated("A.swift"), generated("One/Two/B.swift")]).carryOut()
    try output.plan([generated("A.swift")]).carryOut()
    #expect(try folder.contents() == ["out", "out/A.swift"])
  }

  @Test func refusesToOverwriteWhatItDidNotWrite() throws {
    try folder.write("struct Mine {}", to: "out/A.swift")
    #expect(throws: FileError.self) { try output.plan([generated("A.swift")]) }
    try folder.write("", to: "out/Models")
    #expect(throws: FileError("cannot write '\(output.path)/Models/B.swift': '\(output.path)/Models' is a file")) {
      try output.plan([generated("Models/B.swift")])
    }
    try folder.write("", to: "file")
    #expect(throws: FileError("cannot write to '\(folder.path)/file': it is a file, not a folder")) {
      try OutputFolder(folder.path + "/file").plan([])
    }
  }

  @Test func refusesNamesThatCannotBe() {
    #expect(throws: FileError.self) { try output.plan([generated("../A.swift")]) }
    #expect(throws: FileError.self) { try output.plan([generated("A.swift"), generated("a.swift")]) }
  }

  /// On file systems that ignore case the old file and the new one are the same.
  @Test func aFileMayChangeTheCaseOfItsName() throws {
    try output.plan([generated("Api.swift")]).carryOut()
    try output.plan([generated("API.swift")]).carryOut()
    #expect(try folder.contents() == ["out", "out/API.swift"])
  }

  private func modified(_ file: String) throws -> Date? {
    try FileManager.default.attributesOfItem(atPath: folder.path + "/" + file)[.modificationDate] as? Date
  }
}
