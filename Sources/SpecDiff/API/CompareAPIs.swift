public import SwiftwrightOpenAPI

/// Two documents, each with every reference followed.
public struct DocumentPair: Sendable {
  public var old: API
  public var new: API
  var oldDocuments: DocumentSet
  var newDocuments: DocumentSet

  /// - Parameters:
  ///   - oldDocuments: What `old` was resolved from.
  ///   - newDocuments: What `new` was resolved from.
  public init(old: API, oldDocuments: DocumentSet, new: API, newDocuments: DocumentSet) {
    self.old = old
    self.new = new
    self.oldDocuments = oldDocuments
    self.newDocuments = newDocuments
  }
}

/// What is different, found but not yet placed: the differences with what they reach, and the operations by pairs.
struct APIComparison {
  let old: API
  let new: API
  var schemas: SchemaComparison
  /// The differences that belong to an operation or to the document, with the operations they reach.
  var findings: [(finding: Finding, reach: Reach)] = []
  /// The operations of both documents that belong together.
  var operations: [OperationPair] = []

  struct OperationPair {
    var old: SwiftwrightOpenAPI.Operation?
    var new: SwiftwrightOpenAPI.Operation?

    /// The method and path, by the new document where it has it.
    var name: String { (new ?? old).map { "\($0.method) \($0.path)" } ?? "" }
  }

  init(_ old: API, _ new: API) {
    self.old = old
    self.new = new
    schemas = SchemaComparison(old.graph, new.graph)
    pairOperations()
    compareServers()
    compareSchemes()
    for (place, pair) in operations.enumerated() { compare(pair, at: place) }
    schemas.compareComponents()
  }

  mutating func add(_ finding: Finding, operation: Int? = nil) {
    add(finding, operations: operation.map { [$0] } ?? [])
  }

  mutating func add(_ finding: Finding, operations: [Int]) {
    findings.append((finding, Reach(operations: operations)))
  }

  /// Everything found, each with what it reaches: first what operations say themselves, then their schemas.
  var all: [(finding: Finding, reach: Reach)] {
    findings + zip(schemas.findings, schemas.reaches).map { ($0, $1) }
  }
}

extension APIComparison {
  /// Operations belong together by method and path, whatever the path's parameters are called; those left, by their ID.
  private mutating func pairOperations() {
    var byPlace: [String: Int] = [:]
    for (index, operation) in old.operations.enumerated() where byPlace[Self.key(operation)] == nil {
      byPlace[Self.key(operation)] = index
    }
    var partners: [Int?] = new.operations.map { byPlace[Self.key($0)] }
    var taken = Set(partners.compactMap(\.self))
    for (index, operation) in new.operations.enumerated() where partners[index] == nil {
      let match = old.operations.indices.first { !taken.contains($0) && old.operations[$0].id == operation.id }
      guard let match else { continue }
      partners[index] = match
      taken.insert(match)
    }
    for (index, operation) in new.operations.enumerated() {
      operations.append(OperationPair(old: partners[index].map { old.operations[$0] }, new: operation))
    }
    for (index, operation) in old.operations.enumerated() where !taken.contains(index) {
      operations.append(OperationPair(old: operation, new: nil))
    }
  }

  /// The method and the path with its parameters unnamed.
  private static func key(_ operation: SwiftwrightOpenAPI.Operation) -> String {
    operation.method + " " + PathShape(operation.path).text
  }

  private mutating func compare(_ pair: OperationPair, at place: Int) {
    switch (pair.old, pair.new) {
    case (let old?, let new?): compare(old, new, at: place)
    case (nil, let new?):
      add(
        Finding(rule: .operationAdded, message: "`\(pair.name)` is new", new: .init(location: new.location)),
        operation: place)
    case (let old?, nil):
      add(
        Finding(rule: .operationRemoved, message: "`\(pair.name)` is gone", old: .init(location: old.location)),
        operation: place)
    case (nil, nil): break
    }
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
