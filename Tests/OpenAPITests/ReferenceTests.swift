import SwiftwrightDiagnostics
import Testing

@testable import SwiftwrightOpenAPI

struct ReferenceTests {
  static let document = """
    openapi: 3.1.0
    info: {title: T, version: "1"}
    paths:
      /a/{b}:
        parameters: [{$ref: '#/components/parameters/One'}]
        get:
          responses:
            "200":
              description: ok
              content: {application/json: {schema: {title: inline}}}
    components:
      parameters:
        One: {$ref: '#/components/parameters/Two'}
        Two: {name: b, in: path, required: true, schema: {}}
        Loop: {$ref: '#/components/parameters/Pool'}
        Pool: {$ref: '#/components/parameters/Loop'}
      schemas:
        A: {title: a, $anchor: here, properties: {"x/y~z": {title: deep}}}
        B: {$id: 'https://example.com/b', title: b}
        Ünï: {title: u}
        "p q": {title: space}
    x-own: {schema: {title: own}}
    """

  static func remote(_ uri: String) -> String {
    "`\(uri)` is remote and is not fetched; say which file stands for it: --map \(uri)=FILE, or `map` in the configuration"
  }

  @Test(arguments: [
    ("#/components/schemas/A", "a"),
    ("#here", "a"),
    ("https://example.com/b", "b"),
    ("#/components/schemas/A/properties/x~1y~0z", "deep"),
    ("#/components/schemas/%C3%9Cn%C3%AF", "u"),
    ("#/components/schemas/Ünï", "u"),
    ("#/components/schemas/p%20q", "space"),
    ("#/paths/~1a~1%7Bb%7D/get/responses/200/content/application~1json/schema", "inline"),
    ("#/x-own/schema", "own"),
    ("#/components/schemas/C", "unresolved reference `#/components/schemas/C`: there is no `C` in `schemas`"),
    (
      "#/components/schemes/A",
      "unresolved reference `#/components/schemes/A`: there is no `schemes` in `components`; did you mean `schemas`?"
    ),
    (
      "#/components/parameters/Two",
      "`#/components/parameters/Two` must refer to a schema, but it leads to a parameter"
    ),
    ("#/components/schemas", "`#/components/schemas` must refer to a schema, but it leads to all of `schemas`"),
    ("#/info/title", "`#/info/title` must refer to a schema, but it leads to a string"),
    ("#/a~2", "`~2` is no escape of JSON Pointer; `~0` stands for `~`, `~1` for `/`"),
    ("#/a%2", "`#/a%2` is not percent-encoded rightly"),
    ("#her", "unresolved reference `#her`: no schema has this `$anchor`; did you mean `#here`?"),
    (
      "http://example.com/a.yaml#/A",
      remote("http://example.com/a.yaml").replacing(
        "`http://example.com/a.yaml`", with: "`http://example.com/a.yaml#/A`")
    ),
    ("//example.com/a.yaml", remote("//example.com/a.yaml")),
    (
      "file:///etc/passwd",
      "`file:///etc/passwd` is a file: URL, which is not allowed; write the path relative to this file"
    ),
    ("/etc/passwd", "`/etc/passwd` is another file, and this document was given alone"),
    ("./b/", "`./b/` is a directory, not a file"),
    ("..", "`..` is a directory, not a file"),
    ("b%2.yaml", "`b%2.yaml` is not percent-encoded rightly"),
    ("urn:x", "no schema has the `$id` `urn:x`"),
  ])
  func schemas(ref: String, expected: String) throws {
    let loaded = Loaded(Self.document)
    var set = try #require(loaded.set)
    var log = DiagnosticLog()
    let schema = set.schema(Located(ref, at: set.root.location), log: &log)
    #expect(schema?.title ?? log.diagnostics.first?.message == expected)
    let again = set.schema(Located(ref, at: set.root.location), log: &log)
    #expect(schema === again)
  }

  @Test func chainsAndCircles() throws {
    let loaded = Loaded(Self.document)
    var set = try #require(loaded.set)
    #expect(
      loaded.diagnostics.map(\.message) == [
        "references in a circle: #/components/parameters/Loop → #/components/parameters/Pool → "
          + "#/components/parameters/Loop"
      ]
    )
    var log = DiagnosticLog()
    let one = try #require(set.root.components.parameters["One"])
    #expect(set.parameter(one, log: &log)?.name.value == "b")
  }
}
