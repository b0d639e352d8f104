import Foundation
import SwiftwrightMicroHTTPD
import SwiftwrightRuntime
import SwiftwrightSpecDiff
import SwiftwrightURLSession
import Testing

/// Compiled clients of one version of the Gateway with compiled servers of the other: what goes over the wire is what the
/// report says of it.
struct VersionTests {
  enum Way: CaseIterable {
    case inMemory
    case loopback
  }

  /// What is left of a model on its way, as names of members from the top.
  private struct Loss {
    /// The members that are sent, and which the receiver does not have.
    var dropped: Set<String> = []
    /// The members that the receiver has otherwise than they are sent.
    var changed: Set<String> = []

    init(_ sent: JSONValue, _ received: JSONValue, _ path: String = "") {
      switch (sent, received) {
      case (.object(let one), .object(let two)):
        for member in one.members {
          let name = path.isEmpty ? member.name : "\(path).\(member.name)"
          guard let other = two[member.name] else {
            dropped.insert(name)
            continue
          }
          let below = Loss(member.value, other, name)
          dropped.formUnion(below.dropped)
          changed.formUnion(below.changed)
        }
      default:
        if sent != received { changed.insert(path) }
      }
    }
  }

  /// Every member of a model in either version.
  private static let everything = """
    {
      "name": "accounts/a/models/m", "displayName": "Ünïcode", "description": "", "createTime": "2025-01-02T03:04:05Z",
      "createdBy": "a@b.example", "state": "READY", "status": {"code": "INTERNAL", "message": "x"},
      "kind": "HF_BASE_MODEL", "githubUrl": "https://g.example", "huggingFaceUrl": "https://h.example",
      "baseModelDetails": {
        "worldSize": 8, "checkpointFormat": "HUGGINGFACE", "huggingfaceFiles": ["a", "b"],
        "parameterCount": "9223372036854775807", "moe": true, "tunable": false, "modelType": "llama",
        "supportsFireattention": true, "defaultPrecision": "FP4", "supportsMtp": false
      },
      "peftDetails": {
        "baseModel": "b", "r": 16, "targetModules": ["q"], "baseModelType": "llama", "mergeAddonModelName": "n"
      },
      "teftDetails": {}, "public": true, "conversationConfig": {"style": "jinja", "system": "s", "template": "t"},
      "contextLength": 4096, "supportsImageInput": false, "supportsTools": true, "importedFrom": "i",
      "fineTuningJob": "f", "defaultDraftModel": "d", "defaultDraftTokenCount": 4, "precisions": ["FP16", "FP8"],
      "deployedModelRefs": [
        {"name": "n", "deployment": "d", "state": "DEPLOYED", "default": true, "public": false}
      ],
      "cluster": "c", "deprecationDate": {"year": 2026, "month": 1, "day": 31}, "calibrated": true, "tunable": true,
      "supportsLora": true, "useHfApplyChatTemplate": false, "updateTime": "2025-02-03T04:05:06.789Z",
      "defaultSamplingParams": {"temperature": 0.5}, "rlTunable": false, "trainingContextLength": 8192,
      "snapshotType": "INCREMENTAL_SNAPSHOT", "supportsServerless": true, "supervisedLoraTunable": true,
      "supervisedFullParameterTunable": false, "rlLoraTunable": true, "rlFullParameterTunable": false
    }
    """

  private static func model() throws -> JSONValue { try JSONValue(jsonData: Array(everything.utf8)) }

  private static func connect<Server: GatewayVersion>(
    _ way: Way,
    to server: Server.Type,
    _ exchange: ModelExchange,
    _ body: (Connection) async throws -> Void
  ) async throws {
    let router = server.router(exchange)
    switch way {
    case .inMemory:
      try await body(Connection(server: .url("http://gateway.example"), transport: InMemoryTransport(router: router)))
    case .loopback:
      let running = try MicroHTTPServer(router).start()
      do {
        let server = APIServer.url("http://127.0.0.1:\(running.port)")
        try await body(Connection(server: server, transport: URLSessionTransport()))
      } catch {
        await running.stop(grace: .zero)
        throw error
      }
      await running.stop(grace: .seconds(5))
    }
  }

  /// The new values of enums, by the enums' names.
  private static let newValues: [(name: String, value: String)] = CurrentGateway.enums.sorted { $0.key < $1.key }
    .flatMap { name, values in
      values.filter { !(EarlyGateway.enums[name] ?? []).contains($0) }.map { (name, $0) }
    }

  /// A model that holds nothing but a value of an enum.
  private static func model(with value: String, of name: String) -> JSONValue {
    switch name {
    case "ModelKind": ["kind": .string(value)]
    case "BaseModelDetailsCheckpointFormat": ["baseModelDetails": ["checkpointFormat": .string(value)]]
    case "gatewayDeployedModelState": ["deployedModelRefs": [["state": .string(value)]]]
    default: .null
    }
  }

  /// What the report says of Update Model.
  private static let reported = Result { try compareVersions() }

  private static func compareVersions() throws -> (changes: [Change], verdict: Report.OperationVerdict) {
    let folder = URL(filePath: #filePath).appending(path: "../../../../spec").standardized
    let texts = try ["fireworks-gateway-early", "fireworks-gateway"].map {
      try String(contentsOf: folder.appending(path: "\($0).yaml"), encoding: .utf8)
    }
    let report = try compare(texts[0], texts[1])
    let verdict = try #require(report.operations.first)
    #expect(report.operations.count == 1)
    return (report.changes.filter { $0.operations.contains(verdict.name) }, verdict)
  }

  private static func message(_ path: String, _ text: (_ schema: String, _ member: String) -> String) -> String {
    let names = path.split(separator: ".")
    let schema =
      switch names.dropLast().last {
      case "baseModelDetails": "`gatewayBaseModelDetails`"
      case "peftDetails": "`gatewayPEFTDetails`"
      default: "`gatewayModel`"
      }
    return text(schema, "`\(names.last ?? "")`")
  }

  @Test(arguments: Way.allCases)
  func anOldClientWorksWithANewServerAsReported(_ way: Way) async throws {
    let model = try Self.model()
    let exchange = ModelExchange(answer: model)
    try await Self.connect(way, to: CurrentGateway.self, exchange) { connection in
      let read = try await EarlyGateway.update(model, over: connection)
      let received = try #require(exchange.received)
      #expect(exchange.path == "a/b m 1")

      // What is sent arrives, but what only the server sets by now.
      let sent = Loss(try connection.wire.sent, received)
      #expect(sent.changed == [])
      #expect(Loss(received, try connection.wire.sent).dropped == [], "nothing is received that was not sent")
      // What is answered comes through, but what the client has never heard of.
      let answered = Loss(try CurrentGateway.known(model), read)
      #expect(answered.changed == [])
      #expect(Loss(read, try CurrentGateway.known(model)).dropped == [], "nothing is read that was not answered")
      let missing = Loss(try EarlyGateway.known(model), read).dropped

      var unrecognized: Set<String> = []
      for (name, value) in Self.newValues {
        let answer = Self.model(with: value, of: name)
        exchange.prepare(answer: answer)
        let read = try await EarlyGateway.update([:], over: connection)
        #expect(read == answer)
        unrecognized.insert("`\(name)` may be `\(value)`")
      }

      let (changes, verdict) = try Self.reported.get()
      #expect(verdict.oldClient == .possibly, "all calls were answered, and not all that was sent or expected came")
      let noticed =
        sent.dropped.map { Self.message($0) { "\($1) of \($0) is read-only" } }
        + missing.map { Self.message($0) { "\($0) no longer has \($1)" } } + unrecognized
      #expect(Set(changes.filter { $0.oldClient == .possibly }.map(\.message)) == Set(noticed.map(\.withCapital)))
      let added = changes.filter { $0.rule == .propertyAdded }
      #expect(Set(added.map(\.message)) == Set(answered.dropped.map { Self.message($0) { "\($0) has \($1)" } }))
      #expect(added.allSatisfy { $0.oldClient == .compatible })
    }
  }

  @Test(arguments: Way.allCases)
  func aNewClientFailsAtAnOldServerAsReported(_ way: Way) async throws {
    let model = try Self.model()
    let exchange = ModelExchange(answer: model)
    let (changes, verdict) = try Self.reported.get()
    #expect(verdict.newClient == .breaking)
    try await Self.connect(way, to: EarlyGateway.self, exchange) { connection in
      let read = try await CurrentGateway.update(model, over: connection)
      let sent = Loss(try connection.wire.sent, try #require(exchange.received))
      #expect(sent.changed == [])
      #expect(Loss(try EarlyGateway.known(model), read).changed == [])
      let ignored = sent.dropped.map { Self.message($0) { "\($0) has \($1)" } }
      let added = changes.filter { $0.rule == .propertyAdded && $0.newClient == .possibly }
      #expect(Set(added.map(\.message)) == Set(ignored))

      var refused: Set<String> = []
      for (name, value) in Self.newValues {
        do {
          _ = try await CurrentGateway.update(Self.model(with: value, of: name), over: connection)
        } catch let error as APIError where error.status == 400 {
          refused.insert("`\(name)` may be `\(value)`")
        }
      }
      #expect(Set(changes.filter { $0.newClient == .breaking }.map(\.message)) == refused)
    }
  }
}

extension String {
  fileprivate var withCapital: String { prefix(1).uppercased() + dropFirst() }
}
