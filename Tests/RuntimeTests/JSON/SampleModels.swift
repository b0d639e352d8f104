import Foundation
import SwiftwrightRuntime

/// Models as the generator writes them.
struct Sample: JSONModel {
  var name: String?
  var createTime: Date?
  var secret: String?
  var size: Int64?
  var sizes: [String: [Int64]]?
  var stop: String?
  var kind: SampleKind
  var parent: String?
  var blocks: [SampleBlock]?
  @Indirect var child: Sample?
  var additionalProperties: [String: JSONValue] = [:]
  var explicitNulls: JSONNulls = []
}

extension Sample {
  init(_ json: inout JSONMembers) throws {
    name = json.optional("name")
    createTime = json.optional("createTime", .readOnly)
    secret = json.optional("secret", .writeOnly)
    size = json.optional("size", .asString)
    sizes = json.optional("sizes", .asString)
    stop = json.optional("stop", .nullable)
    kind = try json.required("kind")
    parent = json.nullable("parent")
    blocks = json.optional("blocks")
    child = json.optional("child")
    json.constant("type", "sample")
    json.constant("version", 2)
    additionalProperties = json.additional()
    explicitNulls = json.explicitNulls
  }

  func write(_ json: inout JSONWriter) {
    json.member("name", name)
    json.member("createTime", createTime, .readOnly)
    json.member("secret", secret, .writeOnly)
    json.member("size", size, .asString)
    json.member("sizes", sizes, .asString)
    json.member("stop", stop, nulls: explicitNulls)
    json.member("kind", kind)
    json.nullable("parent", parent)
    json.member("blocks", blocks)
    json.member("child", child)
    json.constant("type", "sample")
    json.constant("version", 2)
    json.additional(additionalProperties)
  }
}

enum SampleKind: OpenEnum {
  case base
  case tuned
  indirect case unrecognized(String)

  static let allCases: KnownValues<SampleKind> = [.base, .tuned]

  var rawValue: String {
    switch self {
    case .base: "BASE"
    case .tuned: "TUNED"
    case .unrecognized(let rawValue): rawValue
    }
  }
}

/// Told apart by a tag, which `text` does not have among its own members.
enum SampleBlock: JSONUnion {
  case text(SampleText)
  case sample(Sample)
  case unrecognized(JSONValue)

  init(json: JSONElement) throws {
    switch json.tag("type") {
    case "text": self = .text(try json.read(tag: "type"))
    case "sample": self = .sample(try json.read())
    default: self = .unrecognized(try json.read())
    }
  }

  func write(to json: inout JSONWriter) {
    switch self {
    case .text(let value): json.write(value, tag: "type", "text")
    case .sample(let value): json.write(value)
    case .unrecognized(let value): json.write(value)
    }
  }
}

struct SampleText: JSONModel {
  var text: String
  var kind: SampleKind?
}

extension SampleText {
  init(_ json: inout JSONMembers) throws {
    text = try json.required("text")
    kind = json.optional("kind")
    json.closed()
  }

  func write(_ json: inout JSONWriter) {
    json.member("text", text)
    json.member("kind", kind)
  }
}

/// Told apart by form and by trial.
enum SampleInput: JSONUnion {
  case string(String)
  case integers([Int])
  case strings([String])
  case text(SampleText)
  case sized(SampleSized)
  case unrecognized(JSONValue)

  init(json: JSONElement) throws {
    switch json.kind {
    case .string: self = .string(try json.read())
    default:
      self =
        try json.firstMatch(
          { .integers(try $0.read()) },
          { .strings(try $0.read()) },
          { .text(try $0.read()) },
          { .sized(try $0.read()) }
        ) ?? .unrecognized(try json.read())
    }
  }

  func write(to json: inout JSONWriter) {
    switch self {
    case .string(let value): json.write(value)
    case .integers(let value): json.write(value)
    case .strings(let value): json.write(value)
    case .text(let value): json.write(value)
    case .sized(let value): json.write(value)
    case .unrecognized(let value): json.write(value)
    }
  }
}

struct SampleSized: JSONModel {
  var text: String?
  var size: Int?
}

extension SampleSized {
  init(_ json: inout JSONMembers) {
    text = json.optional("text")
    size = json.optional("size")
  }

  func write(_ json: inout JSONWriter) {
    json.member("text", text)
    json.member("size", size)
  }
}

func text(_ value: some JSONCodable, _ options: JSONWriteOptions = .storage) throws -> String {
  String(decoding: try value.jsonBytes(options), as: UTF8.self)
}

extension JSONCodable {
  init(reading json: String, _ options: JSONReadOptions = .storage) throws {
    try self.init(jsonData: Array(json.utf8), options: options)
  }
}

/// Told apart by a tag that its branch has among its own members, too.
enum SampleTree: JSONUnion {
  case branch(SampleBranch)
  case unrecognized(JSONValue)

  init(json: JSONElement) throws {
    switch json.tag("kind") {
    case "branch": self = .branch(try json.read(tag: "kind"))
    default: self = .unrecognized(try json.read())
    }
  }

  func write(to json: inout JSONWriter) {
    switch self {
    case .branch(let value): json.write(value, tag: "kind", "branch")
    case .unrecognized(let value): json.write(value)
    }
  }
}

struct SampleBranch: JSONModel {
  var tree: [SampleTree]?
  var kind: String?
  var plain: [String: String]?
}

extension SampleBranch {
  init(_ json: inout JSONMembers) throws {
    tree = json.optional("tree")
    kind = json.optional("kind")
    plain = json.optional("plain")
  }

  func write(_ json: inout JSONWriter) {
    json.member("tree", tree)
    json.member("kind", kind, nulls: ["kind"])
    json.member("plain", plain)
  }
}
