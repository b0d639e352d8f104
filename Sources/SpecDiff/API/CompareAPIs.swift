package import SwiftwrightOpenAPI

/// Two documents, each with every reference followed.
package struct DocumentPair: Sendable {
  package var old: API
  package var new: API
  var oldDocuments: DocumentSet
  var newDocuments: DocumentSet

  /// - Parameters:
  ///   - oldDocuments: What `old` was resolved from.
  ///   - newDocuments: What `new` was resolved from.
  package init(old: API, oldDocuments: DocumentSet, new: API, newDocuments: DocumentSet) {
    self.old = old
    self.new = new
    self.oldDocuments = oldDocuments
    self.newDocuments = newDocuments
  }
}

/// What is different, found but not yet placed: the differences with what they reach, and the operations, webhooks and
/// callbacks by pairs.
struct APIComparison {
  let old: API
  let new: API
  var schemas: SchemaComparison
  /// The differences that belong to an operation or to the document, with the operations they reach.
  var findings: [(finding: Finding, reach: Reach)] = []
  /// The operations of both documents that belong together; webhooks and callbacks come last.
  var operations: [OperationPair] = []

  struct OperationPair {
    var old: SwiftwrightOpenAPI.Operation?
    var new: SwiftwrightOpenAPI.Operation?

    /// The method and path, by the new document where it has it.
    var name: String { (new ?? old)?.name ?? "" }

    /// Whether the API's provider calls it.
    var isWebhook: Bool { (new ?? old)?.kind != .request }
  }

  init(_ old: API, _ new: API) {
    self.old = old
    self.new = new
    schemas = SchemaComparison(old.graph, new.graph)
    operations = OperationPairing(old, new).pairs
    compareServers()
    compareSchemes()
    for (place, pair) in operations.enumerated() { compare(pair, at: place) }
    schemas.compareComponents()
  }

  mutating func add(_ finding: Finding, operation: Int? = nil) {
    add(finding, operations: operation.map { [$0] } ?? [])
  }

  mutating func add(_ finding: Finding, operations: [Int]) {
    let passages = finding.directions.flatMap { part in operations.map { passage(part, at: $0) } }
    findings.append((finding, Reach(passages: Set(passages), operations: operations)))
  }

  /// How the values of an operation travel.
  func passage(_ part: Direction, at place: Int) -> Passage {
    Passage(part: part, isWebhook: operations[place].isWebhook)
  }

  /// Everything found, each with what it reaches: first what operations say themselves, then their schemas.
  var all: [(finding: Finding, reach: Reach)] {
    findings + zip(schemas.findings, schemas.reaches).map { ($0, $1) }
  }
}

/// A path with its parameters taken out.
struct PathShape {
  /// The path with `{}` for each parameter.
  var text = ""
  /// The parameters' names in the order of the path.
  var names: [String] = []

  init(_ path: String) {
    var rest = path[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open] + "{}"
      names.append(String(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    text += rest
  }
}
