private import Synchronization

/// Schemas that refer to one another, as one JSON document.
///
/// Nothing is read before the first schema is asked for, and of the schemas only what is needed.
public final class JSONSchemaSet: Sendable {
  private let documents: [(address: String, text: [UInt8])]
  private let state: Mutex<State> = Mutex(.unread)

  /// The schemas that were asked for, by their places.
  private let schemas: Mutex<[String: JSONSchema]> = Mutex([:])

  private enum State: Sendable {
    case unread
    case ready(SchemaCompiler)
    case failed(any Error)
  }

  /// A set of the schemas in a JSON document.
  public init(_ text: String) {
    documents = [("", Array(text.utf8))]
  }

  /// A set of the schemas in several documents, which refer to one another by their addresses.
  init(documents: [(address: String, text: [UInt8])]) {
    self.documents = documents
  }

  /// The schema at a place of the (first) document.
  ///
  /// - Parameter pointer: The place as a JSON pointer (RFC 6901); empty for the document itself.
  /// - Returns: Nil when there is nothing at that place.
  /// - Throws: `JSONError` when the document is no JSON.
  func schema(at pointer: String) throws -> JSONSchema? {
    if let known = schemas.withLock({ $0[pointer] }) { return known }
    let schema: JSONSchema? = try withCompiler { compiler in
      guard let target = compiler.source.follow(pointer, from: compiler.source.root(0)) else { return nil }
      return JSONSchema(target, &compiler)
    }
    if let schema { schemas.withLock { $0[pointer] = schema } }
    return schema
  }

  /// The value at a place of the (first) document.
  func element(at pointer: String) throws -> JSONElement? {
    try withCompiler { compiler in
      compiler.source.follow(pointer, from: compiler.source.root(0)).map { compiler.source.element($0.place) }
    }
  }

  private func withCompiler<Result: Sendable>(_ body: (inout SchemaCompiler) throws -> Result) throws -> Result {
    try state.withLock { state in
      if case .unread = state {
        do {
          state = .ready(SchemaCompiler(try SchemaSource(documents)))
        } catch {
          state = .failed(error)
        }
      }
      switch state {
      case .unread: throw JSONError(message: "the schemas were not read")
      case .failed(let error): throw error
      case .ready(var compiler):
        state = .unread
        defer { state = .ready(compiler) }
        return try body(&compiler)
      }
    }
  }
}

/// A schema, ready for checking values.
struct JSONSchema: Sendable {
  let nodes: [SchemaNode]
  let root: Int

  /// The nodes of dynamic anchors, by name and then by resource.
  let dynamicAnchors: [String: [Int: Int]]

  /// The names of members that one side does not send, by the nodes that speak of the same object.
  let reserved: ReservedMembers

  /// Whether a schema says which of those composed of it a value is.
  let hasHeirs: Bool

  /// What in the schema cannot be held against values: patterns that are none, references that lead nowhere.
  let problems: [String]

  init(_ target: SchemaSource.Target, _ compiler: inout SchemaCompiler) {
    root = compiler.compile(target)
    dynamicAnchors = compiler.source.isDynamic ? compiler.dynamicAnchors() : [:]
    compiler.updateReserved()
    nodes = compiler.nodes
    hasHeirs = compiler.hasHeirs
    problems = compiler.problems
    reserved = compiler.reserved
  }

  /// What is wrong with a value, in the order of its schema; empty when nothing is.
  ///
  /// - Parameter names: Members of the value that do not count, there or not.
  func faults(
    _ value: JSONElement,
    _ options: SchemaOptions = SchemaOptions(),
    ignoring names: ReservedMembers.Names = []
  ) -> [SchemaFault] {
    var trial = SchemaCheck(self, options, isReporting: false)
    if trial.check(root, value, ignoring: names) { return [] }
    var check = SchemaCheck(self, options, isReporting: true)
    _ = check.check(root, value, ignoring: names)
    return check.result(in: value.document)
  }

  /// What is wrong with a JSON document.
  ///
  /// - Throws: `JSONError` when the bytes are no JSON.
  func faults(jsonData bytes: [UInt8], _ options: SchemaOptions = SchemaOptions()) throws -> [SchemaFault] {
    faults(try JSONDocument(bytes).root, options)
  }
}
