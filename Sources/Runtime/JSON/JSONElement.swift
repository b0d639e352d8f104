/// A value within a JSON document, not yet read as a type.
public struct JSONElement: Sendable {
  let document: JSONDocument
  var index: UInt32

  /// The name of a member that was used up as the tag of a union; 0 when there is none.
  let tagIndex: UInt32

  var mode: Mode

  /// How the values from here on are read.
  struct Mode: OptionSet, Sendable {
    let rawValue: UInt8
    /// Integers are text.
    static let asString = Mode(rawValue: 1)
    /// A branch of a union is tried; nobody will see the error.
    static let trial = Mode(rawValue: 2)
    /// A branch of a union is tried and must match fully.
    static let strict = Mode(rawValue: 4)
    /// A branch of a union is tried, and counts only if a union in it knows what it finds.
    static let known = Mode(rawValue: 8)
  }

  @inline(__always)
  init(document: JSONDocument, index: UInt32, tagIndex: UInt32 = 0, mode: Mode = []) {
    self.document = document
    self.index = index
    self.tagIndex = tagIndex
    self.mode = mode
  }

  /// How the document is read.
  public var options: JSONReadOptions {
    document.options
  }

  /// Whether the value is `null`.
  public var isNull: Bool {
    token.kind == .null
  }

  /// The value's form.
  public var kind: JSONKind {
    switch token.kind {
    case .null: .null
    case .false, .true: .boolean
    case .number: isInteger ? .integer : .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }

  /// How many elements or members the value has; 0 when it is neither array nor object.
  public var count: Int {
    token.isContainer ? Int(token.length) : 0
  }

  /// The elements; none when the value is no array.
  public var elements: [JSONElement] {
    guard token.kind == .array else { return [] }
    var result: [JSONElement] = []
    result.reserveCapacity(Int(token.length))
    forEachElement { result.append($0) }
    return result
  }

  /// The value of a member (the last of that name); nil when it is absent or the value is no object.
  public subscript(name: String) -> JSONElement? {
    var result: JSONElement?
    forEachMember { key, value in
      let text = JSONText.string(document.tokens[Int(key)], in: document.bytes)
      if text.utf8.elementsEqual(name.utf8) { result = value }
    }
    return result
  }

  /// Reads the value.
  ///
  /// - Throws: `JSONError` when it has another form.
  public func read<T: JSONCodable>(_ type: T.Type = T.self) throws -> T {
    try T(json: self)
  }

  /// An error at this place, for `init(json:)` of types that refuse a value.
  public func error(_ message: String) -> any Error {
    if mode.contains(.trial) { return JSONMismatch() }
    return document.error(message, at: index)
  }

  /// The error of finding another form than `expected`, such as `a string`.
  @inline(never)
  func mismatch(_ expected: String) -> any Error {
    if mode.contains(.trial) { return JSONMismatch() }
    let found =
      switch token.kind {
      case .null: "null"
      case .false, .true: "a boolean"
      case .number: "a number"
      case .string: "a string"
      case .array: "an array"
      case .object: "an object"
      }
    return document.error("expected \(expected), found \(found)", at: index)
  }

  /// Whether what the document does not allow is refused.
  var isStrict: Bool {
    document.options.side == .server || mode.contains(.strict)
  }

  @inline(__always)
  var token: JSONToken {
    document.tokens[Int(index)]
  }

  @inline(__always)
  func child(_ index: UInt32) -> JSONElement {
    JSONElement(document: document, index: index, mode: mode)
  }

  @inline(__always)
  func forEachElement(_ body: (JSONElement) throws -> Void) rethrows {
    var next = index &+ 1
    for _ in 0..<token.length {
      try body(child(next))
      next = document.tokens[Int(next)].next
    }
  }

  /// Goes over the names, as indices of their tokens, and the values.
  @inline(__always)
  func forEachMember(_ body: (UInt32, JSONElement) throws -> Void) rethrows {
    guard token.kind == .object else { return }
    var next = index &+ 1
    for _ in 0..<token.length {
      try body(next, child(next &+ 1))
      next = document.tokens[Int(next) &+ 1].next
    }
  }

  /// The element with other modes.
  func with(_ mode: Mode) -> JSONElement {
    JSONElement(document: document, index: index, tagIndex: tagIndex, mode: mode)
  }

  private var isInteger: Bool {
    let bytes = document.bytes + Int(token.start)
    guard token.isComplex || token.length > 18 else { return true }
    let decimal = JSONDecimal(bytes, count: Int(token.length))
    guard let magnitude = decimal.integer else { return false }
    return decimal.isNegative ? magnitude <= UInt64(Int64.max) + 1 : magnitude <= UInt64(Int64.max)
  }
}
