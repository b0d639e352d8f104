/// An object of the specification that is read from a mapping.
protocol DocumentObject: Sendable {
  /// What the object is, with its article, for messages: `an operation`.
  static var kind: String { get }
  /// The fields the specification gives the object; `x-` fields aside.
  static var fields: [String] { get }
  /// Whether a `$ref` in the object's place, where the specification allows none, is taken for what it leads to.
  static var canStandElsewhere: Bool { get }
  /// Reads the object; nil if something that it cannot do without is missing, which was reported then.
  static func read(_ object: inout ObjectReader) -> Self?
}

extension DocumentObject {
  static var canStandElsewhere: Bool { !fields.contains("$ref") }
}
