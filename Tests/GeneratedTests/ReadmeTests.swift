import Foundation
import Testing

/// The README's examples are these files, letter by letter; the first one runs.
struct ReadmeTests {
  @Test(arguments: ["ReadmeExample.swift", "ReadmeWireExample.swift", "../PluginConsumer/Sources/Shop/Shop.swift"])
  func exampleIsTheReadmes(file: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let example = try String(contentsOf: folder.appending(path: file).standardized, encoding: .utf8)
    let readme = try String(contentsOf: folder.appending(path: "../../README.md").standardized, encoding: .utf8)
    #expect(readme.contains("```swift\n\(example)```"))
  }

  @Test func exampleRuns() async throws {
    try await tour()
  }
}
