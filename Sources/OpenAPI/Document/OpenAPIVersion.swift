/// The versions of the specification that are read.
public enum OpenAPIVersion: Int, Sendable, Comparable {
  case v30, v31, v32

  public static func < (lhs: OpenAPIVersion, rhs: OpenAPIVersion) -> Bool {
    lhs.rawValue < rhs.rawValue
  }

  /// `3.1`, for messages.
  public var text: String {
    switch self {
    case .v30: "3.0"
    case .v31: "3.1"
    case .v32: "3.2"
    }
  }
}
