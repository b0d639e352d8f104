import SwiftwrightDiagnostics
import SwiftwrightOpenAPI

extension OperationLowering {
  /// The documented ways to answer, one for each status and media type, and the structs of their headers.
  mutating func responses(
    of operation: SwiftwrightOpenAPI.Operation,
    owner: inout SchemaLowering.Owner
  ) -> (responses: [SwiftResponse], headers: [SwiftHeaders]) {
    let headers = operation.responses.map { self.headers(of: $0, owner: &owner) }
    let structs = Self.structs(headers, of: operation, owner: &owner)
    var names = UniqueNames(reserving: ["undocumented", "success", "failure", "events"])
    var result: [SwiftResponse] = []
    for (index, response) in operation.responses.enumerated() {
      let headers = structs.first { Self.areSame($0.fields, headers[index]) }?.typeName
      let base = Words([StatusNames.name(of: response.status)])
      if response.contents.isEmpty {
        result.append(
          SwiftResponse(
            name: caseName(of: response, in: operation, &names)
              ?? names.take(SwiftIdentifier(member: base, acronyms: acronyms)),
            status: response.status,
            mediaType: nil,
            payload: .none,
            isPreferred: true,
            headers: headers,
            documentation: Documentation(text: response.description)
          ))
      }
      for (position, content) in offered(response.contents).enumerated() {
        let payload = self.payload(of: content, status: base, owner: &owner)
        let words = position == 0 ? base : Words(base.list + MediaTypeNames.words(content.mediaType).list)
        result.append(
          SwiftResponse(
            name: (position == 0 ? caseName(of: response, in: operation, &names) : nil)
              ?? names.take(SwiftIdentifier(member: words, acronyms: acronyms)),
            status: response.status,
            mediaType: content.mediaType,
            payload: payload,
            isPreferred: position == 0,
            headers: headers,
            documentation: Documentation(text: response.description),
            events: content.events
          ))
      }
    }
    if !result.contains(where: \.isSuccess) {
      let hasDefault = result.contains { $0.status == .default }
      for index in result.indices where hasDefault ? result[index].status == .default : result[index].isRedirection {
        result[index].standsForSuccess = true
      }
    }
    return (result, structs)
  }

  /// The name that the configuration gives the case of a response, that of its first media type.
  private mutating func caseName(
    of response: Response,
    in operation: SwiftwrightOpenAPI.Operation,
    _ names: inout UniqueNames
  ) -> SwiftIdentifier? {
    let key = "\(operation.id).\(response.status.text)"
    guard let written = schemas.options.naming.responses[key] else { return nil }
    if let name = SwiftIdentifier(written: written), names.isFree(name.name) { return names.take(name) }
    schemas.log.append(.unusableName(written, for: key, at: response.location))
    return nil
  }

  private mutating func headers(
    of response: Response,
    owner: inout SchemaLowering.Owner
  ) -> [SwiftHeaders.Field] {
    // What writes them has the response beside them.
    var names = UniqueNames(reserving: ReservedWords.structMembers.union(["response"]))
    return response.headers.map { header in
      let words = Words(splitting: header.name)
      var documentation = Documentation(text: header.description)
      if header.isDeprecated { documentation.notes.append("Deprecated.") }
      return SwiftHeaders.Field(
        name: names.take(
          SwiftIdentifier(member: words, acronyms: acronyms),
          SwiftIdentifier(member: Words(words.list + ["header"]), acronyms: acronyms)),
        header: header,
        type: schemas.type(of: header.use, words: words, owner: &owner),
        documentation: documentation
      )
    }
  }

  /// A struct for each list of headers: `Headers` where there is one, else named by the first status that has it.
  private static func structs(
    _ lists: [[SwiftHeaders.Field]],
    of operation: SwiftwrightOpenAPI.Operation,
    owner: inout SchemaLowering.Owner
  ) -> [SwiftHeaders] {
    var distinct: [(status: Response.Status, fields: [SwiftHeaders.Field])] = []
    for (response, fields) in zip(operation.responses, lists) where !fields.isEmpty {
      if !distinct.contains(where: { areSame($0.fields, fields) }) { distinct.append((response.status, fields)) }
    }
    return distinct.map { status, fields in
      let words = distinct.count == 1 ? [] : Words(splitting: StatusNames.name(of: status)).list
      let name = owner.names.take(SwiftIdentifier(type: Words(words + ["headers"]), acronyms: Acronyms()))
      return SwiftHeaders(typeName: name.name, fields: fields)
    }
  }

  private static func areSame(_ left: [SwiftHeaders.Field], _ right: [SwiftHeaders.Field]) -> Bool {
    left.elementsEqual(right) { $0.header.name == $1.header.name && $0.propertyType == $1.propertyType }
  }

  /// The contents in the order in which they are asked for: the document's, but JSON before what does not show its type
  /// here, such as XML, objects that are said to be plain text, or anything at all.
  private func offered(_ contents: [Content]) -> [Content] {
    guard let first = contents.first, !showsType(first),
      let json = contents.first(where: { $0.kind == .json && !MediaTypeNames.isRange($0.mediaType) })
    else { return contents }
    return [json] + contents.filter { $0.mediaType != json.mediaType }
  }

  private func showsType(_ content: Content) -> Bool {
    if content.kind == .text, !isText(content) { return false }
    return !MediaTypeNames.isXML(content.mediaType) && !MediaTypeNames.isRange(content.mediaType)
  }

  private mutating func payload(
    of content: Content,
    status: Words,
    owner: inout SchemaLowering.Owner
  ) -> SwiftResponse.Payload {
    let words = Words(status.list + ["body"])
    switch content.kind {
    case .json where !isUnstructured(content):
      return .json(content.use.map { schemas.type(of: $0, words: words, owner: &owner) } ?? .json)
    case .events:
      let event = content.use.map { schemas.type(of: $0, words: Words(["event"]), owner: &owner) } ?? .json
      return .events(event)
    case .text where !isUnstructured(content) && !MediaTypeNames.isRange(content.mediaType):
      if !isText(content) { schemas.log.append(.asText(content.mediaType, at: content.location)) }
      return .text
    case .json, .text, .bytes, .multipart, .form:
      noteBytes(content)
      return MediaTypeNames.isRange(content.mediaType) ? .media : .bytes
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
