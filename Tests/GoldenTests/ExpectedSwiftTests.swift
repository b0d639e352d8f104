import Foundation
import SwiftwrightTestSupport
import Testing

/// What the cases expect is Swift that the compiler and the formatter have nothing to say about.
@Suite(.offThePool)
struct ExpectedSwiftTests {
  private static let cases = Golden.folder.appending(path: "Cases")
  private static let hasFormatter = (try? SwiftCompiler.run("swift", ["format", "--version"]))?.status == 0

  @Test(.enabled(if: hasFormatter, "needs swift format"))
  func isFormatted() throws {
    let outcome = try SwiftCompiler.run("swift", ["format", "lint", "--strict", "--recursive", Self.cases.path])
    #expect(outcome.status == 0, "\(outcome.output)")
  }

  /// Compiles each case that has all parts; some warnings only come behind the type checker.
  @Test(
    .enabled(if: SwiftCompiler.modules != nil, "needs the modules of the build"), arguments: Golden.folders(in: cases))
  func compiles(name: String) throws {
    let folder = Self.cases.appending(path: name)
    let configuration = Golden.read(folder.appending(path: "swiftwright.yaml"))
    if configuration.contains("emit:") { return }
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.appending(path: "expected").path)) ?? []
    let files = paths.filter { $0.hasSuffix(".swift") }.map { folder.appending(path: "expected/\($0)").path }
    if files.isEmpty { return }
    let outcome = try SwiftCompiler.compile(files)
    #expect(outcome.status == 0, "\(outcome.output)")
  }
}
