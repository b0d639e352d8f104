public import SwiftwrightDiagnostics
public import SwiftwrightYAML

/// How one property of a multipart or form body is written.
public struct EncodingObject: Sendable {
  public let contentType: Located<String>?
  public let headers: OrderedMap<ReferenceOr<HeaderObject>>
  public let style: Located<ParameterStyle>?
  public let explode: Bool?
  public let allowReserved: Bool
  public let encoding: OrderedMap<EncodingObject>
  public let prefixEncoding: [EncodingObject]
  /// At most one.
  public let itemEncoding: [EncodingObject]
  /// Where the object begins.
  public let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  public let extensions: [Named<YAMLNode>]
}
