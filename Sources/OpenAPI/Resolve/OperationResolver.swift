import SwiftwrightDiagnostics

extension SchemaResolver {
  /// All operations in document order: by path, then by method as written.
  mutating func resolveOperations() -> [Operation] {
    var operations: [Operation] = []
    var ids = UniqueOperationIDs()
    for path in documents.root.paths.pathItems.entries {
      guard let item = documents.pathItem(path.value, log: &log) else { continue }
      for entry in item.allOperations {
        var operation = operation(
          entry.value, method: entry.name, path: path.name, in: item, index: operations.count)
        (operation.id, operation.isNamed) = ids.take(entry.value, method: entry.name, path: path.name)
        operations.append(operation)
      }
    }
    return operations
  }

  /// All webhooks and callbacks.
  mutating func resolveWebhooks() -> [Operation] {
    let objects = documents.webhookObjects(log: &log)
    return objects.enumerated().map { index, webhook in
      let item = webhook.item
      if let server = (webhook.object.servers + item.servers).first { log.append(.webhookServer(at: server.location)) }
      for parameter in (item.parameters + webhook.object.parameters) {
        guard let parameter = documents.parameter(parameter, log: &log), parameter.in.value == .path else { continue }
        log.append(.webhookPathParameter(parameter.name))
      }
      var result = operation(webhook.object, method: webhook.method, path: "", in: item, index: index)
      result.id = webhook.id
      result.kind = webhook.kind
      result.servers = []
      // The API's own credentials are for the API, and not for whoever asked to be told.
      result.security = (webhook.object.security ?? []).map(SecurityRequirement.init)
      return result
    }
  }

  private mutating func operation(
    _ object: OperationObject,
    method: String,
    path: String,
    in item: PathItemObject,
    index: Int
  ) -> Operation {
    let servers = !object.servers.isEmpty ? object.servers : item.servers
    let declared = parameters(of: object, in: item)
    let body = object.requestBody.flatMap { documents.requestBody($0, log: &log) }
    if let body, ["GET", "HEAD", "TRACE"].contains(method) {
      log.append(.bodyWithoutMeaning(method, at: body.location))
    }
    return Operation(
      index: index,
      id: object.operationId?.value ?? Operation.id(method: method, path: path),
      isNamed: object.operationId != nil,
      location: object.location,
      method: method,
      path: path,
      tags: object.tags.map(\.value),
      summary: object.summary ?? item.summary,
      description: object.description ?? item.description,
      isDeprecated: object.deprecated,
      parameters: declared + undeclaredParameters(of: path, beside: declared, at: object.location),
      body: body.map { requestBody($0) },
      responses: responses(of: object),
      security: (object.security ?? documents.root.security).map(SecurityRequirement.init),
      servers: (servers.isEmpty ? documents.root.servers : servers).map(Server.init),
      callbacks: callbacks(of: object)
    )
  }

  private mutating func callbacks(of object: OperationObject) -> [(name: String, expression: String)] {
    object.callbacks.entries.flatMap { entry in
      let callback = documents.callback(entry.value, log: &log)
      return (callback?.expressions.names ?? []).map { (entry.name, $0) }
    }
  }

  /// The operation's parameters, and those of its path item that it does not replace.
  private mutating func parameters(of object: OperationObject, in item: PathItemObject) -> [Parameter] {
    var keys: [String] = []
    var result: [Parameter] = []
    for reference in item.parameters + object.parameters {
      guard let parameter = documents.parameter(reference, log: &log), let resolved = self.parameter(parameter) else {
        continue
      }
      let key = parameter.in.value.rawValue + " " + parameter.key
      if let position = keys.firstIndex(of: key) {
        result[position] = resolved
      } else {
        keys.append(key)
        result.append(resolved)
      }
    }
    return result
  }

  /// A string for each name in the path's braces that no parameter is declared for.
  private mutating func undeclaredParameters(
    of path: String,
    beside declared: [Parameter],
    at location: SourceLocation
  ) -> [Parameter] {
    let known = Set(declared.filter { $0.place == .path }.map(\.name))
    return PathTemplate(path).names.filter { !known.contains($0) }.map { name in
      let schema = addSchema(.string(format: nil), at: location)
      return Parameter(
        name: name,
        location: location,
        place: .path,
        description: nil,
        isRequired: true,
        isDeprecated: false,
        format: .style(.simple, explode: false),
        allowReserved: false,
        use: use(of: schema, at: location)
      )
    }
  }

  private mutating func parameter(_ object: ParameterObject) -> Parameter? {
    if object.in.value == .header, Operation.impliedHeaders.contains(object.name.value.lowercased()) {
      log.append(.impliedHeader(object.name))
      return nil
    }
    let use: SchemaUse
    let format: Parameter.Format
    if let content = object.content.entries.first {
      let schema = documents.mediaType(content.value, log: &log)?.schema
      use = schema.map { resolve($0) } ?? anything(at: object.location)
      format = .content(content.name)
    } else {
      use = object.schema.map { resolve($0) } ?? anything(at: object.location)
      format = .style(object.effectiveStyle, explode: object.effectiveExplode)
    }
    return Parameter(
      name: object.name.value,
      location: object.location,
      place: object.in.value,
      description: object.description,
      isRequired: object.required || object.in.value == .path,
      isDeprecated: object.deprecated,
      format: format,
      allowReserved: object.allowReserved,
      allowsEmptyValue: object.allowEmptyValue,
      use: use
    )
  }

  private mutating func requestBody(_ object: RequestBodyObject) -> RequestBody {
    RequestBody(
      location: object.location,
      description: object.description,
      isRequired: object.required,
      contents: contents(object.content)
    )
  }

  private mutating func contents(_ map: OrderedMap<ReferenceOr<MediaTypeObject>>) -> [Content] {
    var result: [Content] = []
    for entry in map.entries {
      guard let media = documents.mediaType(entry.value, log: &log) else { continue }
      let kind = Content.Kind(mediaType: entry.name)
      var events = EventStreamRule(media.extensions, log: &log)
      var schema = media.schema
      if kind == .events {
        events.holdsFields = media.itemSchema.map { documents.holdsEventFields($0, entry.name, log: &log) } ?? false
        schema = media.itemSchema ?? schema.map { documents.item(of: $0, log: &log) }
      } else if let item = media.itemSchema {
        log.append(.itemSchemaUnused(entry.name, at: item.location))
      }
      result.append(
        Content(
          mediaType: entry.name,
          location: entry.location,
          kind: kind,
          use: schema.map { resolve($0) },
          events: events,
          encodings: encodings(media),
          partTypes: partTypes(media)
        ))
    }
    return result
  }

  private mutating func responses(of object: OperationObject) -> [Response] {
    var result: [Response] = []
    guard let responses = object.responses else { return [] }
    for entry in responses.statuses.entries {
      guard let status = Response.Status(entry.name), let response = documents.response(entry.value, log: &log) else {
        continue
      }
      result.append(self.response(response, status))
    }
    if let other = responses.default, let response = documents.response(other, log: &log) {
      result.append(self.response(response, .default))
    }
    return result
  }

  private mutating func response(_ object: ResponseObject, _ status: Response.Status) -> Response {
    Response(
      status: status,
      location: object.location,
      description: Self.text(object.summary, object.description),
      contents: contents(object.content),
      headers: headers(object.headers),
      links: links(object.links)
    )
  }

  /// A summary and a description, of which the latter may begin with the former.
  private static func text(_ summary: String?, _ description: String?) -> String? {
    guard let summary, let description, !description.isEmpty else { return summary ?? description }
    return description.hasPrefix(summary) ? description : "\(summary)\n\n\(description)"
  }

  private mutating func links(_ map: OrderedMap<ReferenceOr<LinkObject>>) -> [Response.Link] {
    map.entries.compactMap { entry in
      guard let link = documents.link(entry.value, log: &log) else { return nil }
      return Response.Link(
        name: entry.name,
        description: link.description,
        target: link.operationId?.value ?? link.operationRef?.value ?? "",
        parameters: link.parameters.map { ($0.name, $0.value) },
        body: link.requestBody
      )
    }
  }

  /// All headers but `Content-Type`, which follows from the content.
  private mutating func headers(_ map: OrderedMap<ReferenceOr<HeaderObject>>) -> [Response.Header] {
    var result: [Response.Header] = []
    for entry in map.entries where entry.name.lowercased() != "content-type" {
      guard let header = documents.header(entry.value, log: &log) else { continue }
      let content = header.content.entries.first
      let schema = content.flatMap { documents.mediaType($0.value, log: &log)?.schema } ?? header.schema
      result.append(
        Response.Header(
          name: entry.name,
          location: header.location,
          description: header.description,
          isRequired: header.required,
          isDeprecated: header.deprecated,
          format: content.map { .content($0.name) } ?? .style(.simple, explode: header.explode),
          use: schema.map { resolve($0) } ?? anything(at: header.location)
        ))
    }
    return result
  }

  private mutating func encodings(_ media: MediaTypeObject) -> [Content.Encoding] {
    var result: [Content.Encoding] = []
    for entry in media.encoding.entries {
      let object = entry.value
      noteEncodings(within: object)
      let style = object.style?.value ?? .form
      let isStyled = object.style != nil || object.explode != nil || object.allowReserved
      result.append(
        Content.Encoding(
          property: entry.name,
          location: entry.location,
          contentType: object.contentType?.value,
          format: isStyled ? .style(style, explode: object.explode ?? style.explodesByDefault) : nil,
          allowReserved: object.allowReserved,
          headers: headers(object.headers)
        ))
    }
    return result
  }

  /// What the parts of a body are by their positions; the headers of such parts come with the parts.
  private mutating func partTypes(_ media: MediaTypeObject) -> Content.PartTypes? {
    guard let location = (media.prefixEncoding + media.itemEncoding).first?.location else { return nil }
    for encoding in media.prefixEncoding + media.itemEncoding { noteEncodings(within: encoding) }
    return Content.PartTypes(
      first: media.prefixEncoding.map { $0.contentType?.value },
      others: media.itemEncoding.first?.contentType?.value,
      location: location
    )
  }

  /// Tells of encodings within a part, which is written by its own media type: a form has its fields in their usual style.
  private mutating func noteEncodings(within part: EncodingObject) {
    guard let nested = part.encoding.entries.first?.value ?? (part.prefixEncoding + part.itemEncoding).first,
      part.contentType.map({ Content.Kind(mediaType: $0.value) }) != .multipart
    else { return }
    log.append(.encodingUnused("the encoding within a part", at: nested.location))
  }
}

extension Operation {
  /// The headers that follow from bodies and security, and that OpenAPI has tools ignore as parameters.
  static let impliedHeaders: Set<String> = ["accept", "content-type", "authorization"]

  /// The name of an operation that the document gives none.
  static func id(method: String, path: String) -> String {
    "\(method.lowercased()) \(path)"
  }
}

extension Diagnostic {
  fileprivate static func itemSchemaUnused(_ mediaType: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "item-schema-not-used", "`itemSchema` is not used: a body of `\(mediaType)` is no stream of values",
      at: location)
  }

  fileprivate static func bodyWithoutMeaning(_ method: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "body-without-meaning",
      "the body of a request with \(method) has no meaning in HTTP; many transports do not send it",
      at: location)
  }

  fileprivate static func webhookServer(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "webhook-server", "`servers` of a webhook or callback are ignored: each call says where it goes",
      at: location)
  }

  fileprivate static func webhookPathParameter(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .warning, "webhook-path-parameter",
      "the path parameter `\(name.value)` of a webhook or callback is ignored: each call says where it goes",
      at: name.location)
  }

  fileprivate static func impliedHeader(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .warning, "implied-header",
      "the header `\(name.value)` follows from media types and security; as a parameter it is ignored",
      at: name.location)
  }
}

extension Content.Kind {
  /// What a media type is read and written as; types that nothing more is known of are bytes.
  package init(mediaType: String) {
    let essence = MediaTypeEssence.of(mediaType)
    switch essence {
    case "application/json", "text/json", "*/*", "application/*": self = .json
    case "text/event-stream", "application/jsonl", "application/x-ndjson", "application/ndjson",
      "application/x-jsonlines", "application/json-seq":
      self = .events
    case "application/x-www-form-urlencoded": self = .form
    case _ where essence.hasSuffix("+json"): self = .json
    case _ where essence.hasPrefix("multipart/"): self = .multipart
    case _ where essence.hasPrefix("text/"): self = .text
    default: self = .bytes
    }
  }
}

extension Response.Status {
  /// Reads `200`, `4XX` or `default`.
  init?(_ text: String) {
    if text == "default" {
      self = .default
    } else if let code = Int(text), (100...599).contains(code) {
      self = .code(code)
    } else if text.count == 3, text.uppercased().hasSuffix("XX"), let digit = text.first?.wholeNumberValue {
      self = .range(digit)
    } else {
      return nil
    }
  }
}

extension Diagnostic {
  fileprivate static func encodingUnused(_ what: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "encoding-not-used", "\(what) is not used: it is written as its types have it", at: location)
  }
}
