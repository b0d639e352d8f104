/// What a template is rendered over.
///
/// A view makes one of these with all decisions taken, so that the template only places words.
package enum MustacheValue: Sendable {
  case null
  case bool(Bool)
  case string(String)
  case list([MustacheValue])
  case object(MustacheObject)

  /// The lines of a text as a list: the way to set text of several lines at the indentation of its place.
  ///
  /// An interpolated value is never indented, its own line breaks included; a section's lines are:
  /// ```
  /// {{#documentation}}
  /// ///{{#.}} {{.}}{{/.}}
  /// {{/documentation}}
  /// ```
  package static func lines(_ text: String) -> MustacheValue {
    .list(text.split(separator: "\n", omittingEmptySubsequences: false).map { .string(String($0)) })
  }

  /// Whether a section over the value is rendered: null, false, "" and the empty list are not.
  package var isTruthy: Bool {
    switch self {
    case .null: false
    case .bool(let value): value
    case .string(let value): !value.isEmpty
    case .list(let values): !values.isEmpty
    case .object: true
    }
  }
}

extension MustacheValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral {
  package init(stringLiteral value: String) {
    self = .string(value)
  }

  package init(booleanLiteral value: Bool) {
    self = .bool(value)
  }

  package init(nilLiteral: ()) {
    self = .null
  }
}

extension MustacheValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  package init(arrayLiteral elements: MustacheValue...) {
    self = .list(elements)
  }

  /// The last of several equal keys wins.
  package init(dictionaryLiteral elements: (String, MustacheValue)...) {
    self = .object(MustacheObject(elements))
  }
}
