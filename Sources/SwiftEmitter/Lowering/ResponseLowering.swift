import SwiftwrightDiagnostics
import SwiftwrightOpenAPI

extension OperationLowering {
  /// The documented ways to answer, one for each status and media type.
  mutating func responses(
    of operation: SwiftwrightOpenAPI.Operation,
    owner: inout SchemaLowering.Owner
  ) -> [SwiftResponse] {
    var names = UniqueNames(reserving: ["undocumented", "success", "failure", "events"])
    var result: [SwiftResponse] = []
    for response in operation.responses {
      if !response.headers.isEmpty {
        schemas.log.append(.untypedHeaders(at: response.location))
      }
      let base = Words([StatusNames.name(of: response.status)])
      if response.contents.isEmpty {
        result.append(
          SwiftResponse(
            name: names.take(SwiftIdentifier(member: base, acronyms: acronyms)),
            status: response.status,
            mediaType: nil,
            payload: .none,
            isPreferred: true,
            documentation: Documentation(text: response.description)
          ))
      }
      for (position, content) in response.contents.enumerated() {
        let payload = self.payload(of: content, status: base, owner: &owner)
        let words = position == 0 ? base : Words(base.list + [Self.suffix(of: payload)])
        result.append(
          SwiftResponse(
            name: names.take(SwiftIdentifier(member: words, acronyms: acronyms)),
            status: response.status,
            mediaType: content.mediaType,
            payload: payload,
            isPreferred: position == 0,
            documentation: Documentation(text: response.description),
            events: content.events
          ))
      }
    }
    if !result.contains(where: \.isSuccess) {
      for index in result.indices where result[index].status == .default { result[index].standsForSuccess = true }
    }
    return result
  }

  private mutating func payload(
    of content: Content,
    status: Words,
    owner: inout SchemaLowering.Owner
  ) -> SwiftResponse.Payload {
    let words = Words(status.list + ["body"])
    switch content.kind {
    case .json:
      return .json(content.use.map { schemas.type(of: $0, words: words, owner: &owner) } ?? .json)
    case .events:
      let event = content.use.map { schemas.type(of: $0, words: Words(["event"]), owner: &owner) } ?? .json
      return .events(event)
    case .text: return .text
    case .bytes, .multipart, .form: return .bytes
    }
  }

  private static func suffix(of payload: SwiftResponse.Payload) -> String {
    switch payload {
    case .none: "empty"
    case .json: "JSON"
    case .events: "events"
    case .text: "text"
    case .bytes: "bytes"
    }
  }
}

/// The names of HTTP status codes: RFC 9110 §15.
enum StatusNames {
  static func name(of status: Response.Status) -> String {
    switch status {
    case .code(let code): known[code] ?? "status\(code)"
    case .range(1): "informational"
    case .range(2): "success2XX"
    case .range(3): "redirection"
    case .range(4): "clientError"
    case .range: "serverError"
    case .default: "default"
    }
  }

  private static let known: [Int: String] = [
    200: "ok", 201: "created", 202: "accepted", 203: "nonAuthoritativeInformation", 204: "noContent",
    205: "resetContent", 206: "partialContent", 300: "multipleChoices", 301: "movedPermanently", 302: "found",
    303: "seeOther", 304: "notModified", 307: "temporaryRedirect", 308: "permanentRedirect", 400: "badRequest",
    401: "unauthorized", 402: "paymentRequired", 403: "forbidden", 404: "notFound", 405: "methodNotAllowed",
    406: "notAcceptable", 407: "proxyAuthenticationRequired", 408: "requestTimeout", 409: "conflict", 410: "gone",
    411: "lengthRequired", 412: "preconditionFailed", 413: "contentTooLarge", 414: "uriTooLong",
    415: "unsupportedMediaType", 416: "rangeNotSatisfiable", 417: "expectationFailed", 421: "misdirectedRequest",
    422: "unprocessableContent", 423: "locked", 424: "failedDependency", 425: "tooEarly", 426: "upgradeRequired",
    428: "preconditionRequired", 429: "tooManyRequests", 431: "requestHeaderFieldsTooLarge",
    451: "unavailableForLegalReasons", 500: "internalServerError", 501: "notImplemented", 502: "badGateway",
    503: "serviceUnavailable", 504: "gatewayTimeout", 505: "httpVersionNotSupported", 507: "insufficientStorage",
    511: "networkAuthenticationRequired",
  ]
}

extension Diagnostic {
  fileprivate static func untypedHeaders(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "response-headers-untyped",
      "the headers of this response have no Swift properties; read them from the whole response's headers",
      at: location)
  }
}
