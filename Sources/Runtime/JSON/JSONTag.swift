/// The value of a member that tells the branches of a union apart: text, compared where it stands, or a whole number.
///
/// ```swift
/// switch json.tag("type") {
/// case "ping": self = .ping(try json.read())
/// default: self = .unrecognized(try json.read())
/// }
/// ```
public struct JSONTag: Sendable {
  private let document: JSONDocument
  /// The token of the value; 0 when the member is absent or neither text nor a number.
  private let index: UInt32

  init(_ document: JSONDocument, _ key: UInt32?) {
    self.document = document
    index =
      key.map { key in
        switch document.tokens[Int(key) + 1].kind {
        case .string, .number: key + 1
        case .null, .false, .true, .array, .object: 0
        }
      } ?? 0
  }

  /// The text; nil when there is no such member, or it is not text.
  public var text: String? {
    isText ? JSONText.string(document.tokens[Int(index)], in: document.bytes) : nil
  }

  private var isText: Bool {
    index != 0 && document.tokens[Int(index)].kind == .string
  }

  /// Whether the tag is this text.
  public static func ~= (text: StaticString, tag: JSONTag) -> Bool {
    tag.isText && JSONName.matches(tag.document, tag.index, text)
  }

  /// Whether the tag is this number, however it is written: `1` is also `1.0`.
  public static func ~= (number: Int, tag: JSONTag) -> Bool {
    guard tag.index != 0, !tag.isText else { return false }
    return (try? JSONElement(document: tag.document, index: tag.index, tagIndex: 0, mode: []).integer(Int.self))
      == number
  }
}
