extension Inspection {
  /// Indented lines, one for each value.
  var text: String {
    var output = ""
    write(to: &output, indentation: "", isJSON: false)
    return output.hasPrefix("\n") ? String(output.dropFirst()) : output + "\n"
  }

  /// JSON with two spaces of indentation.
  var json: String {
    var output = ""
    write(to: &output, indentation: "", isJSON: true)
    return output + "\n"
  }

  private func write(to output: inout String, indentation: String, isJSON: Bool) {
    switch self {
    case .null: output += "null"
    case .bool(let value): output += value ? "true" : "false"
    case .integer(let value): output += "\(value)"
    case .number(let value):
      output += value.isFinite || !isJSON ? "\(value)" : Self.quoted("\(value)")
    case .string(let value):
      let isPlain = !isJSON && !value.utf8.contains { $0 < 0x20 }
      output += isPlain ? value : Self.quoted(value)
    case .list(let items):
      Self.write(items.map { (nil, $0) }, "[", "]", to: &output, indentation, isJSON)
    case .object(let entries):
      Self.write(entries.map { ($0.key, $0.value) }, "{", "}", to: &output, indentation, isJSON)
    }
  }

  private static func write(
    _ entries: [(key: String?, value: Inspection)],
    _ open: String,
    _ close: String,
    to output: inout String,
    _ indentation: String,
    _ isJSON: Bool
  ) {
    if entries.isEmpty {
      output += open + close
      return
    }
    if isJSON { output += open }
    for (place, entry) in entries.enumerated() {
      if isJSON, place > 0 { output += "," }
      output += "\n" + indentation + (isJSON ? "  " : "")
      switch entry.key {
      case let key? where isJSON: output += quoted(key) + ": "
      case let key?: output += key + (entry.value.takesLines ? ":" : ": ")
      case nil where isJSON: break
      case nil: output += entry.value.takesLines ? "-" : "- "
      }
      entry.value.write(to: &output, indentation: indentation + "  ", isJSON: isJSON)
    }
    if isJSON { output += "\n" + indentation + close }
  }

  private var takesLines: Bool {
    switch self {
    case .list(let items): !items.isEmpty
    case .object(let entries): !entries.isEmpty
    case .null, .bool, .integer, .number, .string: false
    }
  }

  private static func quoted(_ text: String) -> String {
    var output = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\t": output += "\\t"
      case "\r": output += "\\r"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output + "\""
  }
}
