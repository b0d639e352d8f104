/// Why a body could not be read.
public enum HTTPBodyError: Error, Sendable, Hashable, CustomStringConvertible {
  /// It is a stream and was read before.
  case alreadyRead

  /// It is longer than whoever reads it allows.
  case tooLarge(limit: Int)

  public var description: String {
    switch self {
    case .alreadyRead: "the body is a stream that was read already"
    case .tooLarge(let limit): "the body is longer than \(limit) bytes"
    }
  }
}
