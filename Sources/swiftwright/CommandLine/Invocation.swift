import SwiftwrightEmitter

/// A command line that makes sense.
enum Invocation {
  case generate(GenerateRequest)
  case inspect(InspectRequest)
  case lint(LintRequest)
  case diff(DiffRequest)
  case explain(ExplainRequest)
  case configurationSchema
  /// Help for a command, or for all of them.
  case help(Command?)
  case version

  init(_ words: [String]) throws(Misuse) {
    guard let first = words.first else {
      throw Misuse(message: "there is no command; the commands are \(Self.commandNames.joined(separator: ", "))")
    }
    switch first {
    case "--help", "-h": self = .help(nil)
    case "--version": self = .version
    default:
      guard let command = Command(rawValue: first) else {
        let isOption = first.hasPrefix("-")
        throw .unknown(
          isOption ? "option" : "command",
          first,
          among: isOption ? ["--help", "--version"] : Self.commandNames,
          in: nil
        )
      }
      let arguments = try Arguments(words.dropFirst(), syntax: command.syntax)
      if arguments.has("help") {
        self = .help(command)
        return
      }
      switch command {
      case .generate: self = .generate(try GenerateRequest(arguments))
      case .inspect: self = .inspect(try InspectRequest(arguments))
      case .lint: self = .lint(try LintRequest(arguments))
      case .diff: self = .diff(try DiffRequest(arguments))
      case .configSchema: self = .configurationSchema
      case .explain: self = .explain(try ExplainRequest(arguments))
      case .help:
        let topic = arguments.operands.first
        guard topic == nil || topic.flatMap(Command.init) != nil else {
          throw .unknown("command", topic ?? "", among: Self.commandNames, in: nil)
        }
        self = .help(topic.flatMap(Command.init))
      }
    }
  }

  private static let commandNames = Command.allCases.map(\.rawValue)
}

/// What `generate` is asked to do.
struct GenerateRequest {
  enum Source {
    case configuration(path: String)
    case document(DocumentConfiguration)
  }

  enum Mode {
    case write, check, dryRun
  }

  static let defaultConfiguration = "spec/swiftwright.yaml"

  var source: Source
  /// The parts that the command line asks for, in place of the configuration's.
  var parts: Set<Options.Part>?
  var templates: String?
  var mode: Mode
  /// Whether to generate what has not changed, and to write over what was edited.
  var isForced: Bool
  var reporting: ReportingRequest

  init(_ arguments: Arguments) throws(Misuse) {
    let modules = try arguments.choice("modules", Options.Modules.self)
    if let spec = arguments["spec"] {
      if arguments.has("config") { throw arguments.misuse("--config and --spec exclude each other") }
      guard let name = arguments["name"] else { throw arguments.misuse("--spec needs --name NAME") }
      guard let output = arguments["output"] else { throw arguments.misuse("--spec needs --output DIR") }
      guard DocumentConfiguration.isIdentifier(name) else {
        throw arguments.misuse("--name '\(name)' is not a Swift identifier")
      }
      var document = DocumentConfiguration(name: name, document: spec, output: output)
      document.modules = modules ?? .three
      document.overlays = arguments.list("overlay")
      document.references = try ReferenceRequest(arguments)
      source = .document(document)
    } else {
      for option in ["name", "output", "modules", "overlay", "allow-root", "map"] where arguments.has(option) {
        throw arguments.misuse("--\(option) goes with --spec; the configuration file says it for its documents")
      }
      source = .configuration(path: arguments["config"] ?? Self.defaultConfiguration)
    }
    if arguments.has("check"), arguments.has("dry-run") {
      throw arguments.misuse("--check and --dry-run exclude each other")
    }
    if arguments.has("check"), arguments.has("force") {
      throw arguments.misuse("--check and --force exclude each other")
    }
    isForced = arguments.has("force")
    parts = try arguments.choices("emit", Options.Part.self)
    templates = arguments["templates"]
    mode = arguments.has("check") ? .check : arguments.has("dry-run") ? .dryRun : .write
    reporting = try ReportingRequest(arguments)
  }
}

/// How diagnostics are to be told.
struct ReportingRequest: Equatable {
  var format = DiagnosticFormat.text
  /// Whether many of a kind are printed one by one where someone watches.
  var showsAll = false
  /// Whether errors pass that leave something sensible to generate.
  var isLenient = false
  var isStrict = false
  var isQuiet = false
}

extension ReportingRequest {
  init(_ arguments: Arguments) throws(Misuse) {
    if arguments.has("lenient"), arguments.has("strict") {
      throw arguments.misuse("--lenient and --strict exclude each other")
    }
    self.init(
      format: try arguments.choice("format", DiagnosticFormat.self) ?? .text, showsAll: arguments.has("all"),
      isLenient: arguments.has("lenient"), isStrict: arguments.has("strict"), isQuiet: arguments.has("quiet"))
  }
}

/// What `inspect` is asked to print.
struct InspectRequest {
  enum Stage: String, CaseIterable {
    case yaml, document, graph, swift
  }

  enum Format: String, CaseIterable {
    case text, json
  }

  var file: String
  var stage: Stage
  var format: Format
  /// Where the document's names are configured; nil for the usual place.
  var configuration: String?
  var overlays: [String]
  var references: ReferenceRequest

  init(_ arguments: Arguments) throws(Misuse) {
    file = try arguments.requiredOperand("FILE")
    references = try ReferenceRequest(arguments)
    stage = try arguments.choice("stage", Stage.self) ?? .graph
    format = try arguments.choice("format", Format.self) ?? .text
    configuration = arguments["config"]
    overlays = arguments.list("overlay")
  }
}

/// What `lint` is asked to read.
struct LintRequest {
  var file: String
  var overlays: [String]
  var references: ReferenceRequest
  var reporting: ReportingRequest
  /// Where the document is configured; nil for the usual place.
  var configuration: String?

  init(_ arguments: Arguments) throws(Misuse) {
    file = try arguments.requiredOperand("FILE")
    configuration = arguments["config"]
    references = try ReferenceRequest(arguments)
    overlays = arguments.list("overlay")
    reporting = try ReportingRequest(arguments)
  }
}
