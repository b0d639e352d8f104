import Foundation
import SwiftwrightRuntime
import SwiftwrightTestSupport
import Testing

/// Requests with all that the document lets them have go through the generated client and the generated server.
@Suite(.enabled(if: Oracle.isAvailable, "needs python3 with Tests/Oracles/requirements.txt"), .offThePool)
struct OperationTests {
  static let lines = Result { () throws -> [String: JSONValue] in
    let made = try Oracle.run("random_requests.py", "--seed", Oracle.seed)
    #expect(made.status == 0)
    var lines: [String: JSONValue] = [:]
    for line in made.output.split(separator: UInt8(ascii: "\n")) {
      let value = try JSONValue(jsonData: Data(line))
      lines[value["operation"]?.stringValue ?? ""] = value
    }
    return lines
  }

  @Test(arguments: OperationTable.entries.map(\.id))
  func arrivesAndIsAnswered(id: String) async throws {
    let entry = try #require(OperationTable.entries.first { $0.id == id })
    let line = try #require(try Self.lines.get()[id], "the oracle does not know \(id)")
    try await entry.call(OperationCall(line))
  }

  @Test func coversTheDocument() throws {
    let known = Set(try Self.lines.get().keys)
    // The one operation with a form for a body has a test of its own.
    #expect(known.subtracting(OperationTable.entries.map(\.id)) == ["Gateway_UploadDatasetFile"])
  }
}
