/// Keeps a property of a struct elsewhere, so that the struct can hold itself: `@Indirect public var parent: Node?`; or
/// so that it stays small, and cheap to move, where the property is large.
///
/// A value as any other: copies are independent of one another.
@propertyWrapper
public struct Indirect<Value: Sendable>: Sendable {
  // A box is written only by the one wrapper that holds it, see `wrappedValue`, and for that the compiler sees to it that
  // nobody reads meanwhile: there is nothing left to find out at run time.
  private final class Box: @unchecked Sendable {
    @exclusivity(unchecked) var value: Value

    init(_ value: Value) {
      self.value = value
    }
  }

  private var box: Box

  /// Keeps a value.
  public init(wrappedValue: Value) {
    box = Box(wrappedValue)
  }

  /// The value; it is copied before it changes if another holds it as well.
  public var wrappedValue: Value {
    get { box.value }
    _modify {
      if !isKnownUniquelyReferenced(&box) { box = Box(box.value) }
      yield &box.value
    }
  }
}

extension Indirect: Equatable where Value: Equatable {
  public static func == (left: Indirect, right: Indirect) -> Bool {
    left.wrappedValue == right.wrappedValue
  }
}

extension Indirect: Hashable where Value: Hashable {
  public func hash(into hasher: inout Hasher) {
    wrappedValue.hash(into: &hasher)
  }
}
