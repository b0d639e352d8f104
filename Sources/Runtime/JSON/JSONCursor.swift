/// Goes over the elements of an array or the members of an object.
@usableFromInline
struct JSONCursor {
  private let document: JSONDocument
  private let mode: JSONElement.Mode
  private var token: UInt32

  /// How many elements or members are still to come.
  @usableFromInline private(set) var remaining: Int

  init(_ container: borrowing JSONElement) {
    document = container.document
    mode = container.mode
    token = container.index &+ 1
    remaining = Int(container.token.length)
  }

  /// The next element of an array.
  @usableFromInline
  mutating func nextElement() -> JSONElement {
    let element = JSONElement(document: document, index: token, mode: mode)
    token = document.tokens[Int(token)].next
    remaining &-= 1
    return element
  }

  /// The next member's name, which is the element to blame for it.
  @usableFromInline
  mutating func nextName() -> (text: String, element: JSONElement) {
    let name = JSONText.string(document.tokens[Int(token)], in: document.bytes)
    let element = JSONElement(document: document, index: token, mode: mode)
    token &+= 1
    return (name, element)
  }
}

extension JSONElement {
  @usableFromInline
  borrowing func arrayCursor() throws -> JSONCursor {
    guard token.kind == .array else { throw mismatch("an array") }
    return JSONCursor(self)
  }

  @usableFromInline
  borrowing func objectCursor() throws -> JSONCursor {
    guard token.kind == .object else { throw mismatch("an object") }
    return JSONCursor(self)
  }
}
