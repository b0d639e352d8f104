import Foundation
import Testing

/// The README's example is `ReadmeExample.swift`, letter by letter, and runs.
struct ReadmeTests {
  @Test func exampleIsTheReadmes() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let example = try String(contentsOf: folder.appending(path: "ReadmeExample.swift"), encoding: .utf8)
    let readme = try String(contentsOf: folder.appending(path: "../../README.md").standardized, encoding: .utf8)
    #expect(readme.contains("```swift\n\(example)```"))
  }

  @Test func exampleRuns() async throws {
    try await tour()
  }
}
