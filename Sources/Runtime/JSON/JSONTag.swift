/// The text of a member that tells the branches of a union apart, compared where it stands.
///
/// ```swift
/// switch json.tag("type") {
/// case "ping": self = .ping(try json.read())
/// default: self = .unrecognized(try json.read())
/// }
/// ```
public struct JSONTag: Sendable {
  private let document: JSONDocument
  /// The token of the text; 0 when the member is absent or no text.
  private let index: UInt32

  init(_ document: JSONDocument, _ key: UInt32?) {
    self.document = document
    index = key.map { document.tokens[Int($0) + 1].kind == .string ? $0 + 1 : 0 } ?? 0
  }

  /// The text; nil when there is no such member, or it is not text.
  public var text: String? {
    index == 0 ? nil : JSONText.string(document.tokens[Int(index)], in: document.bytes)
  }

  /// Whether the tag is this text.
  public static func ~= (text: StaticString, tag: JSONTag) -> Bool {
    tag.index != 0 && JSONName.matches(tag.document, tag.index, text)
  }
}
