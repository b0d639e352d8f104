import SwiftwrightRuntime

/// A hand-written operation with several request media types and documented response headers, as they are generated.
struct Convert: APIOperation {
  var body: Body

  enum Body: Sendable {
    case json(CompletionRequest)
    case form([String: JSONValue])
    case multipart(Form)
    case text(String)
    case picture(MediaBody)
    case batch([MultipartFile])
  }

  struct Form: Sendable {
    var file: MultipartFile
    var note: String?
    var noteHeaders: HTTPHeaders = [:]
  }

  enum Output: Sendable {
    case ok(MediaBody, headers: Headers)
    case undocumented(UndocumentedResponse)
  }

  struct Headers: Sendable, Equatable {
    var kind: String
    var sizes: [Int]?
    var point: [String: Int]?
    var trace: JSONValue?
    var cookies: [String]?
  }

  static let formEncoding: [String: ParameterStyle] = [
    "ids": .form(explode: false),
    "words": .pipeDelimited(explode: false),
    "filter": .deepObject,
    "range": .form(explode: true, members: ["from", "to"]),
    "point": .json,
    "link": .form.allowReserved,
  ]

  static let info = OperationInfo(
    id: "convert", method: .post, path: "/convert", servers: Gallery.servers, accepts: ["*/*"])
}

extension Convert: ClientOperation {
  func encode(_ request: inout RequestEncoder) throws {
    switch body {
    case .json(let body):
      try request.json(body)
    case .form(let body):
      try request.form(body, encoding: Self.formEncoding)
    case .multipart(let body):
      try request.multipart { form in
        form.field("note", body.note, contentType: "text/plain; charset=utf-8", headers: body.noteHeaders)
        form.file("file", body.file, contentType: "text/csv")
      }
    case .text(let body):
      request.text(body, as: "text/plain; charset=iso-8859-1")
    case .picture(let body):
      try request.media(body, as: "image/*")
    case .batch(let body):
      request.parts(body, as: "multipart/mixed")
    }
  }
}

extension Convert.Output: ClientOutput {
  init(_ response: ClientResponse) async throws {
    switch response.status {
    case 200: self = .ok(response.media(), headers: try .init(response))
    default: self = .undocumented(response.undocumented())
    }
  }

  var success: MediaBody? {
    if case .ok(let body, _) = self { body } else { nil }
  }
}

extension Convert.Headers {
  init(_ response: ClientResponse) throws {
    try self.init(
      kind: response.header("X-Kind"), sizes: response.header("X-Sizes"),
      point: response.header("X-Point", .simple(explode: true)), trace: response.header("X-Trace", .json),
      cookies: response.header("Set-Cookie"))
  }

  func encode(_ response: inout ResponseEncoder) throws {
    try response.header("X-Kind", kind)
    try response.header("X-Sizes", sizes)
    try response.header("X-Point", point, .simple(explode: true))
    try response.header("X-Trace", trace, .json)
    try response.header("Set-Cookie", cookies)
  }
}

extension Convert: ServerOperation {
  init(_ request: inout RequestDecoder) async throws {
    let mediaType = try request.documentedType(
      "application/json", "application/x-www-form-urlencoded", "multipart/form-data", "text/plain", "image/*",
      "multipart/mixed")
    switch mediaType {
    case "application/json":
      body = .json(try await request.json())
    case "application/x-www-form-urlencoded":
      body = .form(try await request.form(encoding: Self.formEncoding))
    case "multipart/form-data":
      let form = try await request.multipart()
      body = .multipart(
        try Form(file: form.file("file"), note: form.field("note"), noteHeaders: form.headers("note")))
    case "text/plain":
      body = .text(try await request.text())
    case "image/*":
      body = .picture(try request.media(as: "image/*"))
    default:
      body = .batch(try await request.parts(as: "multipart/mixed"))
    }
  }
}

extension Convert.Output: ServerOutput {
  func encode(_ response: inout ResponseEncoder) throws {
    switch self {
    case .ok(let body, let headers):
      response.media(200, body)
      try headers.encode(&response)
    case .undocumented(let other): response.undocumented(other)
    }
  }
}
