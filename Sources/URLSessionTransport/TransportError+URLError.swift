internal import Foundation
internal import SwiftwrightRuntime

#if canImport(FoundationNetworking)
  internal import FoundationNetworking
#endif

extension TransportError {
  /// The error for what a session reports; `CancellationError` for an exchange that was cancelled.
  ///
  /// The session's own error is not kept: it holds the address, and the address may hold a credential.
  ///
  /// - Parameter hasBegun: Whether the head of the response was there already.
  static func from(_ error: any Error, hasBegun: Bool) -> any Error {
    if error is CancellationError { return error }
    guard let error = error as? URLError else { return TransportError(.other, error.localizedDescription) }
    if error.code == .cancelled { return CancellationError() }
    if error.code == .timedOut {
      return hasBegun
        ? TransportError(.timedOut(.idle), "the response broke off: nothing came within the timeout")
        : TransportError(.timedOut(.response), "no response began within the timeout")
    }
    return TransportError(kind(error.code) ?? (hasBegun ? .connectionLost : .other), error.localizedDescription)
  }

  private static func kind(_ code: URLError.Code) -> Kind? {
    switch code {
    case .badURL: .badURL
    case .cannotFindHost, .cannotConnectToHost, .dnsLookupFailed, .notConnectedToInternet: .cannotConnect
    // Libcurl calls what is not HTTP an unsupported protocol. That of the address was looked at before.
    case .networkConnectionLost, .cannotParseResponse, .badServerResponse, .unsupportedURL: .connectionLost
    case .secureConnectionFailed, .serverCertificateHasBadDate, .serverCertificateUntrusted,
      .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid, .clientCertificateRejected,
      .clientCertificateRequired:
      .tls
    default: nil
    }
  }
}
