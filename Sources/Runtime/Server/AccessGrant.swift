/// What a verifier found out about who makes a request.
public struct AccessGrant<Principal: Sendable>: Sendable {
  /// Who it is: what handlers get from ``RequestContext/principal(_:)``.
  public let principal: Principal

  /// What they may do, in the words of the document's scopes.
  public let scopes: Set<String>

  /// - Parameter scopes: What the principal may do, of what the document names.
  public init(_ principal: Principal, scopes: Set<String> = []) {
    self.principal = principal
    self.scopes = scopes
  }
}
