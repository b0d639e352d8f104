import SwiftwrightDiagnostics
import Testing

@testable import SwiftwrightOpenAPI

struct OverlayTests {
  private static let document = """
    openapi: 3.1.0
    info: {title: Shop, version: 1.0.0}
    servers: [{url: https://shop.example}]
    tags: [{name: a}]
    paths:
      /items:
        get: {operationId: list, tags: [a], deprecated: true, responses: {'200': {description: All.}}}
        post: {operationId: add, responses: {'201': {description: One.}}}
    """

  private func load(_ actions: String, head: String = "overlay: 1.0.0\ninfo: {title: O, version: 1.0.0}\n")
    -> (set: DocumentSet?, messages: [String])
  {
    var sources = SourceFiles()
    var log = DiagnosticLog()
    let file = sources.add(name: "shop.yaml", bytes: Array(Self.document.utf8))
    let overlay = sources.add(name: "over.yaml", bytes: Array((head + actions).utf8))
    let set = DocumentSet.load(file, overlays: [overlay], sources: &sources, log: &log)
    let messages = log.sorted.map { diagnostic in
      let place = diagnostic.location.map { "\(sources[$0.file]?.name ?? ""):\($0.line):\($0.column): " } ?? ""
      return place + "\(diagnostic.severity.rawValue): \(diagnostic.message)"
    }
    return (set, messages)
  }

  @Test func updatesMergeAppendAndReplace() throws {
    let (set, messages) = load(
      """
      actions:
        - target: $.info
          update: {title: Store, contact: {name: Ann}}
        - target: $.paths['/items'][?@.deprecated == true]
          update: {tags: [b], summary: List}
        - target: $.tags
          update: {name: b}
        - target: $.paths.*.*.responses[*]
          update: {headers: {X-Trace: {schema: {type: string}}}}
      """)
    #expect(messages == [])
    let root = try #require(set?.root)
    #expect(root.info.title == "Store")
    #expect(root.info.contact?.name == "Ann")
    #expect(root.tags.map(\.name.value) == ["a", "b"])
    let item = try #require(root.paths.pathItems["/items"]?.object)
    #expect(item.operations.entries.first?.value.tags.map(\.value) == ["a", "b"])
    #expect(item.operations.entries.first?.value.summary == "List")
  }

  @Test func removalsAndTheOrderOfActions() throws {
    let (set, messages) = load(
      """
      actions:
        - {target: '$.paths[''/items''].post', remove: true}
        - {target: '$.servers[0]', remove: true}
        - {target: $.servers, update: {url: https://other.example}}
        - {target: $.servers.*, update: {description: Other}}
      """)
    #expect(messages == [])
    let root = try #require(set?.root)
    #expect(root.paths.pathItems["/items"]?.object?.operations.entries.count == 1)
    #expect(root.servers.map(\.description) == ["Other"])
  }

  @Test func whatIsAddedIsToldAtItsPlaceInTheOverlay() {
    let (_, messages) = load(
      """
      actions:
        - target: $.paths['/items'].get
          update:
            sumary: List
      """)
    #expect(
      messages == ["over.yaml:6:7: warning: unknown field `sumary` in an operation; did you mean `summary`?"])
  }

  @Test(arguments: [
    (
      "actions: [{target: $.nowhere, remove: true}]",
      "3:20: warning: the action changes nothing: its target is not in the document"
    ),
    ("actions: [{target: $.info., remove: true}]", "3:27: error: `$.info.`: a name or `*` is missing after the point"),
    (
      "actions: [{target: '$[', remove: true}]",
      "3:23: error: `$[`: a name in quotes, an index, `*` or `?` is missing"
    ),
    (
      "actions: [{target: $.info}]",
      "3:11: warning: the action does nothing: it has neither `update` nor `remove: true`"
    ),
    ("actions: [{target: $.info, update: 1}]", "3:36: error: `update` is an integer, but the target is a mapping"),
    ("actions: [{target: $, remove: true}]", "3:20: error: the root cannot be removed"),
    ("actions: [{remove: true}]", "3:11: error: `target` is missing in an action of the overlay"),
    ("actions: 1", "3:10: error: `actions` must be a list, found an integer"),
    (
      "extends: ../other.yaml\nactions: []",
      "3:10: warning: the overlay extends `../other.yaml`, but is applied to `shop.yaml`"
    ),
    (
      "actions: [{target: $.info, update: {}, updates: 1}]",
      "3:40: warning: unknown field `updates` in an action of the overlay; did you mean `update`?"
    ),
  ])
  func tells(actions: String, message: String) {
    #expect(load(actions).messages == ["over.yaml:" + message])
  }

  @Test func otherVersionsAreRefused() {
    #expect(
      load("actions: []", head: "overlay: 2.0.0\n").messages == [
        "over.yaml:1:1: error: `overlay` must say version 1, such as `overlay: 1.0.0`"
      ])
  }
}
