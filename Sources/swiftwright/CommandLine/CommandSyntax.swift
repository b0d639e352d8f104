/// The options and operands of a command.
struct CommandSyntax {
  struct Option {
    /// The name without its dashes.
    var name: String
    /// What its value is called in help; nil for options without a value.
    var value: String?
    var help: String
    /// Whether it may be given several times.
    var isRepeatable: Bool

    init(_ name: String, _ value: String?, _ help: String, isRepeatable: Bool = false) {
      self.name = name
      self.value = value
      self.help = help
      self.isRepeatable = isRepeatable
    }
  }

  var command: Command
  var summary: String
  /// The ways to call it, without its name.
  var usage: [String]
  /// What the operands are called.
  var operands: [String] = []
  var options: [Option]
  var details = ""

  static let helpOption = Option("help", nil, "Show this help.")
}

extension CommandSyntax {
  var help: String {
    var text = summary + "\n\n"
    for (index, form) in usage.enumerated() {
      text += (index == 0 ? "Usage: " : "       ") + "swiftwright \(command.rawValue) \(form)\n"
    }
    let rows = (options + [Self.helpOption]).map { option in
      ("--" + option.name + (option.value.map { " " + $0 } ?? ""), option.help)
    }
    text += "\nOptions:\n" + Self.columns(rows)
    if !details.isEmpty { text += "\n" + Self.wrapped(details, width: 80, indentation: 0) }
    return text
  }

  /// Two columns, the second wrapped.
  static func columns(_ rows: [(String, String)]) -> String {
    let width = (rows.map(\.0.count).max() ?? 0) + 4
    return rows.map { left, right in
      let start = "  " + left
      return start + String(repeating: " ", count: max(width - start.count, 2))
        + wrapped(right, width: 100 - width, indentation: width)
    }.joined()
  }

  private static func wrapped(_ text: String, width: Int, indentation: Int) -> String {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + word.count < width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n" + String(repeating: " ", count: indentation)) + "\n"
  }
}

extension Command {
  /// The help for the tool as a whole.
  static var overview: String {
    """
    Swiftwright generates Swift models, clients and servers from OpenAPI documents.

    Usage: swiftwright COMMAND [options]

    Commands:
    \(CommandSyntax.columns(allCases.map { ($0.rawValue, $0.syntax.summary) }))
    Options:
    \(CommandSyntax.columns([("--help", "Show this help."), ("--version", "Show the version.")]))
    Exit status: 0 when done, 1 when the input has errors, the output is stale or `--fail-on` applies, 64 for misuse.

    """
  }
}
