/// The members of a JSON object, looked up by name while a model is read.
///
/// Members that are read in the order in which they stand cost one comparison each; in any other order the cost stays
/// linear, by an index that is made when it pays. A name that occurs twice is an error.
///
/// Only what must be there to go on throws at once. Any other fault is kept, the members that follow count as absent, and
/// the fault is thrown at the next member that must be there, at the latest when the object has been read: code that
/// reads a model is half as long without a way out after each member.
public struct JSONMembers: ~Copyable {
  let element: JSONElement
  /// The value of the member that is being read. It stands here so that the document is retained once for an object and
  /// not for each of its members.
  private var value: JSONElement
  /// How many members there are to look at; none once one was at fault.
  private var count: Int
  private var fault: (any Error)?
  private var cursor: JSONMemberPlace
  private var used = JSONOrdinalSet()
  private var wastedSteps = 0
  /// The marks of all members' names; none until they are needed.
  private var marks = JSONNameMarks()
  private var index: JSONMemberIndex?
  private var takesUnknown = false

  /// The members that were `null`, of those read with the trait `nullable`.
  public internal(set) var explicitNulls: JSONNulls = []

  /// The members of an object.
  ///
  /// - Throws: `JSONError` when the element is no object.
  public init(_ element: borrowing JSONElement) throws {
    guard element.token.kind == .object else { throw element.mismatch("an object") }
    self.element = element.with(element.mode.subtracting(.asString))
    value = self.element.child(element.index)
    count = Int(element.token.length)
    cursor = JSONMemberPlace(token: element.index &+ 1, ordinal: 0)
    if element.tagIndex != 0 { useTag() }
  }

  /// How the document is read.
  public var options: JSONReadOptions {
    element.document.options
  }

  /// An error at this object, for models that check more than their members' types.
  public func error(_ message: String) -> any Error {
    element.error(message)
  }

  /// Finds a member and marks it as known.
  ///
  /// - Returns: The token of its value; 0, which is never one, when it is absent.
  @inline(__always)
  mutating func find(_ name: StaticString) -> UInt32 {
    let place = cursor
    if place.ordinal < count, JSONName.matches(element.document, place.token, name) {
      advance()
      used.insert(place.ordinal)
      return place.token &+ 1
    }
    return findElsewhere(name)
  }

  /// The value at a token, read with these traits.
  @inline(__always)
  mutating func read<T: JSONCodable>(_ token: UInt32, _ traits: JSONMemberTraits) throws -> T {
    value.index = token
    value.mode = traits.contains(.asString) ? element.mode.union(.asString) : element.mode
    return try T(json: value)
  }

  /// Keeps what is wrong, and ends the search for members. The first fault counts.
  @inline(never)
  mutating func fail(_ error: any Error) {
    if fault == nil { fault = error }
    count = 0
  }

  /// Throws what is wrong with the members so far.
  @inline(__always)
  func throwFault() throws {
    if let fault { throw fault }
  }

  /// Whether a member with these traits has no meaning in this direction.
  func isIgnored(_ traits: JSONMemberTraits) -> Bool {
    switch options.direction {
    case .storage: false
    case .request: traits.contains(.readOnly)
    case .response: traits.contains(.writeOnly)
    }
  }

  /// Finds a member that is not the one after the last that was found.
  @inline(never)
  private mutating func findElsewhere(_ name: StaticString) -> UInt32 {
    if fault != nil || isRuledOut(name) { return 0 }
    guard let place = place(of: name) else { return 0 }
    used.insert(place.ordinal)
    return place.token &+ 1
  }

  /// Whether a look at the marks of all names shows that a member is absent, as most optional ones are.
  @inline(__always)
  private mutating func isRuledOut(_ name: StaticString) -> Bool {
    if marks.isEmpty { mark() }
    return !marks.mayContain(name)
  }

  @inline(never)
  private mutating func mark() {
    element.forEachMember { key, _ in marks.insert(element.document, key) }
  }

  private mutating func place(of name: StaticString) -> JSONMemberPlace? {
    if let index { return index.find(name, in: element.document) }
    let start = cursor
    if let place = seek(name, before: count) { return place }
    cursor = JSONMemberPlace(token: element.index &+ 1, ordinal: 0)
    if let place = seek(name, before: start.ordinal) { return place }
    cursor = start
    wastedSteps &+= count
    if count > 16, wastedSteps > 8 * count { index = JSONMemberIndex(element) }
    return nil
  }

  /// Moves the cursor behind the next member of a name, or to the member at `end`.
  private mutating func seek(_ name: StaticString, before end: Int) -> JSONMemberPlace? {
    let document = element.document
    var place = cursor
    while place.ordinal < end {
      let next = JSONMemberPlace(token: document.tokens[Int(place.token) &+ 1].next, ordinal: place.ordinal &+ 1)
      if JSONName.matches(document, place.token, name) {
        cursor = next
        return place
      }
      place = next
    }
    cursor = place
    return nil
  }

  @inline(__always)
  private mutating func advance() {
    cursor.token = element.document.tokens[Int(cursor.token) &+ 1].next
    cursor.ordinal &+= 1
  }

  private mutating func useTag() {
    var ordinal = 0
    element.forEachMember { key, _ in
      if key == element.tagIndex { used.insert(ordinal) }
      ordinal += 1
    }
  }

  /// Says that members the model does not know are not allowed: servers refuse them, clients do not mind.
  ///
  /// To be called after all members were read.
  public mutating func closed() {
    guard element.isStrict else { return }
    do {
      if let unknown = try unknownMembers().first { throw refusal(of: unknown) }
    } catch {
      fail(error)
    }
  }

  /// Reads the members that the model does not know.
  ///
  /// To be called after all members were read. One of another form is an error.
  public mutating func additional<T: JSONCodable>(_ type: T.Type = T.self) -> [String: T] {
    do {
      return try unknown(type)
    } catch {
      fail(error)
      return [:]
    }
  }

  private mutating func unknown<T: JSONCodable>(_ type: T.Type) throws -> [String: T] {
    takesUnknown = true
    let unknown = try unknownMembers()
    guard !unknown.isEmpty else { return [:] }
    var result = [String: T](minimumCapacity: unknown.count)
    for key in unknown {
      let name = JSONText.string(element.document.tokens[Int(key)], in: element.document.bytes)
      // Names of other bytes may be the same `String`.
      if result.updateValue(try T(json: element.child(key &+ 1)), forKey: name) != nil {
        throw element.document.error("the member occurs twice", at: key)
      }
    }
    return result
  }

  /// Ends the reading of a model: throws what was wrong with a member; looks for names that occur twice, and for unknown
  /// ones where a full match is asked.
  mutating func finish() throws {
    try throwFault()
    if used.count == count { return }
    let unknown = try unknownMembers()
    if element.mode.contains(.strict), !takesUnknown, let first = unknown.first { throw refusal(of: first) }
  }

  private func refusal(of key: UInt32) -> any Error {
    if element.mode.contains(.trial) { return JSONMismatch() }
    return element.document.error("unknown member", at: key)
  }

  /// The names' tokens of members that were not looked up.
  private mutating func unknownMembers() throws -> [UInt32] {
    try throwFault()
    if used.count == count { return [] }
    if count > 16, index == nil { index = JSONMemberIndex(element) }
    if let duplicate = duplicate() {
      if element.mode.contains(.trial) { throw JSONMismatch() }
      throw element.document.error("the member occurs twice", at: duplicate)
    }
    var unknown: [UInt32] = []
    var ordinal = 0
    element.forEachMember { key, _ in
      if !used.contains(ordinal) { unknown.append(key) }
      ordinal += 1
    }
    return unknown
  }

  private func duplicate() -> UInt32? {
    if let index { return index.duplicate }
    var names: [UInt32] = []
    var result: UInt32?
    element.forEachMember { key, _ in
      if result == nil, names.contains(where: { JSONName.areSame(element.document, $0, key) }) { result = key }
      names.append(key)
    }
    return result
  }
}
