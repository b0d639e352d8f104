import Foundation
import SwiftwrightRuntime
import SwiftwrightTestSupport
import Testing

/// Values that Python made of each schema are read and written by the generated types, and are still valid and equal.
@Suite(.enabled(if: Oracle.isAvailable, "needs python3 with Tests/Oracles/requirements.txt"), .offThePool)
struct SchemaTests {
  @Test func valuesOfEverySchemaSurvive() throws {
    let made = try Oracle.run("random_values.py", "--count", "6", "--seed", Oracle.seed)
    #expect(made.status == 0)
    let types = Dictionary(uniqueKeysWithValues: schemaTable.map { ($0.name, $0.type) })
    var seen: Set<String> = []
    var results: [UInt8] = []
    for line in made.output.split(separator: UInt8(ascii: "\n")) {
      let pair = try JSONValue(jsonData: Data(line))
      let name = try #require(pair["schema"]?.stringValue)
      let type = try #require(types[name], "there is no type for \(name)")
      seen.insert(name)
      do {
        let value = try #require(pair["value"])
        let result = try Self.roundTrip(value.jsonBytes(), as: type)
        results += try JSONValue.object(["schema": .string(name), "value": value, "result": result]).jsonBytes()
        results.append(UInt8(ascii: "\n"))
      } catch {
        Issue.record("\(name): \(error)\n\(String(decoding: line, as: UTF8.self))")
      }
    }
    #expect(seen.count == schemaTable.count)
    let checked = try Oracle.run("check_values.py", input: Data(results))
    #expect(checked.status == 0, "\(String(decoding: checked.output, as: UTF8.self))")
  }

  /// Reads a value and writes it.
  private static func roundTrip(_ bytes: [UInt8], as type: any JSONCodable.Type) throws -> JSONValue {
    let result = try type.init(jsonData: bytes).jsonBytes()
    return try JSONValue(jsonData: result)
  }
}
