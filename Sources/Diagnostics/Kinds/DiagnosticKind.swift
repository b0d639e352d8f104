/// A kind of diagnostic: what `swiftwright explain` tells of it.
///
/// Codes are never changed or used again once a version has had them. Their thousands say which phase reports the kind: 1 text
/// and YAML, 2 the document, 3 references, 4 schemas, 5 operations, 6 names, 7 the configuration, 8 templates and output.
package struct DiagnosticKind: Equatable, Sendable {
  /// The number, such as 1203 for `SW1203`.
  package let number: Int
  /// The name by which reports and the configuration refer to it, such as `duplicate-key`.
  package let id: String
  /// The worst severity it is reported with.
  package let severity: Diagnostic.Severity
  /// One line: what is wrong.
  package let title: String
  /// Why that matters.
  package let meaning: String
  /// What is done instead of what the input asks for.
  package let instead: String
  /// What is done instead where the user lets an error of this kind pass; nil if it leaves nothing sensible to generate.
  package let tolerated: String?
  /// What to do about it.
  package let remedy: String
  /// An input that gives it.
  package let example: String

  init(
    _ number: Int,
    _ id: String,
    _ severity: Diagnostic.Severity,
    _ title: String,
    meaning: String,
    instead: String = "Nothing is generated until it is put right.",
    tolerated: String? = nil,
    remedy: String,
    example: String
  ) {
    self.number = number
    self.id = id
    self.severity = severity
    self.title = title
    self.meaning = meaning
    self.instead = instead
    self.tolerated = tolerated
    self.remedy = remedy
    self.example = example
  }
}

extension DiagnosticKind {
  /// The code, such as `SW1203`.
  package var code: String { "SW\(number)" }

  /// All kinds, by number.
  package static let all: [DiagnosticKind] =
    (text + structure + document + fields + overlays + references + schemas + types + paths + bodies + security + names
    + configuration + extensions + output).sorted { $0.number < $1.number }

  private static let byName: [String: DiagnosticKind] = {
    var kinds: [String: DiagnosticKind] = [:]
    for kind in all {
      kinds[kind.id] = kind
      kinds[kind.code] = kind
    }
    return kinds
  }()

  /// The kind with an id or a code, which may be in lower case.
  package init?(named name: String) {
    guard let kind = Self.byName[name] ?? Self.byName[name.uppercased()] else { return nil }
    self = kind
  }

  /// The id or code that is meant by a mistyped one; nil if none is near enough.
  package static func suggestion(for name: String) -> String? {
    let upper = name.uppercased()
    guard upper.hasPrefix("SW"), Int(upper.dropFirst(2)) != nil else {
      return SwiftwrightDiagnostics.suggestion(for: name, among: all.lazy.map(\.id))
    }
    return SwiftwrightDiagnostics.suggestion(for: upper, among: all.lazy.map(\.code))
  }

  /// What `explain` prints.
  package var explanation: String {
    var text = """
      \(code) \(id): \(title)

      \(meaning)

      Instead: \(instead)

      To do: \(remedy)

      For example:

      \(example.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }.joined(separator: "\n"))

      """
    if let tolerated {
      text += """

        To let it pass where it is an error, say --lenient, or in the entry of the document in the configuration:

            diagnostics: {\(id): warning}

        Then: \(tolerated)

        """
    } else if severity == .error {
      text += "\nAn error cannot be silenced; what is reported as a warning can be.\n"
    } else {
      text += """

        To silence it, in the entry of the document in the configuration:

            diagnostics: {\(id): ignore}

        """
    }
    return text
  }
}

extension Diagnostic {
  /// What is known of this kind of diagnostic.
  package var kind: DiagnosticKind? { DiagnosticKind(named: id) }

  /// The stable code, such as `SW1203`; the id where there is none.
  package var code: String { kind?.code ?? id }

  /// Code and id, such as `SW3001 unresolved-reference`.
  package var label: String { kind.map { "\($0.code) \($0.id)" } ?? id }
}
