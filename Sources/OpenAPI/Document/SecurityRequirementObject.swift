public import SwiftwrightDiagnostics

/// Security schemes that must all be met; empty if nothing is asked.
public struct SecurityRequirementObject: Sendable {
  /// The scopes or roles asked, by name of the scheme.
  public let schemes: OrderedMap<[String]>
  /// Where the object begins.
  public let location: SourceLocation
}
