import Foundation
import SwiftwrightRuntime
import SwiftwrightTestSupport
import Testing

/// Random documents read here and by Python's `json`, of which both must make the same, or refuse them both.
@Suite(.offThePool)
struct JSONOracleTests {
  private static let folder = URL(filePath: #filePath).appending(path: "../../../Oracles").standardizedFileURL

  /// What `json_documents.py` prints; nil, with a message, where there is no Python. `ORACLE_SEED` gives others.
  private static func lines() throws -> [Substring]? {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    let seed = ProcessInfo.processInfo.environment["ORACLE_SEED"] ?? "1"
    process.arguments = ["python3", folder.appending(path: "json_documents.py").path, "--seed", seed]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    if process.terminationStatus == 127 {
      print("skipped: there is no python3")
      return nil
    }
    #expect(process.terminationStatus == 0)
    return text.split(separator: "\n")
  }

  @Test func agreesWithPython() throws {
    guard let lines = try Self.lines() else { return }
    #expect(!lines.isEmpty)
    for line in lines {
      let line = try JSONValue(jsonData: Array(line.utf8))
      let data = try #require(Data(base64Encoded: line["document"]?.stringValue ?? ""))
      let text = String(decoding: data, as: UTF8.self)
      let expected = line["canonical"]?.stringValue
      let document = try? JSONDocument(data, options: JSONReadOptions(replacesLoneSurrogates: true))
      #expect(try document.map { try Self.canonical($0.root) } == expected, "\(text)")
      guard let document else { continue }
      let value: JSONValue = try document.root.read()
      let again = try JSONDocument(try value.jsonBytes(JSONWriteOptions(sortsKeys: false)))
      #expect(try Self.canonical(again.root) == expected, "\(text), written again")
    }
  }

  /// The form that the oracle makes of a document.
  private static func canonical(_ element: JSONElement) throws -> String {
    switch element.kind {
    case .null: return "null"
    case .boolean: return try element.read(Bool.self) ? "true" : "false"
    case .string: return name(try element.read(String.self))
    case .array: return "[" + (try element.elements.map(canonical)).joined(separator: ",") + "]"
    case .object:
      let object = try element.read(JSONObject.self)
      let members = try object.members.map { member in
        try name(member.name) + ":" + canonical(try #require(element[member.name]))
      }
      return "{" + members.joined(separator: ",") + "}"
    case .integer, .number:
      let bits = (try? element.read(Double.self)).map { String($0.bitPattern, radix: 16) } ?? "infinite"
      let written = String(decoding: try element.read(JSONValue.self).jsonBytes(), as: UTF8.self)
      return digits(written) + "=" + bits
    }
  }

  private static func name(_ text: String) -> String {
    "\"" + text.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// The number without zeros at its ends.
  private static func digits(_ number: String) -> String {
    let parts = number.lowercased().split(separator: "e")
    let decimals = parts[0].drop { $0 == "-" }.split(separator: ".")
    var digits = decimals.joined().drop { $0 == "0" }
    var power = (parts.count > 1 ? Int(parts[1]) ?? 0 : 0) - (decimals.count > 1 ? decimals[1].count : 0)
    while digits.last == "0" {
      digits.removeLast()
      power += 1
    }
    return (number.hasPrefix("-") ? "-" : "") + digits + "e\(digits.isEmpty ? 0 : power)"
  }
}
