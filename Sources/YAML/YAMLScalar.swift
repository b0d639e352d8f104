/// A scalar as it was written: its text after unescaping and folding, and how it was written.
package struct YAMLScalar: Equatable, Sendable {
  package enum Style: Sendable {
    case plain, singleQuoted, doubleQuoted, literal, folded
  }

  package let text: String
  package let style: Style
  /// What the scalar's tag makes of it, such as `!!str`; nil without a tag.
  package let tag: Tag?

  /// The tags of the core schema, and all others.
  package enum Tag: Sendable {
    case null, bool, int, float, string, other
  }

  package init(text: String, style: Style, tag: Tag? = nil) {
    self.text = text
    self.style = style
    self.tag = tag
  }

  /// What the scalar means by the core schema of YAML 1.2: quoted text is always a string, and so is a plain `no`.
  package var value: YAMLValue {
    switch tag {
    case nil: style == .plain ? YAMLValue(plain: text) : .string(text)
    case .null, .bool, .int, .float: YAMLValue(plain: text)
    case .string, .other: .string(text)
    }
  }
}
