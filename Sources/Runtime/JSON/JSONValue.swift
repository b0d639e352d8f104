/// Any JSON value.
///
/// Numbers keep all of their digits: one that neither `Int64` nor `Double` holds exactly stays text, in `exact`.
/// Two values are equal when they mean the same: `1` and `1.0` are, and so are objects with the same members in another
/// order.
public enum JSONValue: Sendable {
  case null
  case bool(Bool)
  /// A number without a fractional part.
  case integer(Int64)
  /// A number that the shortest form of a `Double` holds exactly.
  case number(Double)
  /// Any other number, as it is written.
  case exact(JSONNumberText)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)
}

/// A number that is kept as it is written, since no type holds all of its digits.
public struct JSONNumberText: Sendable, Hashable, LosslessStringConvertible {
  /// The number as JSON writes it.
  public let text: String

  /// Takes a number as JSON writes it; nil for anything else.
  public init?(_ text: String) {
    var copy = text
    guard copy.withUTF8({ JSONDecimal(text: $0) }) != nil else { return nil }
    self.text = text
  }

  init(unchecked text: String) {
    self.text = text
  }

  public var description: String {
    text
  }
}

/// The members of a JSON object, in order. Of two with the same name the last counts.
public struct JSONObject: Sendable {
  /// A member.
  public struct Member: Sendable, Hashable {
    /// The name, without escapes.
    public var name: String
    /// The value.
    public var value: JSONValue

    /// A member of an object.
    public init(name: String, value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  private var storage: [Member] = []
  // Where each name is, once there are many.
  private var places: [Name: Int] = [:]
  private static let few = 16

  /// A name, which is the same as another when its bytes are: "é" of one scalar and of two are names of two members.
  private struct Name: Hashable {
    let text: String

    static func == (left: Name, right: Name) -> Bool {
      left.text == right.text && left.text.utf8.elementsEqual(right.text.utf8)
    }
  }

  /// An object without members.
  public init() {}

  /// Members in the order given.
  public init(_ members: some Sequence<(String, JSONValue)>) {
    for (name, value) in members { self[name] = value }
  }

  /// The members, in order.
  public var members: [Member] {
    storage
  }

  /// The number of members.
  public var count: Int {
    storage.count
  }

  /// Whether there are no members.
  public var isEmpty: Bool {
    storage.isEmpty
  }

  /// The value of a member. Setting nil takes it out; setting a new one puts it last.
  public subscript(name: String) -> JSONValue? {
    get {
      place(name).map { storage[$0].value }
    }
    set {
      switch (place(name), newValue) {
      case (let place?, let value?): storage[place].value = value
      case (let place?, nil): remove(at: place)
      case (nil, let value?): append(Member(name: name, value: value))
      case (nil, nil): break
      }
    }
  }

  private func place(_ name: String) -> Int? {
    let name = Name(text: name)
    return storage.count <= Self.few ? storage.firstIndex { Name(text: $0.name) == name } : places[name]
  }

  private mutating func append(_ member: Member) {
    storage.append(member)
    if storage.count == Self.few + 1 {
      reindex()
    } else if storage.count > Self.few {
      places[Name(text: member.name)] = storage.count - 1
    }
  }

  private mutating func remove(at place: Int) {
    storage.remove(at: place)
    if storage.count >= Self.few { reindex() }
  }

  private mutating func reindex() {
    places = Dictionary(storage.enumerated().map { (Name(text: $1.name), $0) }, uniquingKeysWith: { $1 })
  }
}

extension JSONObject: Hashable {
  public static func == (left: JSONObject, right: JSONObject) -> Bool {
    left.count == right.count && left.storage.allSatisfy { right[$0.name] == $0.value }
  }

  public func hash(into hasher: inout Hasher) {
    // The same whatever the order.
    var sum = 0
    for member in storage { sum &+= member.hashValue }
    hasher.combine(sum)
  }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  /// Of several members of one name, the last counts.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self.init(elements)
  }
}

extension JSONValue: Hashable {
  public static func == (left: JSONValue, right: JSONValue) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.integer(let left), .integer(let right)): left == right
    case (.number(let left), .number(let right)): left == right || left.isNaN && right.isNaN
    case (.integer(let integer), .number(let number)), (.number(let number), .integer(let integer)):
      Int64(exactly: number) == integer
    case (.exact(let left), .exact(let right)): left == right
    case (.string(let left), .string(let right)): left == right
    case (.array(let left), .array(let right)): left == right
    case (.object(let left), .object(let right)): left == right
    default: false
    }
  }

  public func hash(into hasher: inout Hasher) {
    switch self {
    case .null: hasher.combine(0)
    case .bool(let value): hasher.combine(value)
    case .integer(let value): hasher.combine(value)
    case .number(let value):
      if let integer = Int64(exactly: value) {
        hasher.combine(integer)
      } else {
        hasher.combine(value.isNaN ? 0 : value)
      }
    case .exact(let value): hasher.combine(value)
    case .string(let value): hasher.combine(value)
    case .array(let value): hasher.combine(value)
    case .object(let value): hasher.combine(value)
    }
  }
}
