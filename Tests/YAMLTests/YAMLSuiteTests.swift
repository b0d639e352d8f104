import Foundation
import SwiftwrightDiagnostics
import Testing

@testable import SwiftwrightYAML

/// The YAML project's own test suite: what is an error must be one, and what has a JSON form must read as it.
struct YAMLSuiteTests {
  /// Where reading differs from the suite, and why.
  static let known: [String: String] = {
    let reasons = [
      "libyaml takes no tab as space between tokens":
        "6BCT 6CA3 96NN/00 96NN/01 A2M4 DK95/00 DK95/03 DK95/04 Q5MG R4YG Y79Y/001 Y79Y/010",
      "libyaml wants a key's colon right after the key and on the same line":
        "4MUZ/00 4MUZ/01 4MUZ/02 5MUD 5T43 9SA2 K3WX NJ66 UT92 VJP3/01",
      "libyaml knows no empty keys, nor keys without a value in flow":
        "2JQS 4ABK 6M2F CFD4 FRK4 NHX8 NKF9 S3PD SM9W/01 UKK6/00",
      "libyaml's flow scalars cannot begin with an indicator":
        "58MP 652Z DBG4 HM87/00 HM87/01",
      "libyaml's anchors are letters and digits":
        "2SXE 8XYN W5VH Y2GN",
      "libyaml refuses reserved directives and YAML 1.3":
        "2LFX 6LVF BEC7 MUS6/05 MUS6/06",
      "libyaml wants `---` before a document that follows another":
        "7Z25 DK3J FP8R HWV9 M7A3 QT73 W4TN",
      "libyaml overlooks the fault":
        "9C9N 9JBA CVW2 DK95/01 G5U8 MUS6/00 QB6E S98Z SU5Z X4QW Y79Y/003 YJV2",
      "libyaml drops a last line of spaces":
        "JEF9/02 L24T/01",
    ]
    var known: [String: String] = [:]
    for (reason, names) in reasons {
      for name in names.split(separator: " ") { known[String(name)] = reason }
    }
    return known
  }()

  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let folder: URL

    var testDescription: String { name }
  }

  static let cases: [Case] = {
    let root =
      ProcessInfo.processInfo.environment["SWIFTWRIGHT_CORPUS"].map { URL(filePath: $0) }
      ?? URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../shared/corpus").standardizedFileURL
    let suite = root.appending(path: "yaml-suite")
    guard let files = FileManager.default.enumerator(at: suite, includingPropertiesForKeys: nil) else { return [] }
    let inputs = files.compactMap { $0 as? URL }.filter { $0.lastPathComponent == "in.yaml" }
    if inputs.isEmpty { print("skipped: there is no yaml-suite at \(suite.path); set SWIFTWRIGHT_CORPUS") }
    return inputs.map { input in
      let folder = input.deletingLastPathComponent()
      return Case(name: String(folder.path.dropFirst(suite.path.count + 1)), folder: folder)
    }.sorted { $0.name < $1.name }
  }()

  @Test(arguments: cases)
  func reads(_ item: Case) throws {
    let bytes = [UInt8](try Data(contentsOf: item.folder.appending(path: "in.yaml")))
    let result = Result { () throws(YAMLError) in
      try parseYAML(SourceFile(id: SourceFileID(index: 0), name: item.name, bytes: bytes))
    }
    let isError = FileManager.default.fileExists(atPath: item.folder.appending(path: "error").path)
    let json = try? Data(contentsOf: item.folder.appending(path: "in.json"))
    let problem: String? =
      switch (result, isError) {
      case (.failure, true): nil
      case (.success, true): "accepted, but is an error"
      case (.failure(let error), false):
        switch error.id {
        // One file holds one document, and keys are text.
        case "several-documents", "empty-document", "complex-key", "duplicate-key": nil
        default: "\(error.id): \(error.message)"
        }
      case (.success(let node), false):
        if let json, let value = try? JSONSerialization.jsonObject(with: json, options: .fragmentsAllowed) {
          canonical(node) == canonical(value) ? nil : "\(canonical(node)) is not \(canonical(value))"
        } else {
          nil
        }
      }
    #expect((problem == nil) == (Self.known[item.name] == nil), "\(item.name): \(problem ?? "no longer differs")")
  }

  private func canonical(_ node: YAMLNode) -> String {
    switch node.content {
    case .sequence(let items):
      return "[" + items.map(canonical).joined(separator: ",") + "]"
    case .mapping(let mapping):
      let entries = mapping.entries.sorted { $0.key < $1.key }.map { "\($0.key.debugDescription):\(canonical($0.value))" }
      return "{" + entries.joined(separator: ",") + "}"
    case .scalar(let scalar):
      switch scalar.value {
      case .null: return "null"
      case .bool(let value): return "\(value)"
      case .integer(let value): return "\(Double(value))"
      case .float(let value): return "\(value)"
      case .string(let value): return value.debugDescription
      }
    }
  }

  private func canonical(_ value: Any) -> String {
    switch value {
    case let items as [Any]:
      return "[" + items.map(canonical).joined(separator: ",") + "]"
    case let entries as [String: Any]:
      let sorted = entries.sorted { $0.key < $1.key }.map { "\($0.key.debugDescription):\(canonical($0.value))" }
      return "{" + sorted.joined(separator: ",") + "}"
    case let text as String: return text.debugDescription
    case is NSNull: return "null"
    case let number as NSNumber:
      return String(cString: number.objCType) == "c" ? "\(number.boolValue)" : "\(number.doubleValue)"
    default: return "\(value)"
    }
  }
}
