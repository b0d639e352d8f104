internal import Foundation
internal import SwiftwrightRuntime

#if canImport(FoundationNetworking)
  internal import FoundationNetworking
#endif

extension TransportError {
  /// The error for what a session reports; `CancellationError` for an exchange that was cancelled.
  ///
  /// The session's own error is not kept: it holds the address, and the address may hold a credential.
  static func from(_ error: any Error) -> any Error {
    guard let error = error as? URLError else { return TransportError(.other, error.localizedDescription) }
    if error.code == .cancelled { return CancellationError() }
    return TransportError(kind(error.code), error.localizedDescription)
  }

  private static func kind(_ code: URLError.Code) -> Kind {
    switch code {
    case .badURL, .unsupportedURL: .badURL
    case .timedOut: .timedOut
    case .cannotFindHost, .cannotConnectToHost, .dnsLookupFailed, .notConnectedToInternet: .cannotConnect
    case .networkConnectionLost, .cannotParseResponse, .badServerResponse: .connectionLost
    case .secureConnectionFailed, .serverCertificateHasBadDate, .serverCertificateUntrusted,
      .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid, .clientCertificateRejected,
      .clientCertificateRequired:
      .tls
    default: .other
    }
  }
}
