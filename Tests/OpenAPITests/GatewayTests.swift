import Foundation
import SwiftwrightDiagnostics
import Testing

@testable import SwiftwrightOpenAPI

/// The document this package generates from.
struct GatewayTests {
  @Test func everythingIsThere() throws {
    let bytes = [UInt8](try Data(contentsOf: Corpus.package.appending(path: "spec/fireworks-gateway.yaml")))
    let loaded = Loaded(bytes: bytes, name: "fireworks-gateway.yaml")
    let document = try #require(loaded.set?.root)
    let items = document.paths.pathItems.compactMap(\.value.object)
    #expect(items.count == 132)
    #expect(items.map(\.operations.count).reduce(0, +) == 206)
    #expect(document.components.schemas.count == 419)
    #expect(loaded.diagnostics.allSatisfy { $0.severity == .warning })
  }
}
