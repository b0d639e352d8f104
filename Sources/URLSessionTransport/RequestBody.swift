internal import Foundation
internal import SwiftwrightRuntime

/// A request's body as a session takes it.
enum RequestBody: Sendable {
  case none
  case bytes([UInt8])
  #if canImport(FoundationNetworking)
    case spooled(SpooledBody)
  #else
    case streamed(HTTPBody)
  #endif

  init(_ body: HTTPBody) async throws {
    if let bytes = body.bytes {
      self = bytes.isEmpty ? .none : .bytes(bytes)
    } else {
      #if canImport(FoundationNetworking)
        let spooled = try await SpooledBody(body)
        self = spooled.bytes.map { $0.isEmpty ? .none : .bytes($0) } ?? .spooled(spooled)
      #else
        self = .streamed(body)
      #endif
    }
  }

  /// Whether the body can be sent again.
  var isRepeatable: Bool {
    switch self {
    case .none, .bytes: true
    #if canImport(FoundationNetworking)
      case .spooled: true
    #else
      case .streamed(let body): !body.isOneShot
    #endif
    }
  }
}
