/// What the tool can be asked to do.
enum Command: String, CaseIterable {
  case generate, inspect, lint, diff, explain
  case configSchema = "config-schema"
  case help
}

extension Command {
  /// What stands on the command line after the command's name; its help and the parsing of arguments come from this.
  var syntax: CommandSyntax {
    switch self {
    case .generate:
      CommandSyntax(
        command: self,
        summary: "Generate Swift from the documents of a configuration file, or from one document.",
        usage: [
          "[--config FILE] [options]",
          "--spec FILE --name NAME --output DIR [options]",
        ],
        options: [
          .init(
            "config", "FILE", "Read what to generate from FILE (default: \(GenerateRequest.defaultConfiguration))."),
          .init("spec", "FILE", "Generate from the OpenAPI document FILE instead."),
          .init("name", "NAME", "The prefix of modules and types, with --spec."),
          .init("output", "DIR", "Where the folders Models, Client and Server are to be, with --spec."),
          .overlay(", with --spec"),
          .allowRoot(", with --spec"), .map(", with --spec"),
          .init("modules", "one|three", "Whether the parts are compiled as one module, with --spec (default: three)."),
          .init("emit", "LIST", "Only these parts, separated by commas: models, client, server."),
          .init("templates", "DIR", "Take the templates that are in DIR in place of the standard ones."),
          .init("check", nil, "Write nothing; list files that are not up to date, and exit with 1 if there are any."),
          .init("force", nil, "Generate even if nothing has changed, and write over files that were edited."),
          .init("dry-run", nil, "Write nothing; list the files that would be written or removed."),
          .format, .all, .lenient, .strict, .quiet,
        ],
        details: """
          Nothing is written if there is any error. Only files that differ are written, and files of an earlier run \
          that are no longer generated are removed; files that swiftwright did not write are never touched. What it \
          wrote, and from what, is in the file \(Lock.name) of each output folder: where nothing has changed, nothing \
          is generated, and nothing is written over files that were edited.
          """
      )
    case .inspect:
      CommandSyntax(
        command: self,
        summary: "Print what swiftwright makes of a document.",
        usage: ["FILE [--stage STAGE] [--format text|json] [options]"],
        operands: ["FILE"],
        options: [
          .init(
            "stage", "STAGE", "yaml, document (as written), graph (references followed; the default) or swift (names)."),
          .init("format", "text|json", "How to print it (default: text)."),
          .overlay(""), .allowRoot(""), .map(""),
          .configuration,
        ]
      )
    case .lint:
      CommandSyntax(
        command: self,
        summary: "Report what is wrong with a document, or cannot be honoured.",
        usage: ["FILE [--overlay FILE] [--format FORMAT] [--lenient] [--strict] [--quiet]"],
        operands: ["FILE"],
        options: [.overlay(""), .allowRoot(""), .map(""), .configuration, .format, .all, .lenient, .strict, .quiet]
      )
    case .diff:
      CommandSyntax(
        command: self,
        summary: "Tell what changed from one version of a document to the next, and what that breaks.",
        usage: [
          "OLD NEW [--format FORMAT] [--output FILE] [--fail-on breaking|any] [options]",
          "--explain RULE",
        ],
        operands: ["OLD", "NEW"],
        options: [
          .init("format", "FORMAT", "text (the default), markdown, json or html (one page that can be searched)."),
          .init("output", "FILE", "Write the report to FILE."),
          .init("fail-on", "breaking|any", "Exit with 1 if there are breaking changes, or any changes."),
          .overlay(", both versions"), .allowRoot(""), .map(""),
          .configuration,
          .init("explain", "RULE", "Explain a rule, such as enum-value-removed; 'all' explains them all."),
        ],
        details: """
          OLD and NEW are files, or versions in the history of Git: git:REVISION:FILE. A change is breaking if a client \
          of the old document may fail with a server of the new one.
          """
      )
    case .explain:
      CommandSyntax(
        command: self,
        summary: "Tell more about a diagnostic, or list all kinds.",
        usage: ["[CODE]"],
        operands: ["CODE"],
        options: [],
        details: "CODE is what a message ends with, such as SW3001 or unresolved-reference."
      )
    case .configSchema:
      CommandSyntax(
        command: self,
        summary: "Print the JSON Schema of the configuration file.",
        usage: [""],
        options: []
      )
    case .help:
      CommandSyntax(
        command: self,
        summary: "Show help for a command.",
        usage: ["[COMMAND]"],
        operands: ["COMMAND"],
        options: []
      )
    }
  }
}

extension CommandSyntax.Option {
  fileprivate static func overlay(_ condition: String) -> Self {
    Self(
      "overlay", "FILE", "Change the document as the OpenAPI Overlay FILE says\(condition); commas separate several.")
  }

  fileprivate static func allowRoot(_ condition: String) -> Self {
    Self(
      "allow-root", "DIR",
      "Let references lead to files in DIR, outside of the document's folder\(condition); may be repeated.",
      isRepeatable: true)
  }

  fileprivate static func map(_ condition: String) -> Self {
    Self(
      "map", "URL=FILE", "Take FILE, or a folder, for what references call URL\(condition); may be repeated.",
      isRepeatable: true)
  }

  fileprivate static let configuration = Self(
    "config", "FILE",
    "Do as FILE says of the document, if it lists it (default: \(GenerateRequest.defaultConfiguration)).")
  fileprivate static let format = Self(
    "format", "FORMAT",
    "How diagnostics are told: text (the default), or on the standard output json, sarif (2.1.0) or github "
      + "(workflow commands).")
  fileprivate static let all = Self("all", nil, "On a terminal, too, print every diagnostic of a kind.")
  fileprivate static let lenient = Self(
    "lenient", nil, "Go on after errors that leave something sensible to generate; each becomes a warning.")
  fileprivate static let strict = Self("strict", nil, "Treat warnings as errors.")
  fileprivate static let quiet = Self("quiet", nil, "Print errors only.")
}
