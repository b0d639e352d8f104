/// Turns what was found of a parameter into the type that is asked for.
enum ParameterDecoding {
  /// - Parameter text: The parameter as it stands in the path, still percent-encoded.
  /// - Throws: ``ParameterError``.
  static func path<T: JSONCodable>(_ name: String, _ text: String?, _ style: ParameterStyle) throws -> T {
    // Most are text that stands for itself, of which nothing need be made.
    if let text, T.self == String.self, ParameterReader.isPlain(text, style), let value = text as? T { return value }
    return try read(try text.map { try ParameterReader.path(name, $0, style) }, name, .path)
  }

  /// - Parameter value: nil when the parameter is absent, which optional types take for nil.
  /// - Throws: ``ParameterError``.
  static func read<T: JSONCodable>(_ value: LooseValue?, _ name: String, _ location: ParameterLocation) throws -> T {
    guard let value else {
      if let type = T.self as? any OptionalParameter.Type, let absent = type.absent as? T { return absent }
      throw ParameterError(name, in: location, "is required")
    }
    do {
      return try LooseReader.read(value)
    } catch let error as JSONError {
      throw ParameterError(name, in: location, error.message, pointer: error.pointer)
    }
  }
}

/// What types of parameters that may be absent have in common.
private protocol OptionalParameter {
  static var absent: Self { get }
}

extension Optional: OptionalParameter {
  fileprivate static var absent: Wrapped? { nil }
}
