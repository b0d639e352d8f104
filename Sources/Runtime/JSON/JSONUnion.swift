/// An enum over the forms a JSON value may take (`oneOf`, `anyOf`), with a case that keeps what it does not know.
///
/// `init(json:)` looks at the element and reads the case that fits, see `JSONElement.tag(_:)`, `kind`, `has(_:)` and
/// `firstMatch(_:)`.
public typealias JSONUnion = JSONRepresentable & Codable & Hashable
