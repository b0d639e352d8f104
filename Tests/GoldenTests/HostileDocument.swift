import Foundation

/// Documents whose names and texts no author would choose.
enum HostileDocument {
  static let hostileNames = [
    "", " ", "1", "123abc", "+1", "-1", "<=", "$ref", "@type", "a.b", "a/b", "a-b", "a_b", "aB", "AB", "_", "__",
    "self",
    "Self", "init", "Type", "Protocol", "some", "any", "Any", "await", "inout", "var", "let", "default", "where", "in",
    "Error", "String", "Int", "Result", "Task", "Sendable", "Optional", "Array", "Data", "Date", "URL", "Codable",
    "Never",
    "Set", "Character", "Dictionary", "Swift", "Foundation", "JSONValue", "APIError", "Client", "Operation", "Output",
    "Input", "Calendar", "Locale", "TimeZone", "Predicate", "Body", "Headers", "Success", "Event", "Item", "container",
    "hashValue", "hash", "description", "encode",
    "decode", "decoder", "explicitNulls", "additionalProperties", "validate", "Defaults", "rawValue", "allCases",
    "unrecognized", "json", "router", "server", "transport", "middleware", "defaults", "credentials", "write", "none",
    "options", "body", "client", "名前", "اسم", "été", "😀",
    "👩\u{200D}👩\u{200D}👧",
    "a\u{301}\u{302}", "²", "ß", "İ", "ǆ", String(repeating: "x", count: 300),
    String(repeating: "long name ", count: 30), "Sample", "SampleClient", "SampleServer", "a\"b", "a\\b", "\\(x)", "*/",
    "/*", "//", "\"\"\"", "#\"\"\"#", "a\nb", "a\rb", "`x`", "x\u{202E}y", "x\u{2028}y", "a\u{0}b",
  ]

  /// Each name as that of a schema, a property, a value, a branch, an operation, a tag, a parameter, a header and a scheme.
  static func names(_ names: [String]) -> String {
    var schemas: [String: Any] = [:]
    var branches: [[String: Any]] = []
    var mapping: [String: String] = [:]
    for (place, name) in names.enumerated() {
      schemas[name] = shape(place, name)
      schemas["Branch\(place)"] = object(["@type": ["const": name]], required: ["@type"])
      branches.append(reference("Branch\(place)"))
      mapping[name] = "#/components/schemas/Branch\(place)"
    }
    let properties = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, property($0) as Any) })
    schemas["Properties"] = object(
      properties, required: names.enumerated().filter { $0.offset % 2 == 0 }.map(\.element))
    schemas["Holder"] = object(
      Dictionary(uniqueKeysWithValues: names.enumerated().map { ("p\($0)", reference($1) as Any) }))
    schemas["Values"] = ["type": "string", "enum": names]
    schemas["Branches"] = ["oneOf": branches, "discriminator": ["propertyName": "@type", "mapping": mapping]]
    var paths: [String: Any] = [:]
    for (place, name) in names.enumerated() where !name.isEmpty && !name.contains(where: { "{}/".contains($0) }) {
      paths["/\(place)/{\(name)}"] = path(name, [name], answer: name, header: name)
      paths["/\(name)/{id}"] = path("of group \(place)", ["id"], answer: name)
    }
    let schemes = names.filter { !$0.isEmpty }
    paths["/form"] = [
      "post": [
        "operationId": "form", "security": schemes.map { [$0: [String]()] },
        "requestBody": ["content": ["multipart/form-data": ["schema": reference("Properties")]]],
        "responses": ["204": ["description": ""]],
      ] as [String: Any]
    ]
    let securitySchemes = schemes.map { ($0, ["type": "apiKey", "in": "header", "name": $0]) }
    return document(
      paths: paths, schemas: schemas, ["securitySchemes": Dictionary(uniqueKeysWithValues: securitySchemes)])
  }

  /// One text wherever a document can have one.
  static func texts(_ text: String) -> String {
    let docs: [String: Any] = ["title": text, "description": text, "example": text, "x-\(text)": text]
    let described: [String: Any] = docs.merging(["externalDocs": ["url": text, "description": text]]) { $1 }
    let string = docs.merging(["type": "string", "default": text, "pattern": text]) { $1 }
    let schemas: [String: Any] = [
      text: described.merging([
        "type": "object", "required": [text],
        "properties": [
          text: string, "b": ["const": text, "description": text],
          "c": ["type": "string", "enum": [text, "\(text) 2"]],
          "d": ["type": "array", "items": string, "default": [text]],
          "e": ["default": [text: text], "description": text],
        ],
        "additionalProperties": ["type": "string", "description": text],
      ]) { $1 },
      "Values": docs.merging([
        "type": "string", "enum": [text, "ok"], "description": "- ok: \(text)\n- \(text): \(text)",
      ]) { $1 },
      "Choice": docs.merging([
        "oneOf": [reference(text), object(["kind": ["const": text]], required: ["kind"])],
        "discriminator": ["propertyName": text, "mapping": [text: "#/components/schemas/\(escaped(text))"]],
      ]) { $1 },
      "Alias": docs.merging(["type": "array", "items": string]) { $1 },
    ]
    let inPath = text.filter { !"{}/".contains($0) }
    let parameters = ["query", "header", "cookie", "path"].map { place -> [String: Any] in
      [
        "name": inPath, "in": place, "required": place == "path", "description": text, "example": text,
        "schema": string,
      ]
    }
    let content: [String: Any] = [
      text: ["schema": string, "example": text], "application/\(text)": ["schema": string],
      "text/plain; p=\(text)": ["schema": string, "examples": [text: ["summary": text, "value": text]]],
      "application/json": ["schema": reference(text)],
    ]
    let form: [String: Any] = [
      "multipart/form-data": [
        "schema": object([text: string, "file": ["type": "string", "format": "binary", "description": text]]),
        "encoding": [text: ["contentType": text, "headers": [text: ["schema": string, "description": text]]]],
      ] as [String: Any],
      "application/x-www-form-urlencoded": [
        "schema": reference(text), "encoding": [text: ["style": "spaceDelimited"]],
      ],
    ]
    let operation: [String: Any] = [
      "operationId": text, "summary": text, "description": text, "tags": [text], "parameters": parameters,
      "deprecated": true, "requestBody": ["description": text, "content": content], "security": [[text: [text]], [:]],
      "responses": [
        "200": [
          "description": text, "content": content, "headers": [text: ["description": text, "schema": string]],
          "links": [text: ["operationId": text, "description": text, "parameters": [text: text]]],
        ],
        "default": ["description": text],
      ] as [String: Any],
      "servers": [server(text)], "externalDocs": ["url": text],
    ]
    let paths: [String: Any] = [
      "/\(inPath)/{\(inPath)}": ["summary": text, "description": text, "put": operation],
      "/form": [
        "post": [
          "operationId": "\(text) 2", "requestBody": ["content": form],
          "responses": ["200": ["description": text, "content": ["text/event-stream": ["schema": reference(text)]]]],
        ] as [String: Any]
      ],
    ]
    let schemes: [String: Any] = [
      text: [
        "type": "oauth2", "description": text,
        "flows": ["clientCredentials": ["tokenUrl": text, "refreshUrl": text, "scopes": [text: text]]],
      ] as [String: Any],
      "key": ["type": "apiKey", "in": "header", "name": text, "description": text],
      "http": ["type": "http", "scheme": text, "bearerFormat": text],
      "open": ["type": "openIdConnect", "openIdConnectUrl": text],
    ]
    return document(
      paths: paths, schemas: schemas, ["securitySchemes": schemes],
      [
        "info": [
          "title": text, "version": text, "description": text, "summary": text, "termsOfService": text,
          "contact": ["name": text, "email": text], "license": ["name": text, "url": text],
        ] as [String: Any],
        "servers": [server(text)], "tags": [["name": text, "description": text]], "x-\(text)": text,
        "externalDocs": ["url": text, "description": text],
      ])
  }

  private static func server(_ text: String) -> [String: Any] {
    let name = text.filter { !"{}".contains($0) }
    return [
      "url": "https://\(name)/{\(name)}/{other}", "description": text,
      "variables": [
        name: ["default": text, "description": text],
        "other": ["default": text, "enum": [text, "b"], "description": text],
      ],
    ]
  }

  static func document(
    paths: [String: Any],
    schemas: [String: Any],
    _ components: [String: Any] = [:],
    _ more: [String: Any] = [:]
  ) -> String {
    var document: [String: Any] = [
      "openapi": "3.1.0", "info": ["title": "Sample", "version": "1"], "paths": paths,
      "components": components.merging(["schemas": schemas]) { $1 },
    ]
    document.merge(more) { $1 }
    let data = try? JSONSerialization.data(withJSONObject: document, options: [.sortedKeys])
    return data.map { ascii(String(decoding: $0, as: UTF8.self)) } ?? ""
  }

  /// JSON with escapes for all but ASCII, since YAML takes some of the rest for line breaks.
  private static func ascii(_ json: String) -> String {
    json.utf16.map { $0 < 0x7F ? String(UnicodeScalar(UInt8($0))) : "\\u" + hex($0) }.joined()
  }

  private static func hex(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }

  static func object(_ properties: [String: Any], required: [String] = []) -> [String: Any] {
    ["type": "object", "properties": properties, "required": required]
  }

  /// A path with one operation, whose parameters stand in every place.
  static func path(_ id: String, _ names: [String], answer: String, header: String? = nil) -> [String: Any] {
    let parameters = ["path", "query", "header", "cookie"].flatMap { place in
      names.map { ["name": $0, "in": place, "required": true, "schema": ["type": "string"]] as [String: Any] }
    }
    let headers = header.map { [$0: ["schema": ["type": "string"]]] } ?? [:]
    let answer: [String: Any] = [
      "description": id, "headers": headers, "content": ["application/json": ["schema": reference(answer)]],
    ]
    return ["get": ["operationId": id, "tags": [id], "parameters": parameters, "responses": ["200": answer]]]
  }

  static func reference(_ name: String) -> [String: Any] {
    ["$ref": "#/components/schemas/\(escaped(name))"]
  }

  private static func escaped(_ name: String) -> String {
    let pointer = name.replacing("~", with: "~0").replacing("/", with: "~1")
    return pointer.addingPercentEncoding(withAllowedCharacters: .alphanumerics.union(["~", "_", "-"])) ?? pointer
  }

  private static func shape(_ place: Int, _ name: String) -> [String: Any] {
    let inner = object(["a": ["type": "string"]])
    return switch place % 5 {
    case 0: object(["own": reference(name), "a": ["type": "string"]])
    case 1: ["type": "string", "enum": ["a", name]]
    case 2: ["oneOf": [["type": "string"], inner]]
    case 3: ["type": "array", "items": inner]
    default: ["type": "object", "additionalProperties": inner]
    }
  }

  private static func property(_ place: Int) -> [String: Any] {
    switch place % 6 {
    case 0: ["type": "string"]
    case 1: ["type": ["integer", "null"]]
    case 2: object(["x": ["type": "string"]])
    case 3: ["type": "string", "enum": ["a", "b"]]
    case 4: ["type": "array", "items": object(["y": ["type": "string"]])]
    default: ["type": "string", "default": "d"]
    }
  }
}
