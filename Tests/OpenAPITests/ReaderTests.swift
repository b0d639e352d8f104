import SwiftwrightDiagnostics
import SwiftwrightYAML
import Testing

@testable import SwiftwrightOpenAPI

/// What is said about documents with faults, word for word, and how forms that differ by version are read.
struct ReaderTests {
  @Test func everyFaultIsReported() {
    let loaded = Loaded(
      """
      openapi: 3.1.0
      info: {title: T, version: 1.10, licence: MIT}
      servers: {}
      paths:
        /pets/{id}:
          get:
            sumary: List
            operationId: list
            security: [{tokn: []}]
            parameters:
              - {name: id, in: pth, schema: {}}
              - {name: q, in: query, style: simple, schema: {type: int}}
              - $ref: '#/components/parameters/Limt'
            responses:
              "099": {description: no}
              2xx: {$ref: '#/components/responses/Ok', description: fine, headers: {}}
          post: null
          put:
            operationId: list
            requestBody: {content: {json: {schema: {$ref: '#/components/schemas/Pet/0'}}}}
        pets: {}
      components:
        parameters:
          Limit: {name: limit, in: query, schema: {minimum: 3, maximum: 1, format: 5}}
        responses:
          Ok: {description: ok}
        schemas:
          Pet: {type: object, propertes: {}, required: [a, a], pattern: '(', minLength: -1, nullable: 7}
        securitySchemes:
          token: {type: http, scheme: Bearer}
      """)
    #expect(
      loaded.text == """
        api.yaml:2:27: warning: `version` must be a string; quote `1.10`, without quotes it is a number
        info: {title: T, version: 1.10, licence: MIT}
                                  ^
        """)
  }

  /// Numbers keep their text, exclusive bounds of 3.0 become those of 3.1.
  @Test func numbersAndBounds() throws {
    let loaded = Loaded(
      """
      openapi: 3.0.3
      info: {title: T, version: "1"}
      paths: {}
      components:
        schemas:
          A: {minimum: 0.10, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false, maxLength: 10.0}
          B: {type: string, nullable: true, enum: [a, null], default: null}
      """)
    #expect(loaded.text == "")
    let schema = try #require(loaded.set?.root.components.schemas["A"])
    #expect(schema.minimum == nil)
    #expect(schema.exclusiveMinimum?.value.text == "0.10")
    #expect(schema.maximum?.value.integer == 9)
    #expect(schema.exclusiveMaximum == nil)
    #expect(schema.maxLength?.value == 10)
    #expect(loaded.set?.root.components.schemas["B"]?.default?.isNull == true)
  }

  /// `nil` and empty differ where the specification makes them differ.
  @Test func operations() throws {
    let loaded = Loaded(
      """
      openapi: 3.2.0
      info: {title: T, version: "1"}
      paths:
        x-a: 1
        /a:
          x-b: 2
          query: {operationId: q, security: [], responses: {default: {}, "200": {}, x-c: 3}}
          get: {operationId: g, parameters: [{name: p, in: path, style: matrix, schema: true}]}
          additionalOperations:
            COPY: {operationId: c}
      """)
    let set = try #require(loaded.set)
    #expect(loaded.diagnostics.map(\.id) == ["path-parameter-not-required", "unused-path-parameter"])
    #expect(set.root.paths.extensions.map(\.name) == ["x-a"])
    let item = try #require(set.root.paths.pathItems["/a"]?.object)
    #expect(item.operations.names == ["query", "get"])
    #expect(item.additionalOperations.names == ["COPY"])
    #expect(item.operations["query"]?.security?.isEmpty == true)
    #expect(item.operations["get"]?.security == nil)
    #expect(item.operations["query"]?.responses?.statuses.names == ["200"])
    #expect(item.operations["query"]?.responses?.default != nil)
    #expect(item.operations["query"]?.responses?.extensions.map(\.name) == ["x-c"])
    let parameter = try #require(item.operations["get"]?.parameters.first?.object)
    #expect(parameter.required && parameter.effectiveStyle == .matrix && !parameter.effectiveExplode)
    #expect(parameter.schema?.boolean == true)
  }

  /// Long lines are cut around the caret, control characters never reach the terminal.
  @Test func printing() {
    let long = String(repeating: "é", count: 300)
    let loaded = Loaded("{openapi: 3.1.0, x-a: \(long), info: {title: T, version: 1, x-b: \(long)}, paths: {}}")
    let lines = loaded.text.split(separator: "\n").map(String.init)
    #expect(lines.count == 3)
    #expect(lines[1].count == 122 && lines[1].hasPrefix("…é") && lines[1].hasSuffix("é…"))
    #expect(Array(lines[1])[lines[2].count - 1] == "1")
    #expect(Loaded("openapi: 3.1.0\nbad: [\u{1}").text.unicodeScalars.allSatisfy { $0.value >= 32 || $0 == "\n" })
    #expect(
      Loaded("openapi: \"4\\e[31m\"").text.hasPrefix("api.yaml:1:10: error: OpenAPI version `4\\u{1B}[31m` is not"))
  }
}
