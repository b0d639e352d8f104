import SwiftwrightSpecDiff

/// What `diff` is asked to tell.
struct DiffRequest {
  enum Format: String, CaseIterable {
    case text, markdown, json, html
  }

  /// When the exit status says that there are changes.
  enum Limit: String, CaseIterable {
    case breaking, any
  }

  enum Subject {
    case documents(old: String, new: String)
    case rules([Rule])
  }

  var subject: Subject
  var format: Format
  /// The file to write to; nil for the standard output.
  var output: String?
  var limit: Limit?
  var overlays: [String]
  var references: ReferenceRequest
  /// Where the document's names are configured; nil for the usual place.
  var configuration: String?

  init(_ arguments: Arguments) throws(Misuse) {
    if let name = arguments["explain"] {
      if let operand = arguments.operands.first {
        throw arguments.misuse("'\(operand)' is not expected: --explain needs no documents")
      }
      guard let rule = Rule(rawValue: name) else {
        guard name == "all" else {
          throw .unknown("rule", name, among: Rule.allCases.map(\.rawValue), in: .diff)
        }
        try self.init(.rules(Rule.allCases), arguments, .text, nil)
        return
      }
      try self.init(.rules([rule]), arguments, .text, nil)
      return
    }
    let old = try arguments.requiredOperand("OLD")
    let new = try arguments.requiredOperand("NEW", at: 1)
    try self.init(
      .documents(old: old, new: new), arguments, try arguments.choice("format", Format.self) ?? .text,
      try arguments.choice("fail-on", Limit.self))
  }

  private init(_ subject: Subject, _ arguments: Arguments, _ format: Format, _ limit: Limit?) throws(Misuse) {
    self.subject = subject
    self.format = format
    self.limit = limit
    output = arguments["output"]
    overlays = arguments.list("overlay")
    references = try ReferenceRequest(arguments)
    configuration = arguments["config"]
  }
}
