public import SwiftwrightDiagnostics
public import SwiftwrightYAML

/// Which member of a union's values says what branch they are.
public struct DiscriminatorObject: Sendable {
  public let propertyName: Located<String>
  /// Names of schemas, or references to them, by the member's value.
  public let mapping: OrderedMap<Located<String>>
  /// For values that are not mapped (3.2).
  public let defaultMapping: Located<String>?
  /// Where the object begins.
  public let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  public let extensions: [Named<YAMLNode>]
}
