import Foundation
import Testing

@testable import swiftwright

/// The Gateway's two documents. What is different was written down by hand from the documents, for the one operation that
/// both have, before there was a report.
struct GatewayDiffTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
  private static let package = folder.deletingLastPathComponent().deletingLastPathComponent()

  private static func report(_ format: String) throws -> String {
    let output = FileManager.default.temporaryDirectory.appending(path: "diff-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: output) }
    let spec = package.appending(path: "spec").path
    let status = Swiftwright.run([
      "diff", "\(spec)/fireworks-gateway-early.yaml", "\(spec)/fireworks-gateway.yaml", "--config",
      "\(spec)/swiftwright.yaml", "--format", format, "--output", output.path,
    ])
    #expect(status == .done)
    // Paths are those of this checkout.
    return String(decoding: try Data(contentsOf: output), as: UTF8.self).replacing(spec + "/", with: "spec/")
  }

  @Test(arguments: ["text", "markdown"])
  func isReportedAsRecorded(_ format: String) throws {
    let text = try Self.report(format)
    let file = Self.folder.appending(path: "Reports/gateway.\(format == "text" ? "txt" : "md")")
    let recorded = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    if text == recorded { return }
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" { try Data(text.utf8).write(to: file) }
    Issue.record("\(file.lastPathComponent) differs")
  }

  @Test func everythingOnTheListIsReportedAndNothingElse() throws {
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(try Self.report("json").utf8)) as? [String: Any])
    let changes = try #require(json["changes"] as? [[String: Any]])
    let operation = "PATCH /v1/accounts/{account_id}/models/{model_id}"
    let reached = changes.filter { ($0["operations"] as? [String])?.contains(operation) ?? false }
    let messages = Set(
      reached.filter { $0["rule"] as? String != "documentation-changed" }.compactMap { $0["message"] as? String })
    #expect(messages == Self.list)
    #expect(changes.count { $0["severity"] as? String == "breaking" || $0["oldClient"] as? String == "breaking" } == 0)
    #expect(changes.count { $0["rule"] as? String == "operation-added" } == 205)
  }

  /// What the early document and 4.259.0 say differently of Update Model, besides documentation.
  private static let list: Set<String> = {
    let kinds = ["FIRE_AGENT", "LIVE_MERGE", "CUSTOM_MODEL", "EMBEDDING_MODEL", "SNAPSHOT_MODEL"]
    let members = [
      "calibrated", "tunable", "supportsLora", "useHfApplyChatTemplate", "updateTime", "defaultSamplingParams",
      "rlTunable", "trainingContextLength", "snapshotType", "supportsServerless", "supervisedLoraTunable",
      "supervisedFullParameterTunable", "rlLoraTunable", "rlFullParameterTunable",
    ]
    let details = ["modelType", "supportsFireattention", "defaultPrecision", "supportsMtp"]
    return Set(
      ["createdBy", "precisions"].map { "`gatewayModel` no longer has `\($0)`" }
        + ["state", "status"].map { "`\($0)` of `gatewayModel` is read-only" }
        + members.map { "`gatewayModel` has `\($0)`" }
        + details.map { "`gatewayBaseModelDetails` has `\($0)`" }
        + ["baseModelType", "mergeAddonModelName"].map { "`gatewayPEFTDetails` has `\($0)`" }
        + kinds.map { "`ModelKind` may be `\($0)`" }
        + [
          "`BaseModelDetailsCheckpointFormat` may be `UNINITIALIZED`", "`gatewayDeployedModelState` may be `UPDATING`",
        ])
  }()

  @Test func thePageHoldsAllItNeeds() throws {
    let page = try Self.report("html")
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    for outside in ["<link", "src=", "@import"] { #expect(!page.contains(outside)) }
    #expect(page.contains("<code>gatewayModel</code> no longer has <code>precisions</code>"))
    #expect(page.contains("&lt;"), "what the document says is escaped")
  }
}
