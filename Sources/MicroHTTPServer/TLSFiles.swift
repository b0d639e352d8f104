/// What a server proves itself with.
public struct TLSFiles: Sendable, Hashable {
  /// The path of a file in PEM with the certificate, followed by those that signed it.
  public var certificate: String

  /// The path of a file in PEM with the certificate's private key.
  public var key: String

  /// What the key is encrypted with, if it is.
  public var password: String?

  /// Names the files; they are read, and held to be right, when a server starts.
  public init(certificate: String, key: String, password: String? = nil) {
    self.certificate = certificate
    self.key = key
    self.password = password
  }
}

extension TLSFiles: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The paths, without the password.
  public var description: String {
    "certificate \(certificate), key \(key)"
  }

  public var debugDescription: String {
    description
  }

  public var customMirror: Mirror {
    Mirror(self, children: ["certificate": certificate, "key": key])
  }
}
