import SwiftwrightDiagnostics
import SwiftwrightEmitter
import SwiftwrightOpenAPI
import Testing

@testable import swiftwright

struct ConfigurationTests {
  private func read(_ text: String) -> (documents: [DocumentConfiguration], messages: [String]) {
    var sources = SourceFiles()
    var log = DiagnosticLog()
    let file = sources.add(name: "spec/swiftwright.yaml", bytes: Array(text.utf8))
    let documents = ConfigurationReader.read(file, log: &log)
    let messages = log.sorted.map { diagnostic in
      (diagnostic.location.map { "\($0.line):\($0.column): " } ?? "") + diagnostic.message
    }
    return (documents, messages)
  }

  @Test func readsAllOfIt() throws {
    let (documents, messages) = read(
      """
      documents:
        - name: Shop
          document: shop.yaml
          overlays: [one.yaml, ../two.yaml]
          output: ../Generated/Shop
          emit: [models, client]
          modules: one
          access: package
          groups: tag
          select:
            include: {tags: [pets], paths: ['/v1/**']}
            exclude: {operations: [Shop_Old*], schemas: [Old]}
            deprecated: drop
            schemas: all
          naming:
            strip: [shop]
            acronyms: [LORA]
            types: {shopFoo: Foo}
            properties: {shopFoo.bar_x: barX}
            cases: {shopState.READY: ready}
            operations: {Shop_List: items.list}
            groups: {items: goods}
            parameters: {Shop_List.q: query}
            responses: {Shop_List.200: all}
          types:
            schemas: {Money: {type: Shop.Money, import: ShopKit}}
            formats: {ulid: ULID}
          renamed: {Bar: Foo}
          paging:
            automatic: off
            operations:
              Shop_Plain: off
              Shop_Pages: {scheme: page, parameter: page, first: 0, items: data, more: has_more}
              Shop_Last: {scheme: cursor, parameter: after, id: id}
          diagnostics:
            unknown-field: ignore
            SW2101: note
            bounds: {severity: ignore, paths: [/components/schemas/*/properties/a~1b]}
      """
    )
    #expect(messages == [])
    let shop = try #require(documents.first)
    #expect((shop.name, shop.document, shop.output) == ("Shop", "spec/shop.yaml", "Generated/Shop"))
    #expect((shop.parts, shop.modules, shop.grouping) == ([.models, .client], .one, .tag))
    #expect((shop.naming.strip, shop.naming.acronyms) == (["shop"], ["LORA"]))
    #expect(shop.naming.types == ["shopFoo": "Foo"])
    #expect(shop.naming.properties == ["shopFoo.bar_x": "barX"])
    #expect(shop.naming.cases == ["shopState.READY": "ready"])
    #expect(shop.naming.operations == ["Shop_List": "items.list"])
    #expect(shop.naming.groups == ["items": "goods"])
    #expect(shop.naming.parameters == ["Shop_List.q": "query"])
    #expect(shop.naming.responses == ["Shop_List.200": "all"])
    #expect(shop.namedKeys.map(\.name) == ["shopFoo", "Shop_List", "Money", "Shop_Plain", "Shop_Pages", "Shop_Last"])
    #expect(shop.access == .package)
    #expect(shop.selection.included?.tags.map(\.text) == ["pets"])
    #expect(shop.selection.included?.paths.map(\.text) == ["/v1/**"])
    #expect(shop.selection.excluded.ids.map(\.text) == ["Shop_Old*"])
    #expect(shop.selection.excludedSchemas.map(\.text) == ["Old"])
    #expect((shop.selection.deprecated, shop.selection.schemas) == (.drop, .all))
    #expect(shop.types.schemas == ["Money": ExternalType(name: "Shop.Money", module: "ShopKit")])
    #expect(shop.types.formats == ["ulid": ExternalType(name: "ULID")])
    #expect(shop.renamed.map(\.old) == ["Bar"])
    #expect(shop.localTreatments.map(\.paths) == [[PointerPattern("/components/schemas/*/properties/a~1b")]])
    #expect(shop.overlays == ["spec/one.yaml", "two.yaml"])
    #expect(!shop.paging.isAutomatic)
    let plain = try #require(shop.paging.operations["Shop_Plain"])
    #expect(plain == nil)
    let pages = try #require(shop.paging.operations["Shop_Pages"] ?? nil)
    #expect((pages.scheme, pages.parameter, pages.first) == (.page, "page", 0))
    #expect((pages.items, pages.more) == ("data", "has_more"))
    #expect(shop.options.documentName == "shop.yaml")

    var log = DiagnosticLog()
    log.append(Diagnostic(.warning, "unknown-field", "a", at: nil))
    log.append(Diagnostic(.warning, "wrong-type", "b", at: nil))
    log.append(Diagnostic(.error, "wrong-type", "c", at: nil))
    #expect(shop.treat(log).diagnostics.map(\.severity) == [.note, .error])
  }

  @Test(arguments: [
    (
      "document: a",
      [
        "1:1: unknown key `document` in the configuration; did you mean `documents`?",
        "1:1: `documents` is missing in the configuration",
      ]
    ),
    ("documents: []", ["1:12: `documents` has no entries"]),
    ("documents: {a: b}", ["1:12: `documents` must be a list, found a mapping"]),
    ("- a", ["1:1: the configuration must be a mapping, found a list"]),
    (
      "documents: [{name: 1a, document: a.yaml, output: b}]",
      ["1:20: `name` must be a Swift identifier, found `1a`"]
    ),
    (
      "documents: [{name: A, document: a.yaml, ouput: b}]",
      [
        "1:13: `output` is missing in a document's configuration",
        "1:41: unknown key `ouput` in a document's configuration; did you mean `output`?",
      ]
    ),
    (
      "documents: [{name: A, document: a, output: b, emit: [model], groups: paths, naming: {operations: {a: b.c.d}}}]",
      [
        "1:54: `emit` takes models, client, server, found `model`; did you mean `models`?",
        "1:70: `groups` takes path, tag, flat, found `paths`; did you mean `path`?",
        "1:102: `operations.a` must be `group.method` or `method` in Swift identifiers, found `b.c.d`",
      ]
    ),
    (
      "documents: [{name: A, document: a, output: b, paging: {operations: {a: {scheme: token}, b: {scheme: x}}}}]",
      [
        "1:72: `parameter` is missing in the paging of an operation",
        "1:92: `parameter` is missing in the paging of an operation",
        "1:101: `scheme` takes token, offset, page, cursor, link, found `x`",
      ]
    ),
    (
      "documents: [{name: A, document: a, output: b, types: {formats: {x: {tipe: A}, y: 7}}, renamed: {a b: C}}]",
      [
        "1:68: `type` is missing in a type of your own",
        "1:69: unknown key `tipe` in a type of your own; did you mean `type`?",
        "1:82: `formats.y` must be a string or a mapping, found an integer",
      ]
    ),
    (
      "documents: [{name: A, document: a, output: b, access: internal}]",
      ["1:55: `access: internal` needs `modules: one`, for the parts to see each other"]
    ),
    (
      "documents: [{name: A, document: a, output: b, renamed: {a b: C}, diagnostics: {unkown-field: ignore}}]",
      [
        "1:57: `a b` is no Swift identifier",
        "1:80: there is no diagnostic `unkown-field`; did you mean `unknown-field`?",
      ]
    ),
    (
      "documents: [{name: A, document: a, output: b}, {name: A, document: a, output: b/c}]",
      [
        "1:48: another document is named `A`",
        "1:48: the output folder `spec/b/c` overlaps with `spec/b` of `A`; each document needs its own",
      ]
    ),
  ])
  func refuses(_ text: String, expected: [String]) {
    #expect(read(text).messages == expected)
  }
}
