import SwiftwrightDiagnostics

/// Writes all schemas of a document as JSON Schema: those of its components, and those of each operation.
package func writeValidationSchemas(_ api: API) -> ValidationSchemas {
  let documents = api.documents
  var writer = SchemaWriter(documents, placing: api.graph.declared, heirs: api.graph.heirs)
  var result = ValidationSchemas()
  var ids = UniqueOperationIDs()
  for entry in documents.root.components.schemas.entries {
    result.schemas.append(.init(name: entry.name, json: writer.text(entry.value, named: entry.name)))
  }
  for path in documents.root.paths.pathItems.entries {
    guard let item = writer.documents.pathItem(path.value, log: &writer.log) else { continue }
    for entry in item.allOperations {
      let id = ids.take(entry.value, method: entry.name, path: path.name).id
      if api.dropped.contains(entry.value.location) { continue }
      let json = writer.at("operations", id) { $0.text(entry.value, in: item, at: path.name) }
      result.operations.append(.init(name: id, json: json))
    }
  }
  for webhook in writer.documents.webhookObjects(log: &writer.log)
  where !api.dropped.contains(webhook.object.location) {
    let json = writer.at("operations", webhook.id) { $0.text(webhook.object, in: webhook.item, at: "") }
    result.operations.append(.init(name: webhook.id, json: json))
  }
  result.schemas += writer.writeOthers()
  // What only streams carry stands nowhere in the set so far.
  for schema in api.graph.declared where writer.places[ObjectIdentifier(schema)] == nil {
    writer.addOther(schema)
    result.schemas += writer.writeOthers()
  }
  result.places = writer.places
  return result
}

extension SchemaGraph {
  /// The schema objects of what becomes a type of its own.
  fileprivate var declared: [SchemaObject] {
    schemas.flatMap { schema -> [SchemaObject] in
      switch schema.shape {
      case .object, .union, .enumeration: schema.sources
      case .any, .never, .boolean, .integer, .number, .string, .array, .map, .constant, .alias: []
      }
    }
  }

  /// The schemas composed of one with a discriminator, by that schema and with the discriminator's values.
  fileprivate var heirs: [ObjectIdentifier: [(tag: String, schema: SchemaObject)]] {
    var result: [ObjectIdentifier: [(tag: String, schema: SchemaObject)]] = [:]
    for schema in schemas {
      guard case .union(let union) = schema.shape, let base = schema.sources.first, base.discriminator != nil,
        !base.hasBranches
      else { continue }
      for branch in union.branches {
        guard let heir = self[branch.use.id].sources.first, heir !== base else { continue }
        result[ObjectIdentifier(base), default: []] += branch.tags.map { ($0, heir) }
      }
    }
    return result
  }
}

extension SchemaWriter {
  /// The schemas that references led to since the last time, and what those refer to.
  fileprivate mutating func writeOthers() -> [ValidationSchemas.Entry] {
    var result: [ValidationSchemas.Entry] = []
    while let (name, schema) = nextOther() {
      result.append(.init(name: name, json: text(schema, named: name)))
    }
    return result
  }

  fileprivate mutating func text(_ schema: SchemaObject, named name: String) -> String {
    var json = JSONWriting()
    at("schemas", name) { $0.write(schema, to: &json) }
    return json.text
  }

  fileprivate mutating func text(_ operation: OperationObject, in item: PathItemObject, at path: String) -> String {
    var json = JSONWriting()
    json.object { json in
      // A parameter that the path has no place for cannot be sent.
      let names = PathTemplate(path).names
      let parameters = parameters(of: operation, in: item).filter {
        $0.in.value != .path || names.contains($0.name.value)
      }
      if !parameters.isEmpty {
        json.key("parameters")
        json.array(Array(parameters.enumerated())) { json, entry in
          at("parameters", String(entry.offset), "schema") { $0.write(entry.element, to: &json) }
        }
      }
      if let body = operation.requestBody.flatMap({ documents.requestBody($0, log: &log) }) {
        json.key("body")
        json.object { json in
          if body.required {
            json.key("required")
            json.literal("true")
          }
          json.key("content")
          at("body", "content") { $0.write(body.content, to: &json) }
        }
      }
      write(operation.responses, to: &json)
    }
    return json.text
  }

  /// The operation's parameters, and those of its path item that it does not replace.
  private mutating func parameters(of operation: OperationObject, in item: PathItemObject) -> [ParameterObject] {
    var result: [ParameterObject] = []
    for reference in item.parameters + operation.parameters {
      guard let parameter = documents.parameter(reference, log: &log) else { continue }
      let name = parameter.name.value
      if parameter.in.value == .header, Operation.impliedHeaders.contains(name.lowercased()) { continue }
      if let known = result.firstIndex(where: { $0.key == parameter.key && $0.in.value == parameter.in.value }) {
        result[known] = parameter
      } else {
        result.append(parameter)
      }
    }
    return result
  }

  private mutating func write(_ parameter: ParameterObject, to json: inout JSONWriting) {
    json.object { json in
      json.key("name")
      json.string(parameter.name.value)
      json.key("in")
      json.string(parameter.in.value.rawValue)
      if parameter.required || parameter.in.value == .path {
        json.key("required")
        json.literal("true")
      }
      if parameter.allowEmptyValue, parameter.in.value == .query {
        json.key("allowEmptyValue")
        json.literal("true")
      }
      var schema = parameter.schema
      if let content = parameter.content.entries.first {
        json.key("content")
        json.string(content.name)
        schema = documents.mediaType(content.value, log: &log)?.schema
      } else if parameter.style != nil || parameter.explode != nil {
        json.key("style")
        json.string(parameter.effectiveStyle.rawValue)
        json.key("explode")
        json.literal(parameter.effectiveExplode ? "true" : "false")
      }
      guard let schema else { return }
      json.key("schema")
      write(schema, to: &json)
    }
  }

  /// The schemas by media type, of those whose bodies are values.
  private mutating func write(_ content: OrderedMap<ReferenceOr<MediaTypeObject>>, to json: inout JSONWriting) {
    json.object { json in
      for entry in content.entries {
        switch Content.Kind(mediaType: entry.name) {
        case .json, .form, .multipart, .text:
          guard let media = documents.mediaType(entry.value, log: &log), let schema = media.schema else { continue }
          // The fields of a form in styles of their own are known only to what reads it.
          if Content.Kind(mediaType: entry.name) == .form, !media.encoding.entries.isEmpty { continue }
          json.key(entry.name)
          at(entry.name) { $0.write(schema, to: &json) }
        case .events, .bytes: continue
        }
      }
    }
  }

  private mutating func write(_ responses: ResponsesObject?, to json: inout JSONWriting) {
    guard let responses else { return }
    let entries =
      responses.statuses.entries.map { ($0.name, $0.value) } + (responses.default.map { [("default", $0)] } ?? [])
    let all = entries.compactMap { name, reference in
      documents.response(reference, log: &log).map { (status: name, response: $0) }
    }
    json.key("responses")
    json.object { json in
      for (status, response) in all {
        json.key(status)
        at("responses", status) { $0.write(response.content, to: &json) }
      }
    }
    writeHeaders(of: all, to: &json)
    writeStreams(of: all, to: &json)
  }

  /// The headers of responses by status, as parameters.
  private mutating func writeHeaders(
    of responses: [(status: String, response: ResponseObject)],
    to json: inout JSONWriting
  ) {
    let lists = responses.map { status, response in
      let entries = response.headers.entries.filter { $0.name.lowercased() != "content-type" }
      return (status, entries.compactMap { entry in documents.header(entry.value, log: &log).map { (entry.name, $0) } })
    }.filter { !$0.1.isEmpty }
    if lists.isEmpty { return }
    json.key("headers")
    json.object { json in
      for (status, headers) in lists {
        json.key(status)
        json.array(Array(headers.enumerated())) { json, entry in
          let (name, header) = entry.element
          at("headers", status, String(entry.offset), "schema") { $0.write(header, named: name, to: &json) }
        }
      }
    }
  }

  private mutating func write(_ header: HeaderObject, named name: String, to json: inout JSONWriting) {
    json.object { json in
      json.key("name")
      json.string(name)
      json.key("in")
      json.string(ParameterLocation.header.rawValue)
      if header.required {
        json.key("required")
        json.literal("true")
      }
      var schema = header.schema
      if let content = header.content.entries.first {
        json.key("content")
        json.string(content.name)
        schema = documents.mediaType(content.value, log: &log)?.schema
      } else if header.explode {
        json.key("explode")
        json.literal("true")
      }
      guard let schema else { return }
      json.key("schema")
      write(schema, to: &json)
    }
  }

  /// The values of streams by status and media type, and whether they are whole events.
  private mutating func writeStreams(
    of responses: [(status: String, response: ResponseObject)],
    to json: inout JSONWriting
  ) {
    let lists = responses.map { status, response in
      let entries = response.content.entries.filter { Content.Kind(mediaType: $0.name) == .events }
      let media = entries.compactMap { entry in
        documents.mediaType(entry.value, log: &log).map { (type: entry.name, media: $0) }
      }
      return (status, media.filter { $0.media.itemSchema != nil || $0.media.schema != nil })
    }.filter { !$0.1.isEmpty }
    if lists.isEmpty { return }
    json.key("streams")
    json.object { json in
      for (status, list) in lists {
        json.key(status)
        json.object { json in
          for (type, media) in list {
            json.key(type)
            at("streams", status, type) { $0.writeStream(media, as: type, to: &json) }
          }
        }
      }
    }
  }

  private mutating func writeStream(_ media: MediaTypeObject, as type: String, to json: inout JSONWriting) {
    json.object { json in
      if let item = media.itemSchema, documents.holdsEventFields(item, type, log: &log) {
        json.key("fields")
        json.literal("true")
      }
      guard let schema = media.itemSchema ?? media.schema.map({ documents.item(of: $0, log: &log) }) else { return }
      json.key("schema")
      at("schema") { $0.write(schema, to: &json) }
    }
  }
}
