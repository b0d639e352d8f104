/// What a change does to programs that rely on what was documented.
package enum Severity: String, Sendable, Comparable, CaseIterable {
  /// Nothing that worked stops working.
  case compatible
  /// It depends on the program, or on what the other side does in practice.
  case possibly
  /// Something that the old document allowed fails by the new one.
  case breaking

  package static func < (lhs: Severity, rhs: Severity) -> Bool {
    lhs.rank < rhs.rank
  }

  private var rank: Int {
    switch self {
    case .compatible: 0
    case .possibly: 1
    case .breaking: 2
    }
  }
}

/// Which way a value travels.
package enum Direction: String, Sendable, CaseIterable {
  /// From the client to the server.
  case request
  /// From the server to the client.
  case response
}
