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
      """
    )
    #expect(
      loaded.text == """
        api.yaml:2:27: warning: `version` must be a string; quote `1.10`, without quotes it is a number [SW2106 unquoted-string]
        info: {title: T, version: 1.10, licence: MIT}
                                  ^
        api.yaml:2:33: warning: unknown field `licence` in the info object; did you mean `license`? [SW2103 unknown-field]
        info: {title: T, version: 1.10, licence: MIT}
                                        ^
        api.yaml:3:10: error: `servers` must be a list, found a mapping [SW2101 wrong-type]
        servers: {}
                 ^
        api.yaml:5:3: error: `{id}` in `/pets/{id}` has no parameter declaration [SW5101 undeclared-path-parameter]
          /pets/{id}:
          ^
        api.yaml:7:7: note: in this operation
              sumary: List
              ^
        api.yaml:19:7: note: in this operation
              operationId: list
              ^
        api.yaml:7:7: warning: unknown field `sumary` in an operation; did you mean `summary`? [SW2103 unknown-field]
              sumary: List
              ^
        api.yaml:9:19: error: security scheme `tokn` is not defined in components.securitySchemes; did you mean `token`? [SW5401 undefined-security-scheme]
              security: [{tokn: []}]
                          ^
        api.yaml:11:26: error: `in` must be one of query, header, path, cookie, found `pth` [SW2104 unknown-value]
                - {name: id, in: pth, schema: {}}
                                 ^
        api.yaml:12:39: error: style `simple` is not allowed in query [SW5106 style-not-allowed]
                - {name: q, in: query, style: simple, schema: {type: int}}
                                              ^
        api.yaml:12:62: error: unknown type `int`; did you mean `integer`? [SW4002 unknown-type]
                - {name: q, in: query, style: simple, schema: {type: int}}
                                                                     ^
        api.yaml:13:17: error: unresolved reference `#/components/parameters/Limt`: there is no `Limt` in `parameters`; did you mean `Limit`? [SW3001 unresolved-reference]
                - $ref: '#/components/parameters/Limt'
                        ^
        api.yaml:15:9: error: `099` is no status (100 to 599, 1XX to 5XX, default) [SW5301 invalid-status]
                "099": {description: no}
                ^
        api.yaml:16:9: warning: write `2xx` in upper case [SW5302 status-class-case]
                2xx: {$ref: '#/components/responses/Ok', description: fine, headers: {}}
                ^
        api.yaml:16:69: warning: `headers` beside `$ref` is ignored: the reference stands for the whole object [SW3010 ignored-beside-reference]
                2xx: {$ref: '#/components/responses/Ok', description: fine, headers: {}}
                                                                            ^
        api.yaml:17:11: warning: `post` is null, must be a mapping; ignored [SW2105 null-value]
            post: null
                  ^
        api.yaml:19:20: error: operationId `list` is used twice [SW5004 duplicate-operation-id]
              operationId: list
                           ^
        api.yaml:8:20: note: first here
              operationId: list
                           ^
        api.yaml:20:31: warning: `json` is no media type of the form `type/subtype`; a body of it is bytes [SW2205 media-type-syntax]
              requestBody: {content: {json: {schema: {$ref: '#/components/schemas/Pet/0'}}}}
                                      ^
        api.yaml:20:53: error: unresolved reference `#/components/schemas/Pet/0`: there is no `0` in `Pet` [SW3001 unresolved-reference]
              requestBody: {content: {json: {schema: {$ref: '#/components/schemas/Pet/0'}}}}
                                                            ^
        api.yaml:21:3: error: the path `pets` must begin with `/` [SW5001 path-slash]
          pets: {}
          ^
        api.yaml:24:55: warning: minimum 3 is greater than maximum 1: nothing can match [SW4015 bounds]
            Limit: {name: limit, in: query, schema: {minimum: 3, maximum: 1, format: 5}}
                                                              ^
        api.yaml:24:78: warning: `format` must be a string; quote `5`, without quotes it is an integer [SW2106 unquoted-string]
            Limit: {name: limit, in: query, schema: {minimum: 3, maximum: 1, format: 5}}
                                                                                     ^
        api.yaml:28:25: warning: unknown keyword `propertes` in a schema; did you mean `properties`? [SW4001 unknown-keyword]
            Pet: {type: object, propertes: {}, required: [a, a], pattern: '(', minLength: -1, nullable: 7}
                                ^
        api.yaml:28:54: warning: `a` is listed twice in `required` [SW4017 duplicate-required]
            Pet: {type: object, propertes: {}, required: [a, a], pattern: '(', minLength: -1, nullable: 7}
                                                             ^
        api.yaml:28:67: warning: invalid regular expression: unclosed `(` [SW4009 invalid-pattern]
            Pet: {type: object, propertes: {}, required: [a, a], pattern: '(', minLength: -1, nullable: 7}
                                                                          ^
        api.yaml:28:83: error: `minLength` must be 0 or more, found -1 [SW2107 negative-count]
            Pet: {type: object, propertes: {}, required: [a, a], pattern: '(', minLength: -1, nullable: 7}
                                                                                          ^
        api.yaml:28:97: warning: `nullable` must be a boolean, found an integer; it is ignored [SW2101 wrong-type]
            Pet: {type: object, propertes: {}, required: [a, a], pattern: '(', minLength: -1, nullable: 7}
                                                                                                        ^

        """
    )
  }

  /// Nothing stands in for the document as a whole.
  @Test func referenceAtTheTop() throws {
    let loaded = Loaded(
      """
      openapi: 3.1.0
      info: {title: T, version: "1"}
      components: {schemas: {A: {type: string}}}
      $ref: '#/components/schemas/A'
      """
    )
    #expect(loaded.text.hasPrefix("api.yaml:4:1: warning: unknown field `$ref` in the document"))
    #expect(loaded.set != nil)
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
      """
    )
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
      """
    )
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
      Loaded("openapi: \"4\\e[31m\"").text.hasPrefix("api.yaml:1:10: error: OpenAPI version `4\\u{1B}[31m` is not")
    )
  }
}
