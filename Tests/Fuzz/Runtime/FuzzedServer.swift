import Foundation
import SwiftwrightRuntime
import Synchronization

/// A server whose operations read what they can from any request.
enum FuzzedServer {
  private static let failures = Mutex<[String]>([])

  private static let router = {
    var router = APIRouter()
    router.on(FuzzedOperation<Item>.self) { input, _ in .ok(HTTPBody(input.text)) }
    router.on(FuzzedOperation<Search>.self) { input, _ in .ok(HTTPBody(input.text)) }
    router.on(FuzzedOperation<Cancel>.self) { input, _ in .ok(HTTPBody(input.text)) }
    router.on(FuzzedOperation<Batch>.self) { input, _ in .ok(HTTPBody(input.text)) }
    router.on(FuzzedOperation<File>.self) { input, _ in .ok(HTTPBody(input.text)) }
    router.on(FuzzedOperation<Styles>.self) { input, _ in .ok(HTTPBody(input.text)) }
    router.on(FuzzedOperation<Upload>.self) { input, _ in .ok(HTTPBody(input.text)) }
    router.on(FuzzedOperation<Form>.self) { input, _ in .ok(HTTPBody(input.text)) }
    router.on(FuzzedOperation<JSONBody>.self) { input, _ in .ok(HTTPBody(input.text)) }
    router.onError = { error, _ in failures.withLock { $0.append("\(error)") } }
    return router
  }()

  /// Answers a request that is written as in HTTP: a line with method and target, lines of headers, an empty line, the
  /// body.
  ///
  /// - Parameter cut: Makes the pieces in which the body comes.
  /// - Returns: The status and the body.
  static func answer(_ input: [UInt8], cut: ([UInt8]) -> [[UInt8]]) async throws -> String {
    let end = input.firstRange(of: [0x0A, 0x0A])
    let lines = input[..<(end?.lowerBound ?? input.count)].split(separator: 0x0A)
    let first = lines.first.map { String(decoding: $0, as: UTF8.self) } ?? ""
    let parts = first.split(separator: " ", maxSplits: 1)
    var headers = HTTPHeaders()
    for line in lines.dropFirst() {
      let field = String(decoding: line, as: UTF8.self).split(separator: ":", maxSplits: 1)
      if field.count == 2 { headers[String(field[0])] = String(field[1]) }
    }
    let bytes = Array(input[(end?.upperBound ?? input.count)...])
    let pieces = cut(bytes)
    let stream = AsyncStream([UInt8].self) { stream in
      for piece in pieces { stream.yield(piece) }
      stream.finish()
    }
    let method = HTTPMethod(rawValue: parts.first.map(String.init) ?? "GET")
    let target = parts.count == 2 ? String(parts[1]) : ""
    let request = HTTPRequest(
      method, target: target, headers: headers, body: pieces.count < 2 ? HTTPBody(bytes) : HTTPBody(stream))
    let response = await router.respond(to: request)
    let text = String(decoding: try await response.body.collect(upTo: 4096 + 64 * input.count), as: UTF8.self)
    let failure = failures.withLock { failures in
      defer { failures = [] }
      return failures.first
    }
    try require(response.status < 500, "the request is answered by \(response.status): \(failure ?? text)")
    return "\(response.status) \(text)"
  }
}

/// What an operation is, and what it reads.
protocol FuzzedPath: Sendable {
  static var info: OperationInfo { get }
  static func read(_ request: inout RequestDecoder) async throws -> [String]
}

/// An operation that answers with what it read.
struct FuzzedOperation<Path: FuzzedPath>: ServerOperation {
  typealias Output = BytesOutput

  static var info: OperationInfo { Path.info }

  let text: String

  init(_ request: inout RequestDecoder) async throws {
    text = try await Path.read(&request).joined(separator: "\n")
  }
}

private func operation(_ id: String, _ method: HTTPMethod, _ path: String) -> OperationInfo {
  OperationInfo(id: id, method: method, path: path, accepts: ["text/plain"])
}

/// What was read, or that it could not be.
private func outcome(_ read: () throws -> some JSONCodable) throws -> String {
  do {
    return String(decoding: try read().jsonBytes(), as: UTF8.self)
  } catch let error as ParameterError {
    return "\(error)"
  }
}

private struct Item: FuzzedPath {
  static let info = operation("item", .get, "/v1/items/{id}")
  static func read(_ request: inout RequestDecoder) async throws -> [String] {
    [try request.path("id")]
  }
}

private struct Search: FuzzedPath {
  static let info = operation("search", .get, "/v1/items/search")
  static func read(_ request: inout RequestDecoder) async throws -> [String] { [] }
}

private struct Cancel: FuzzedPath {
  static let info = operation("cancel", .post, "/v1/items/{id}:cancel")
  static func read(_ request: inout RequestDecoder) async throws -> [String] {
    [try request.path("id")]
  }
}

private struct Batch: FuzzedPath {
  static let info = operation("batch", .post, "/v1/items:batch")
  static func read(_ request: inout RequestDecoder) async throws -> [String] { [] }
}

private struct File: FuzzedPath {
  static let info = operation("file", .get, "/v1/files/{name}.{extension}")
  static func read(_ request: inout RequestDecoder) async throws -> [String] {
    [try request.path("name"), try request.path("extension")]
  }
}

private struct Styles: FuzzedPath {
  static let info = operation("styles", .get, "/v1/styles/{simple}/{label}/{matrix}")
  static func read(_ request: inout RequestDecoder) async throws -> [String] {
    var decoder = request
    return [
      try outcome { try decoder.path("simple") as [String] },
      try outcome { try decoder.path("simple") as Bool },
      try outcome { try decoder.path("simple", .simple(explode: true)) as [String: JSONValue] },
      try outcome { try decoder.path("label", .label) as [String: Int] },
      try outcome { try decoder.path("label", .label(explode: true)) as Node },
      try outcome { try decoder.path("matrix", .matrix) as [Int] },
      try outcome { try decoder.path("matrix", .matrix(explode: true)) as [String] },
      try outcome { decoder.query("form") as [Int]? },
      try outcome { decoder.query("form", .form(explode: false)) as [String: Double]? },
      try outcome { decoder.query("node", .form(members: ["name", "size", "score"])) as Node? },
      try outcome { decoder.query("spaces", .spaceDelimited) as [String]? },
      try outcome { decoder.query("pipes", .pipeDelimited) as [Date]? },
      try outcome { decoder.query("deep", .deepObject) as Node? },
      try outcome { decoder.query("deep", .deepObject) as JSONValue? },
      try outcome { decoder.query("json", .json) as JSONValue? },
      try outcome { decoder.query("rest", .form(members: [])) as [String: JSONValue]? },
      try outcome { decoder.header("Numbers") as [Double]? },
      try outcome { decoder.cookie("session") as String? },
      try outcome { decoder.cookie("flags", .form(explode: false)) as [Bool]? },
    ]
  }
}

private struct Upload: FuzzedPath {
  static let info = operation("upload", .post, "/v1/uploads")
  static func read(_ request: inout RequestDecoder) async throws -> [String] {
    let form = try await request.multipart()
    var files: [String] = []
    for name in form.names {
      for file in form.files(name) {
        files.append("\(file.filename ?? "") \(file.contentType ?? "") \(file.body.bytes ?? [])")
      }
    }
    return form.names + files + [
      try outcome { try form.field("title") as String? }, try outcome { try form.field("numbers") as [Int]? },
    ]
  }
}

private struct Form: FuzzedPath {
  static let info = operation("form", .post, "/v1/forms")
  static func read(_ request: inout RequestDecoder) async throws -> [String] {
    let value: Node = try await request.form()
    return [String(decoding: try value.jsonBytes(), as: UTF8.self)]
  }
}

private struct JSONBody: FuzzedPath {
  static let info = operation("json", .post, "/v1/nodes")
  static func read(_ request: inout RequestDecoder) async throws -> [String] {
    let value: Node = try await request.json()
    return [String(decoding: try value.jsonBytes(), as: UTF8.self)]
  }
}
