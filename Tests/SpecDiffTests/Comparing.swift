import SwiftwrightDiagnostics
import SwiftwrightEmitter
import SwiftwrightOpenAPI
import SwiftwrightSpecDiff
import Testing

/// Compares two documents that are given as text.
func compare(_ old: String, _ new: String) throws -> Report {
  var sources = SourceFiles()
  var log = DiagnosticLog()
  func load(_ name: String, _ text: String) throws -> DocumentSet {
    let file = sources.add(name: name, bytes: Array(text.utf8))
    return try #require(DocumentSet.load(file, sources: &sources, log: &log))
  }
  let (one, two) = (try load("old.yaml", old), try load("new.yaml", new))
  let pair = DocumentPair(
    old: resolveAPI(one, log: &log), oldDocuments: one, new: resolveAPI(two, log: &log), newDocuments: two)
  #expect(log.diagnostics.filter { $0.severity == .error } == [])
  let options = Options(name: "Sample", documentName: "sample.yaml", modules: .one)
  return compareDocuments(
    pair, old: NamedOptions(name: "old.yaml", options: options), new: NamedOptions(name: "new.yaml", options: options),
    sources: sources, log: &log)
}

/// Documents of one operation or schema.
enum Document {
  static let head = """
    openapi: 3.1.0
    info: {title: Sample, version: 1.0.0}

    """

  /// An operation whose request or response holds the schema `Thing`.
  static func with(schema: String, in direction: Direction, components: String = "") -> String {
    let content = "content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}"
    let operation =
      switch direction {
      case .request: "{requestBody: {required: true, \(content)}, responses: {'204': {description: Done}}}"
      case .response: "{responses: {'200': {description: Done, \(content)}}}"
      }
    return head + """
      paths:
        /things:
          post: \(operation)
      components:
        schemas:
          Thing: \(schema)
          Other: {type: object, required: [o], properties: {o: {type: string}, p: {type: string}}}
          More: {type: object, required: [m], properties: {m: {type: string}, n: {type: string}}}

      """
  }

  /// A document with one operation, and what else stands at its top.
  static func with(operation: String, path: String = "/things/{id}", method: String = "get", rest: String = "")
    -> String
  {
    let names = path.matches(of: /{(\w+)}/).map(\.output.1)
    let parameters = names.map { "{name: \($0), in: path, required: true, schema: {type: string}}" }
    return head + """
      paths:
        \(path):
          parameters: [\(parameters.joined(separator: ", "))]
          \(method): \(operation)
      components:
        securitySchemes:
          key: {type: apiKey, in: header, name: X-Key}
          token: {type: http, scheme: bearer}
          login: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://a.example/t', scopes: {read: r, write: w}}}}
      \(rest)

      """
  }
}
