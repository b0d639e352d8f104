/// The method of a request, such as `GET`.
public struct HTTPMethod: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  public static let get = HTTPMethod(rawValue: "GET")
  public static let put = HTTPMethod(rawValue: "PUT")
  public static let post = HTTPMethod(rawValue: "POST")
  public static let delete = HTTPMethod(rawValue: "DELETE")
  public static let options = HTTPMethod(rawValue: "OPTIONS")
  public static let head = HTTPMethod(rawValue: "HEAD")
  public static let patch = HTTPMethod(rawValue: "PATCH")
  public static let trace = HTTPMethod(rawValue: "TRACE")
  public static let query = HTTPMethod(rawValue: "QUERY")

  public var description: String {
    rawValue
  }
}
