/// A JSON Pointer (RFC 6901) to a place of a document and all below it, in which `*` stands for any one name.
struct PointerPattern: Equatable {
  let tokens: [String]

  init(_ text: String) {
    tokens = text.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map {
      String($0).replacing("~1", with: "/").replacing("~0", with: "~")
    }
  }

  /// Whether a place is the one that is meant, or within it.
  func covers(_ place: [String]) -> Bool {
    tokens.count <= place.count && zip(tokens, place).allSatisfy { $0 == "*" || $0 == $1 }
  }
}
