/// The versions of the specification that are read.
package enum OpenAPIVersion: Int, Sendable, Comparable {
  case v30, v31, v32

  /// Reads `3.1.0` and the like; nil for versions that are not read.
  init?(written text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 3 else { return nil }
    switch parts.prefix(2) {
    case ["3", "0"]: self = .v30
    case ["3", "1"]: self = .v31
    case ["3", "2"]: self = .v32
    default: return nil
    }
  }

  package static func < (lhs: OpenAPIVersion, rhs: OpenAPIVersion) -> Bool {
    lhs.rawValue < rhs.rawValue
  }

  /// `3.1`, for messages.
  package var text: String {
    switch self {
    case .v30: "3.0"
    case .v31: "3.1"
    case .v32: "3.2"
    }
  }
}
