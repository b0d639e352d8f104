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

  private func planned(_ files: [GeneratedFile]) throws -> OutputPlan {
    try output.plan(files, lock: .sample)
  }

  private func generated(_ path: String, _ text: String = "") -> GeneratedFile {
    GeneratedFile(path: path, contents: "\(OutputFolder.header)a.yaml\n\(text)")
  }

  @Test func writesWhatDiffersAndRemovesWhatIsNoLongerGenerated() throws {
    try planned([generated("Models/A.swift"), generated("Models/B.swift"), generated("Client/C.swift")]).carryOut()
    try folder.write("// mine", to: "out/Models/Mine.swift")
    try folder.write(OutputFolder.header, to: "out/Client/notes.txt")
    let untouched = try modified("out/Models/A.swift")

    let plan = try planned([
      generated("Models/A.swift"), generated("Models/B.swift", "changed"), generated("D.swift"),
    ])
    #expect(plan.writes.map(\.path) == ["Models/B.swift", "D.swift"])
    #expect(plan.writes.map(\.isNew) == [false, true])
    #expect(plan.removals == ["Client/C.swift"])
    #expect(plan.unchanged == 1)
    #expect(plan.foreign.sorted() == ["Client/notes.txt", "Models/Mine.swift"])
    try plan.carryOut()
    #expect(
      try folder.contents() == [
        "out", "out/.swiftwright.lock", "out/Client", "out/Client/notes.txt", "out/D.swift", "out/Models",
        "out/Models/A.swift",
        "out/Models/B.swift", "out/Models/Mine.swift",
      ]
    )
    #expect(try folder.read("out/Models/B.swift") == generated("", "changed").contents)
    #expect(try modified("out/Models/A.swift") == untouched)
    #expect(
      try planned([generated("Models/A.swift"), generated("Models/B.swift", "changed"), generated("D.swift")])
        .isUpToDate)
  }

  @Test func removesFoldersThatAreLeftEmpty() throws {
    try planned([generated("A.swift"), generated("One/Two/B.swift")]).carryOut()
    try planned([generated("A.swift")]).carryOut()
    #expect(try folder.contents() == ["out", "out/.swiftwright.lock", "out/A.swift"])
  }

  @Test func refusesToOverwriteWhatItDidNotWrite() throws {
    try folder.write("struct Mine {}", to: "out/A.swift")
    #expect(throws: FileError.self) { try planned([generated("A.swift")]) }
    try folder.write("", to: "out/Models")
    #expect(throws: FileError("cannot write '\(output.path)/Models/B.swift': '\(output.path)/Models' is a file")) {
      try planned([generated("Models/B.swift")])
    }
    try folder.write("", to: "file")
    #expect(throws: FileError("cannot write to '\(folder.path)/file': it is a file, not a folder")) {
      try OutputFolder(folder.path + "/file").plan([], lock: .sample)
    }
  }

  @Test func refusesNamesThatCannotBe() {
    #expect(throws: FileError.self) { try planned([generated("../A.swift")]) }
    #expect(throws: FileError.self) { try planned([generated("A.swift"), generated("a.swift")]) }
  }

  /// On file systems that ignore case the old file and the new one are the same.
  @Test func aFileMayChangeTheCaseOfItsName() throws {
    try planned([generated("Api.swift")]).carryOut()
    try planned([generated("API.swift")]).carryOut()
    #expect(try folder.contents() == ["out", "out/.swiftwright.lock", "out/API.swift"])
  }

  @Test func tellsEditedFilesFromStaleOnes() throws {
    try planned([generated("A.swift"), generated("B.swift"), generated("C.swift")]).carryOut()
    try folder.write("// mine", to: "out/A.swift")
    try folder.write(OutputFolder.header + "a copy", to: "out/D.swift")
    let new = [generated("A.swift"), generated("B.swift", "new"), generated("D.swift")]
    let plan = try planned(new)
    #expect(
      plan.listing(.init(new: "missing: ", changed: "stale: ", removed: "surplus: ", edited: "edited: ")) == """
        stale: \(output.path)/.swiftwright.lock
        edited: \(output.path)/A.swift
        stale: \(output.path)/B.swift
        surplus: \(output.path)/C.swift
        edited: \(output.path)/D.swift

        """)
    #expect(plan.edited == ["A.swift", "D.swift"])
    // Whoever wrote what is to be written did not edit anything.
    try folder.write(new[0].contents, to: "out/A.swift")
    #expect(try planned(new).edited == ["D.swift"])
  }

  /// Until all is written the lock knows both what was there and what shall be.
  @Test func goesOnWhereAnEarlierRunWasInterrupted() throws {
    try planned([generated("A.swift"), generated("B.swift"), generated("Old/C.swift")]).carryOut()
    let new = [generated("A.swift", "2"), generated("B.swift", "2"), generated("New/D.swift")]
    // A folder where a file belongs stops the run at the end.
    try FileManager.default.createDirectory(atPath: output.path + "/B.swift.away", withIntermediateDirectories: true)
    var interrupted = try planned(new)
    interrupted.writes.append(.init(file: generated("B.swift.away"), isNew: true))
    #expect(throws: FileError.self) { try interrupted.carryOut() }
    try FileManager.default.removeItem(atPath: output.path + "/B.swift.away")

    let pending = try #require(try output.lock()).lock
    #expect(Set(pending.replaced.keys) == ["A.swift", "B.swift", "Old/C.swift"])
    #expect(!output.isAsWritten(pending))
    // Back to the old, or on to the new: neither takes what the interrupted run left for edited.
    try folder.write(generated("", "").contents, to: "out/B.swift")
    #expect(try planned([generated("A.swift"), generated("B.swift", "3")]).edited == [])
    try planned(new).carryOut()
    #expect(
      try folder.contents() == [
        "out", "out/.swiftwright.lock", "out/A.swift", "out/B.swift", "out/New", "out/New/D.swift",
      ])
    let lock = try #require(try output.lock()).lock
    #expect(output.isAsWritten(lock))
    #expect(try planned(new).isUpToDate)
  }

  @Test func removesWhatKilledRunsLeftBehind() throws {
    try planned([generated("Models/A.swift")]).carryOut()
    // No process has such a number.
    for path in ["out/Models/.A.swift.swiftwright-99999999", ".out.swiftwright-99999999/Models/A.swift"] {
      try folder.write("half", to: path)
    }
    for path in ["out/.A.swift.99999999", "out/.A.swift.swiftwright-1", ".other.swiftwright-99999999"] {
      try folder.write("not ours, or at work", to: path)
    }
    try planned([generated("Models/A.swift")]).carryOut()
    #expect(
      try folder.contents() == [
        ".other.swiftwright-99999999", "out", "out/.A.swift.99999999", "out/.A.swift.swiftwright-1",
        "out/.swiftwright.lock", "out/Models", "out/Models/A.swift",
      ])
  }

  private func modified(_ file: String) throws -> Date? {
    try FileManager.default.attributesOfItem(atPath: folder.path + "/" + file)[.modificationDate] as? Date
  }
}
