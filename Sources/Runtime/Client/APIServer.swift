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

  /// A base address for all operations.
  public init(stringLiteral value: String) {
    self = .url(value)
  }

  /// What an operation's path and query are put behind.
  struct Address: Sendable, Hashable {
    var origin: String?
    var basePath: String
    /// The query of a webhook's address, still encoded.
    var query: String?
  }

  /// The address for an operation, in parts. A webhook's is the whole of it, kept as it is but for a fragment.
  ///
  /// - Throws: ``RequestError`` when the document gives none and the client neither.
  func address(for operation: OperationInfo) throws -> Address {
    let documented = operation.servers.first.map(Self.split)
    switch self {
    case .url(let url):
      let parts = Self.split(url)
      guard let origin = parts.origin else {
        throw RequestError("the server's address has no scheme and host, such as https://api.example.com")
      }
      return operation.isWebhook ? Self.whole(url, origin) : Address(origin: origin, basePath: parts.path)
    case .origin(let origin):
      guard let origin = Self.split(origin).origin else {
        throw RequestError("the server's address has no scheme and host, such as https://api.example.com")
      }
      return Address(origin: origin, basePath: documented?.path ?? "")
    case .documented:
      if operation.isWebhook {
        throw RequestError("\(operation.id) is a webhook: say where it goes by `CallOptions.sent(to:)`")
      }
      guard let documented, let origin = documented.origin else {
        throw RequestError("the document names no server with a host for \(operation.id): give the client one")
      }
      return Address(origin: origin, basePath: documented.path)
    }
  }

  /// The parts of an address of which nothing is a base.
  private static func whole(_ url: String, _ origin: String) -> Address {
    let rest = url.dropFirst(origin.count).prefix { $0 != "#" }
    let mark = rest.firstIndex(of: "?")
    let path = rest[..<(mark ?? rest.endIndex)]
    return Address(
      origin: origin, basePath: path.isEmpty ? "/" : String(path), query: mark.map { String(rest[$0...].dropFirst()) })
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
