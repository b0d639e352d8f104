import SwiftwrightMustache

/// The view of a memberwise initialiser: on one line where that fits, else on as few as hold it.
enum InitializerView {
  struct Parameter {
    var name: String
    var type: String
    var value: String?
  }

  static func view(_ parameters: [Parameter], indentation: Int) -> MustacheValue {
    let texts = parameters.map { parameter in
      "\(parameter.name): \(parameter.type)" + (parameter.value.map { " = \($0)" } ?? "")
    }
    let single: MustacheValue =
      if parameters.count == 1, let parameter = parameters.first {
        ["parameter": .string(texts[0]), "name": .string(parameter.name)]
      } else {
        .null
      }
    return [
      "single": single,
      "line": .string(texts.joined(separator: ", ")),
      "lines": .list(FilledLines.lines(texts, indentation: indentation + 2).map { .string($0) }),
      "names": .list(parameters.map { .string($0.name) }),
    ]
  }
}

/// Lists that fill the lines they need.
enum FilledLines {
  /// The items with commas between them, as many on a line as fit.
  ///
  /// - Parameter closing: What stands behind the last item.
  static func lines(_ items: [String], indentation: Int, closing: String = "") -> [String] {
    if items.isEmpty { return closing.isEmpty ? [] : [closing] }
    var result: [String] = []
    var current = ""
    for (position, item) in items.enumerated() {
      let text = position == items.count - 1 ? item + closing : item + ","
      if current.isEmpty {
        current = text
      } else if indentation + current.utf8.count + 1 + text.utf8.count <= DocumentationView.width {
        current += " " + text
      } else {
        result.append(current)
        current = text
      }
    }
    if !current.isEmpty { result.append(current) }
    return result.flatMap { broken($0, indentation: indentation) }
  }

  /// A line that a single argument makes too long, broken behind its label, or within its brackets.
  private static func broken(_ line: String, indentation: Int) -> [String] {
    if indentation + line.utf8.count > DocumentationView.width, let start = line.firstRange(of: ": [\""),
      let end = line.lastIndex(of: "]")
    {
      let items = line[line.index(before: start.upperBound)..<end].split(separator: ", \"").enumerated().map {
        $0.offset == 0 ? String($0.element) : "\"" + $0.element
      }
      let filled = lines(items, indentation: indentation + 2, closing: ",").map { "  " + $0 }
      return ["\(line[..<start.lowerBound]): ["] + filled + [String(line[end...])]
    }
    guard indentation + line.utf8.count > DocumentationView.width, let colon = line.firstRange(of: ": \"") else {
      return [line]
    }
    return [
      String(line[..<colon.lowerBound]) + ":", "  " + line[line.index(after: line.index(after: colon.lowerBound))...],
    ]
  }
}
