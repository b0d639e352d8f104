/// The names of the members of a model that are `null` rather than absent.
///
/// A member that is nil is not written, unless its name is here: then it is written as `null`, which is how a PATCH
/// clears something. A member with a value is written whether or not it is listed.
///
/// ```swift
/// let update = ModelUpdate(explicitNulls: ["description"])
/// ```
public struct JSONNulls: Sendable, Hashable, ExpressibleByArrayLiteral {
  /// The names, sorted.
  public private(set) var names: [String] = []

  /// No nulls.
  public init() {}

  /// The names given; order and repetition do not matter.
  public init(arrayLiteral names: String...) {
    for name in names { insert(name) }
  }

  /// Whether there are none.
  public var isEmpty: Bool {
    names.isEmpty
  }

  /// Whether the member called `name` is to be `null` when it has no value.
  public func contains(_ name: String) -> Bool {
    names.contains(name)
  }

  /// Makes the member called `name` `null` when it has no value.
  public mutating func insert(_ name: String) {
    let place = names.firstIndex { $0 >= name } ?? names.endIndex
    if place == names.endIndex || names[place] != name { names.insert(name, at: place) }
  }

  /// Leaves the member called `name` out when it has no value.
  public mutating func remove(_ name: String) {
    names.removeAll { $0 == name }
  }
}
