/// The header fields of a message, in order. Names are compared without regard to case; a name may occur repeatedly.
public struct HTTPHeaders: Sendable, ExpressibleByDictionaryLiteral {
  /// One line of the header.
  public struct Field: Sendable, Hashable {
    /// The name as written; names are compared without regard to case.
    public var name: String
    /// The value as written.
    public var value: String

    /// A line of a header.
    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// All fields, in order.
  public private(set) var fields: [Field] = []

  /// No fields.
  public init() {}

  /// Fields of the same name stay apart.
  public init(_ fields: [Field]) {
    self.fields = fields
  }

  /// Fields of the same name stay apart.
  public init(dictionaryLiteral elements: (String, String)...) {
    fields = elements.map { Field(name: $0.0, value: $0.1) }
  }

  /// The first value of a name. Setting replaces all fields of that name; setting nil removes them.
  public subscript(name: String) -> String? {
    get {
      fields.first { Self.areSame($0.name, name) }?.value
    }
    set {
      guard let newValue else { return remove(name) }
      guard let index = fields.firstIndex(where: { Self.areSame($0.name, name) }) else {
        return add(name, newValue)
      }
      fields[index].value = newValue
      var place = 0
      fields.removeAll { field in
        defer { place += 1 }
        return place > index && Self.areSame(field.name, name)
      }
    }
  }

  /// All values of a name, in order.
  public func values(_ name: String) -> [String] {
    fields.compactMap { Self.areSame($0.name, name) ? $0.value : nil }
  }

  /// All values of a name as one list, as HTTP allows for every field but `Set-Cookie`; nil when there is none.
  public func list(_ name: String) -> String? {
    guard let first = self[name] else { return nil }
    let values = values(name)
    return values.count == 1 ? first : values.joined(separator: ", ")
  }

  /// Appends a field, keeping others of that name.
  public mutating func add(_ name: String, _ value: String) {
    fields.append(Field(name: name, value: value))
  }

  /// Removes all fields of that name.
  public mutating func remove(_ name: String) {
    fields.removeAll { Self.areSame($0.name, name) }
  }

  /// Takes over all fields of `other`, which replace those of the same name.
  public mutating func merge(_ other: HTTPHeaders) {
    for field in other.fields { remove(field.name) }
    fields.append(contentsOf: other.fields)
  }

  /// Whether there is no field at all.
  public var isEmpty: Bool {
    fields.isEmpty
  }

  /// Whether two names are equal but for the case of ASCII letters.
  static func areSame(_ left: String, _ right: String) -> Bool {
    let first = left.utf8
    let second = right.utf8
    guard first.count == second.count else { return false }
    if left == right { return true }
    return zip(first, second).allSatisfy { $0 == $1 || lowercase($0) == lowercase($1) }
  }

  private static func lowercase(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }

  /// The first field that could not be sent: a name that is no token, or a value with a line break or NUL in it.
  var firstInvalidName: String? {
    fields.first { field in
      field.name.isEmpty
        || field.name.utf8.firstOffset { $0 <= 0x20 || $0 >= 0x7F || $0 == UInt8(ascii: ":") } != nil
        || field.value.utf8.firstOffset { $0 == 0x0D || $0 == 0x0A || $0 == 0 } != nil
    }?.name
  }
}

extension HTTPHeaders: Hashable {
  /// Whether both hold the same values for the same names in the same order, names being compared without case.
  public static func == (left: HTTPHeaders, right: HTTPHeaders) -> Bool {
    left.fields.count == right.fields.count
      && zip(left.fields, right.fields).allSatisfy { $0.value == $1.value && areSame($0.name, $1.name) }
  }

  public func hash(into hasher: inout Hasher) {
    for field in fields {
      hasher.combine(field.name.lowercased())
      hasher.combine(field.value)
    }
  }
}

extension HTTPHeaders: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The fields, one a line; what authenticates somebody is shown as `<redacted>`.
  public var description: String {
    fields.map { "\($0.name): \(Self.isSensitive($0.name) ? "<redacted>" : $0.value)" }.joined(separator: "\n")
  }

  public var debugDescription: String {
    description
  }

  public var customMirror: Mirror {
    Mirror(self, children: ["fields": description])
  }

  /// Whether a field or parameter of this name holds what nobody else may know.
  static func isSensitive(_ name: String) -> Bool {
    let lowered = name.lowercased()
    return sensitiveParts.contains { lowered.contains($0) }
  }

  private static let sensitiveParts = [
    "auth", "cookie", "credential", "key", "passw", "secret", "session", "signature", "token",
  ]
}
