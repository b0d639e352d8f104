/// Turns what was found of a parameter into the type that is asked for.
enum ParameterDecoding {
  /// - Parameter text: The parameter as it stands in the path, still percent-encoded.
  /// - Throws: ``ParameterError``.
  static func path<T: JSONCodable>(_ name: String, _ text: String?, _ style: ParameterStyle) throws -> T {
    // Most are text that stands for itself, of which nothing need be made.
    if let text, T.self == String.self, ParameterReader.isPlain(text, style), let value = text as? T { return value }
    return try read(try text.map { try ParameterReader.path(name, $0, style) }, name, .path)
  }

  /// - Parameters:
  ///   - value: nil when the parameter is absent, which optional types take for nil.
  ///   - json: What stands for a parameter that is absent. Where it is none of the type's values, nothing does.
  /// - Throws: ``ParameterError``.
  static func read<T: JSONCodable>(
    _ value: LooseValue?,
    _ name: String,
    _ location: ParameterLocation,
    default json: StaticString? = nil
  ) throws -> T {
    guard let value else {
      if let json, let assumed = try? T(jsonData: json.withUTF8Buffer(Array.init)) { return assumed }
      if let absent = absent(T.self) { return absent }
      throw ParameterError(name, in: location, "is required")
    }
    do {
      return try LooseReader.read(value)
    } catch let error as JSONError {
      throw ParameterError(name, in: location, error.message, pointer: error.pointer)
    }
  }

  /// - Returns: nil when the parameter is absent.
  /// - Throws: ``ParameterError``.
  static func readOptional<T: JSONCodable>(
    _ value: LooseValue?,
    _ name: String,
    _ location: ParameterLocation
  ) throws -> T? {
    guard let value else { return nil }
    if let result: T = LooseReader.scalar(value) { return result }
    return try read(value, name, location)
  }

  /// What an empty value stands for where that is allowed: the empty text, else what stands for a parameter that is absent.
  ///
  /// - Throws: ``ParameterError``.
  static func readEmpty<T: JSONCodable>(
    _ name: String,
    _ location: ParameterLocation,
    default json: StaticString?
  ) throws -> T {
    if let empty: T = LooseReader.emptyText() { return empty }
    do {
      return try read(nil, name, location, default: json)
    } catch {
      return try read(LooseValue(element: ""), name, location)
    }
  }

  /// What an optional type has for what is absent; nil where the type is none.
  static func absent<T>(_ type: T.Type) -> T? {
    (T.self as? any OptionalParameter.Type).flatMap { $0.absent as? T }
  }
}

/// What types of parameters that may be absent have in common.
private protocol OptionalParameter {
  static var absent: Self { get }
}

extension Optional: OptionalParameter {
  fileprivate static var absent: Wrapped? { nil }
}
