/// A text as its scalars spell it: "é" of one scalar and of two are names of two members, while `String`'s `==` takes
/// them for the same.
package struct Spelling: Hashable, Sendable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package static func == (one: Spelling, other: Spelling) -> Bool {
    one.text.isSpelled(as: other.text)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(text)
  }
}

extension String {
  /// Whether both are made of the same scalars, where `==` asks for no more than the same text.
  package func isSpelled(as other: String) -> Bool {
    guard self == other, utf8.count == other.utf8.count else { return false }
    // Nothing of the same size stands for the same ASCII: what means a letter of it takes more bytes.
    let isASCII = utf16.count == utf8.count
    return isASCII || unicodeScalars.elementsEqual(other.unicodeScalars)
  }
}
