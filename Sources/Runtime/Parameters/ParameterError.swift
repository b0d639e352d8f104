/// What is wrong with a parameter of a request, or with a field of a form.
public struct ParameterError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The name of the parameter in the document.
  public let name: String
  /// Where in the request it belongs.
  public let location: ParameterLocation

  /// What is wrong, such as `is required`.
  public let message: String

  /// Where within the parameter's value, as a JSON pointer; empty for the value itself.
  public let pointer: String

  /// Says what is wrong with the parameter of a name and a place.
  public init(_ name: String, in location: ParameterLocation, _ message: String, pointer: String = "") {
    self.name = name
    self.location = location
    self.message = message
    self.pointer = pointer
  }

  /// Such as `query parameter pageSize: the text is not an integer`.
  public var description: String {
    let noun = location == .form ? "form field" : "\(location.rawValue) parameter"
    return "\(noun) \(name)\(pointer.isEmpty ? "" : " at \(pointer)"): \(message)"
  }
}
