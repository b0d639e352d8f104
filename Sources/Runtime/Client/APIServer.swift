#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Where a client's requests go.
public enum APIServer: Sendable, Hashable, ExpressibleByStringLiteral {
  /// To the first server that the document gives for each operation.
  case documented

  /// To one base address for all operations, such as `http://localhost:8080/api`; their paths follow it.
  case url(String)

  /// To another scheme, host and port, keeping the paths of the document's servers.
  case origin(String)

  /// To the address in a variable of the environment, read now; the document's servers where it is not set or empty.
  public static func environment(_ name: String) -> APIServer {
    guard let url = ProcessInfo.processInfo.environment[name], !url.isEmpty else { return .documented }
    return .url(url)
  }

  public init(stringLiteral value: String) {
    self = .url(value)
  }

  /// The address for an operation, in parts.
  ///
  /// - Throws: ``RequestError`` when the document gives none and the client neither.
  func address(for operation: OperationInfo) throws -> (origin: String, basePath: String) {
    let documented = operation.servers.first.map(Self.split)
    switch self {
    case .url(let url):
      let parts = Self.split(url)
      guard let origin = parts.origin else {
        throw RequestError("the server's address has no scheme and host, such as https://api.example.com")
      }
      return (origin, parts.path)
    case .origin(let origin):
      guard let origin = Self.split(origin).origin else {
        throw RequestError("the server's address has no scheme and host, such as https://api.example.com")
      }
      return (origin, documented?.path ?? "")
    case .documented:
      guard let documented, let origin = documented.origin else {
        throw RequestError("the document names no server with a host for \(operation.id): give the client one")
      }
      return (origin, documented.path)
    }
  }

  /// Scheme and authority, if there are any, and the path without a slash at its end.
  static func split(_ url: String) -> (origin: String?, path: String) {
    let end = url.firstIndex { $0 == "?" || $0 == "#" } ?? url.endIndex
    var text = url[..<end]
    while text.last == "/" { text.removeLast() }
    guard let scheme = text.firstRange(of: "://") else { return (nil, String(text)) }
    let slash = text[scheme.upperBound...].firstIndex(of: "/") ?? text.endIndex
    return (String(text[..<slash]), String(text[slash...]))
  }
}
