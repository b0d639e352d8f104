/// The method of a request, such as `GET`.
public struct HTTPMethod: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  /// The name, in capitals for all registered methods.
  public let rawValue: String

  /// A method by its name, which counts letter by letter (RFC 9110 §9.1).
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Reads: RFC 9110 §9.3.1.
  public static let get = HTTPMethod(rawValue: "GET")
  /// Replaces: RFC 9110 §9.3.4.
  public static let put = HTTPMethod(rawValue: "PUT")
  /// Creates, or does what the resource does: RFC 9110 §9.3.3.
  public static let post = HTTPMethod(rawValue: "POST")
  /// Removes: RFC 9110 §9.3.5.
  public static let delete = HTTPMethod(rawValue: "DELETE")
  /// Asks what may be done: RFC 9110 §9.3.7.
  public static let options = HTTPMethod(rawValue: "OPTIONS")
  /// Reads the header fields alone: RFC 9110 §9.3.2.
  public static let head = HTTPMethod(rawValue: "HEAD")
  /// Changes a part: RFC 5789.
  public static let patch = HTTPMethod(rawValue: "PATCH")
  /// Asks for the request itself: RFC 9110 §9.3.8.
  public static let trace = HTTPMethod(rawValue: "TRACE")
  /// Reads by what the body asks for: OpenAPI 3.2 §4.9.
  public static let query = HTTPMethod(rawValue: "QUERY")

  public var description: String {
    rawValue
  }
}
