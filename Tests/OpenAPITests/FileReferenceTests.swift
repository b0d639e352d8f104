import SwiftwrightDiagnostics
import Testing

@testable import SwiftwrightOpenAPI

/// Documents in many files.
struct FileReferenceTests {
  /// Follows all references of a document in `spec/` with files beside it.
  private static func load(
    _ document: String, files: [String: String] = [:], mappings: [URIMapping] = []
  ) -> (loaded: Loaded, files: FilesInMemory) {
    let memory = FilesInMemory(Dictionary(uniqueKeysWithValues: files.map { ("spec/" + $0.key, $0.value) }))
    let place = DocumentPlace(files: memory, mappings: mappings)
    return (Loaded(bytes: Array(document.utf8), name: "spec/api.yaml", place: place, isResolved: true), memory)
  }

  private static func document(_ rest: String) -> String {
    "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n" + rest
  }

  private static func components(_ schemas: String) -> String {
    document("components:\n  schemas:\n    \(schemas)\n")
  }

  private static let files = [
    "pet.yaml": "title: pet\nproperties: {tag: {$ref: 'sub/tag.json#/Tag'}, owner: {$ref: ./pet.yaml}}",
    "sub/tag.json":
      """
    {"Tag": {"title": "tag", "$anchor": "tag", "properties": {"pet": {"$ref": "../pet.yaml"}, "x": {"$ref": "#/X"}}},
     "X": {"title": "x"}}
    """,
    "with space.yaml": "title: space\nproperties: {'a b/c~d': {title: deep}}",
    "named.yaml":
      "$id: https://example.com/schemas/named\n$defs: {a: {title: a, $id: inner/a, $defs: {b: {$ref: '#/$defs/c'}, "
      + "c: {title: c}}}, delta: {$anchor: delta, title: d}}",
  ]

  @Test(arguments: [
    ("pet.yaml", "pet"), ("./pet.yaml", "pet"), ("pet.yaml#", "pet"), ("sub/../pet.yaml", "pet"),
    (#"sub\tag.json#/Tag"#, "tag"), ("pet.yaml#/properties/tag", "tag"), ("sub/tag.json#tag", "tag"),
    ("sub/tag.json#/Tag/properties/x", "x"), ("with%20space.yaml#/properties/a%20b~1c~0d", "deep"),
    ("with space.yaml#/properties/a b~1c~0d", "deep"), ("named.yaml#/$defs/a/$defs/b", "c"),
    ("named.yaml#delta", "d"), ("../spec/api.yaml#/components/schemas/Own", "own"),
  ])
  func leadsTo(ref: String, title: String) throws {
    let (loaded, _) = Self.load(Self.components("Own: {title: own}\n    A: {$ref: '\(ref)'}"), files: Self.files)
    #expect(loaded.diagnostics.isEmpty, "\(loaded.text)")
    var set = try #require(loaded.set)
    var log = DiagnosticLog()
    let component = try #require(set.root.components.schemas["A"])
    #expect(set.renamed(component, log: &log).title == title)
  }

  @Test(arguments: [
    ("other.yaml", "spec/api.yaml:6:15: error: `other.yaml` does not exist [SW3012 missing-file]"),
    (
      "pet.yaml#/properties/tga",
      "spec/api.yaml:6:15: error: unresolved reference `pet.yaml#/properties/tga`: there is no `tga` in `properties`; "
        + "did you mean `tag`? [SW3001 unresolved-reference]"
    ),
    (
      "named.yaml#delte",
      "spec/api.yaml:6:15: error: unresolved reference `named.yaml#delte`: no schema has this `$anchor`; "
        + "did you mean `#delta`? [SW3001 unresolved-reference]"
    ),
    (
      "bad.yaml",
      "spec/bad.yaml:2:1: error: unexpected"
    ),
    (
      "list.yaml",
      "spec/api.yaml:6:15: error: `list.yaml` must refer to a schema, but it leads to a list [SW3003 wrong-reference-kind]"
    ),
    (
      "whole.yaml",
      "spec/api.yaml:6:15: error: `whole.yaml` must refer to a schema, but it leads to a whole document "
        + "[SW3003 wrong-reference-kind]"
    ),
    ("wrong.yaml", "spec/wrong.yaml:1:7: error: unknown type `strin`; did you mean `string`? [SW4002 unknown-type]"),
  ])
  func isRefused(ref: String, expected: String) {
    let files = Self.files.merging([
      "bad.yaml": "a: [1\n", "list.yaml": "[]", "whole.yaml": Self.document(""), "wrong.yaml": "type: strin",
    ]) { $1 }
    let (loaded, _) = Self.load(Self.components("A: {$ref: '\(ref)'}"), files: files)
    let first = loaded.text.prefix { $0 != "\n" }
    #expect(ref == "bad.yaml" ? first.hasPrefix("spec/bad.yaml:") : first == expected[...], "\(loaded.text)")
  }

  @Test func eachFileIsReadOnce() throws {
    let (loaded, files) = Self.load(
      Self.components("A: {$ref: pet.yaml}\n    B: {items: {$ref: sub/tag.json#/Tag}}\n    C: {$ref: ./pet.yaml}"),
      files: Self.files)
    #expect(files.read == ["spec/pet.yaml", "spec/sub/tag.json"])
    #expect(loaded.set?.referencedFiles.map(\.path) == ["pet.yaml", "sub/tag.json"])
    #expect(loaded.diagnostics.isEmpty, "\(loaded.text)")
  }

  @Test func namesComeFromComponentsThenFilesThenFolders() throws {
    let (loaded, _) = Self.load(
      Self.components(
        """
        Animal: {$ref: schemas/pet.yaml}
            Error: {type: object}
            All:
              properties:
                a: {$ref: schemas/pet.yaml}
                b: {$ref: billing/error.yaml}
                c: {$ref: 'common.yaml#/components/schemas/Error'}
                d: {$ref: 'common.yaml#/components/schemas/Money/properties/amount'}
                e: {$ref: apps/models/links.yaml}
                f: {$ref: links.yaml}
                g: {$ref: lists/index.yaml}
        """),
      files: [
        "schemas/pet.yaml": "type: object", "billing/error.yaml": "type: object", "links.yaml": "type: object",
        "apps/models/links.yaml": "type: object", "lists/index.yaml": "type: object",
        "common.yaml":
          "components: {schemas: {Error: {type: object}, Money: {properties: {amount: {properties: {a: {}}}}}}}",
      ])
    let graph = try #require(loaded.api).graph
    let names = graph.components.map { id in
      if case .component(let name) = graph[id].origin { name } else { "" }
    }
    #expect(
      names == ["Animal", "Error", "All", "common_Error", "links", "billing_error", "lists", "apps_links"])
    #expect(loaded.diagnostics.map(\.id) == ["same-name", "same-name", "same-name"], "\(loaded.text)")
    #expect(loaded.text.contains("spec/billing/error.yaml:1:1: note: another schema is named `error` too"))
  }

  @Test func objectsOfAllKindsStandInFilesOfTheirOwn() throws {
    let document = """
      openapi: 3.1.0
      info: {title: T, version: '1'}
      paths:
        /pets/{id}: {$ref: paths/pet.yaml}
        /pets:
          get: {$ref: paths/list.yaml}
      """
    let (loaded, _) = Self.load(
      document,
      files: [
        "paths/pet.yaml": "parameters: [{$ref: ../id.yaml}]\nget: {responses: {200: {$ref: '../responses.yaml#/Pet'}}}",
        "paths/list.yaml": "operationId: list\nresponses: {200: {$ref: '../responses.yaml#/Pet'}}",
        "id.yaml": "{name: id, in: path, required: true, schema: {type: string}}",
        "responses.yaml": "Pet: {description: ok, content: {application/json: {schema: {$ref: pet.yaml}}}}",
        "pet.yaml": "type: object",
      ])
    let api = try #require(loaded.api)
    #expect(api.operations.map(\.id) == ["get /pets/{id}", "list"])
    #expect(api.operations[0].parameters.map(\.name) == ["id"])
    #expect(loaded.diagnostics.map(\.id) == ["misplaced-reference"], "\(loaded.text)")
  }

  @Test func discriminatorsMapToFilesAndNames() throws {
    let (loaded, _) = Self.load(
      Self.components("Pet: {$ref: 'pets/pet.yaml#/Pet'}\n    Cat: {properties: {kind: {type: string}}}"),
      files: [
        "pets/pet.yaml":
          """
        Pet:
          oneOf: [{$ref: dog.yaml}, {$ref: '../api.yaml#/components/schemas/Cat'}, {$ref: fish.yaml}]
          discriminator: {propertyName: kind, mapping: {hound: dog.yaml, tabby: Cat}}
        """,
        "pets/dog.yaml": "properties: {kind: {type: string}}", "pets/fish.yaml": "properties: {kind: {type: string}}",
      ])
    let api = try #require(loaded.api)
    guard case .union(let union) = api.graph[api.graph.components[0]].shape else {
      Issue.record("no union: \(loaded.text)")
      return
    }
    #expect(union.branches.map(\.tags) == [["hound"], ["tabby"], ["fish"]])
    #expect(loaded.diagnostics.isEmpty, "\(loaded.text)")
  }

  @Test func identifiersAreBases() throws {
    let (loaded, _) = Self.load(
      """
      openapi: 3.2.0
      $self: https://example.com/apis/pets
      info: {title: T, version: '1'}
      components:
        schemas:
          A: {$ref: other.yaml}
          B: {$ref: 'https://example.com/apis/other.yaml#/$defs/x'}
          C: {$ref: 'https://example.com/apis/pets#/components/schemas/A'}
          D:
            $id: /types/d
            properties: {e: {$ref: e}, f: {$ref: '#/$defs/f'}, g: {$ref: '#/components/schemas/A'}}
            $defs: {f: {type: string}}
          E: {$id: https://example.com/types/e, type: string}
      """,
      files: ["other.yaml": "$defs: {x: {type: string}}"])
    #expect(loaded.diagnostics.map(\.id) == ["reference-outside-resource"], "\(loaded.text)")
  }

  @Test func mappingsStandForURIs() {
    let document = Self.components(
      "A: {$ref: 'https://example.com/a.yaml'}\n    B: {$ref: 'https://types.org/v1/b.yaml#/B'}\n"
        + "    C: {$ref: 'https://types.org/v2/c.yaml'}")
    let mappings = [
      URIMapping(uri: "https://example.com/a.yaml", path: "spec/local/a.yaml"),
      URIMapping(uri: "https://types.org/v1", path: "spec/types"),
    ]
    let (loaded, files) = Self.load(
      document, files: ["local/a.yaml": "type: string", "types/b.yaml": "B: {$ref: d.yaml}", "types/d.yaml": "{}"],
      mappings: mappings)
    #expect(files.read == ["spec/local/a.yaml", "spec/types/b.yaml", "spec/types/d.yaml"])
    #expect(loaded.diagnostics.map(\.id) == ["remote-reference"], "\(loaded.text)")
  }

  @Test(arguments: [
    ("", [String](), "Tree"),
    ("\n    Strict: {$dynamicAnchor: node, $ref: tree.yaml}", ["dynamic-reference-widened"], nil),
  ])
  func dynamicReferences(extension: String, ids: [String], target: String?) throws {
    let (loaded, _) = Self.load(
      Self.components("Tree: {$ref: tree.yaml}\(`extension`)"),
      files: [
        "tree.yaml":
          "{$id: 'https://example.com/tree', $dynamicAnchor: node, properties: {next: {items: {$dynamicRef: '#node'}}}}"
      ])
    #expect(loaded.diagnostics.map(\.id) == ids, "\(loaded.text)")
    let graph = try #require(loaded.api).graph
    guard case .object(let tree) = graph[graph.components[0]].shape,
      case .array(let array) = graph[tree.properties[0].use.id].shape
    else {
      Issue.record("no tree")
      return
    }
    let items = try #require(array.items)
    #expect((items.id == graph.components[0]) == (target != nil))
  }

  @Test func partsThatLeadBackToThemselvesEnd() {
    let (loaded, _) = Self.load(
      Self.document(
        "components: {schemas: {A: {$ref: 'a.yaml'}}, responses: {B: {$ref: b.yaml}, C: {$ref: b.yaml#/c}}}"),
      files: [
        "a.yaml": "properties: {$ref: '#/x'}\nx: {y: {properties: {$ref: '#/x'}}}", "b.yaml": "$ref: ./c.yaml",
        "c.yaml": "$ref: b.yaml",
      ])
    let errors = loaded.diagnostics.filter { $0.severity == .error }.map(\.id)
    #expect(Set(errors) == ["reference-cycle", "unresolved-reference"], "\(loaded.text)")
  }
}
