/// Changes that a document of the world might have, and some that only an attacker would make.
struct DocumentMutation: Sendable {
  /// Values that stand elsewhere in the document.
  private var values: [DocumentTree] = []
  private var pointers: [String] = []
  private var names: [String] = []

  init(of document: DocumentTree) {
    var all = 0
    document.visit { _, _ in all += 1 }
    let step = all / 400 + 1  // of a large document every so manieth value will do
    var place = 0
    document.visit { pointer, value in
      place += 1
      guard place.isMultiple(of: step) else { return }
      values.append(value)
      pointers.append(pointer)
      if case .members(let members) = value { names += members.map(\.name) }
    }
  }

  /// The document with one change somewhere.
  func change(_ tree: DocumentTree, _ random: inout SeededRandom) -> DocumentTree {
    switch tree {
    case .list(var items) where !items.isEmpty && random.below(6) > 0:
      let index = random.below(items.count)
      items[index] = change(items[index], &random)
      return .list(items)
    case .members(var members) where !members.isEmpty && random.below(8) > 0:
      let index = random.below(members.count)
      members[index].value = change(members[index].value, &random)
      return .members(members)
    case .scalar, .list, .members: return changeHere(tree, &random)
    }
  }

  private func changeHere(_ tree: DocumentTree, _ random: inout SeededRandom) -> DocumentTree {
    switch (random.below(8), tree) {
    case (0, .members(var members)) where !members.isEmpty:
      members.remove(at: random.below(members.count))
      return .members(members)
    case (1, .members(var members)) where !members.isEmpty:
      members[random.below(members.count)].name = name(&random)
      return .members(members)
    case (2...3, .members(var members)):
      members.insert((name(&random), value(&random)), at: random.below(members.count + 1))
      return .members(members)
    case (0...2, .list(var items)):
      items.insert(value(&random), at: random.below(items.count + 1))
      return .list(items)
    case (0...3, .scalar(let scalar)) where scalar.hasPrefix("\""):
      let cut = scalar.dropFirst().dropLast().prefix { $0 != "\\" }.prefix(random.below(40))
      return .text(cut + Self.texts[random.below(Self.texts.count)])
    case (4, _): return .members([("$ref", .text("#" + pointers[random.below(pointers.count)]))])
    case (5, _): return .list([tree])
    case (6, _): return .members([(name(&random), tree)])
    default: return value(&random)
    }
  }

  private func name(_ random: inout SeededRandom) -> String {
    switch random.below(3) {
    case 0 where !names.isEmpty: names[random.below(names.count)]
    case 1: Self.texts[random.below(Self.texts.count)]
    default: Self.keywords[random.below(Self.keywords.count)]
    }
  }

  private func value(_ random: inout SeededRandom) -> DocumentTree {
    switch random.below(4) {
    case 0, 1: values[random.below(values.count)]
    case 2: .text(Self.texts[random.below(Self.texts.count)])
    default: .scalar(Self.scalars[random.below(Self.scalars.count)])
    }
  }

  private static let scalars = [
    "null", "true", "false", "0", "-1", "1", "2.5", "1e400", "-1e400", "9223372036854775807", "9223372036854776000",
    "99999999999999999999999999", "1e-400", "{}", "[]", "[null]", "{\"$ref\": \"#\"}",
    "{\"type\": [\"string\", \"null\"]}",
    "{\"enum\": []}", "{\"enum\": [1, \"1\", null, {}]}", "{\"allOf\": [{\"$ref\": \"#\"}]}", "{\"type\": \"array\"}",
    "{\"oneOf\": [true, false]}", "{\"const\": {\"a\": [1]}}", "{\"$dynamicRef\": \"#a\"}", "{\"not\": {}}",
  ]

  private static let texts = [
    "", " ", "a", "A", "string", "object", "array", "integer", "null", "binary", "date-time", "int64", "query", "path",
    "form", "deepObject", "application/json", "text/event-stream", "multipart/form-data", "*/*", "default", "2XX", "99",
    "/", "/{id}", "/{id}:get", "/{a}{b}", "{", "}", "#", "#/", "#/components/schemas/", "../../../etc/passwd",
    "https://example.com/a.yaml#/b", "file:///etc/passwd", "\\(", "\\(fatalError())", "*/", "/*", "\"\"\"", "\"#", "`",
    "//",
    "\n", "\r", "\u{0}", "\u{202E}", "\u{2028}", "é", "e\u{301}", "日本", "😀", "self", "Self", "Type", "init", "Error",
    "String",
    "(a+)+$", "[", "\\p{L}", "(?=a)", String(repeating: "x", count: 400), "$ref", "-", "_", "1", "1.0", "3.1.0", "2.0",
  ]

  private static let keywords = [
    "$ref", "$id", "$anchor", "$dynamicRef", "$dynamicAnchor", "$defs", "type", "enum", "const", "properties",
    "required",
    "items", "prefixItems", "allOf", "oneOf", "anyOf", "not", "if", "then", "else", "additionalProperties", "nullable",
    "patternProperties", "propertyNames", "unevaluatedProperties", "discriminator", "propertyName", "mapping",
    "default",
    "format", "pattern", "minimum", "exclusiveMinimum", "maxLength", "readOnly", "writeOnly", "deprecated", "example",
    "examples", "contentEncoding", "parameters", "in", "name", "schema", "content", "style", "explode", "requestBody",
    "responses", "headers", "links", "callbacks", "webhooks", "servers", "variables", "security", "securitySchemes",
    "components", "paths", "get", "post", "patch", "query", "trace", "additionalOperations", "itemSchema", "encoding",
    "tags",
    "operationId", "openapi", "info", "x-a", "x-event-stream", "x-swiftwright-name", "$self", "xml", "description",
  ]
}
