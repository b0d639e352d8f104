package import SwiftwrightDiagnostics
package import SwiftwrightYAML

/// How one property of a multipart or form body is written.
package struct EncodingObject: Sendable {
  package let contentType: Located<String>?
  package let headers: OrderedMap<ReferenceOr<HeaderObject>>
  package let style: Located<ParameterStyle>?
  package let explode: Bool?
  package let allowReserved: Bool
  package let encoding: OrderedMap<EncodingObject>
  package let prefixEncoding: [EncodingObject]
  /// At most one.
  package let itemEncoding: [EncodingObject]
  /// Where the object begins.
  package let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  package let extensions: [Named<YAMLNode>]
}

extension EncodingObject: DocumentObject {
  static var kind: String { "an encoding" }

  static var fields: [String] {
    [
      "contentType", "headers", "style", "explode", "allowReserved", "encoding", "prefixEncoding", "itemEncoding",
    ]
  }

  static func read(_ object: inout ObjectReader) -> EncodingObject? {
    object.checkExclusion("encoding", "prefixEncoding", isErrorSince: .v32)
    object.checkExclusion("encoding", "itemEncoding", isErrorSince: .v32)
    return EncodingObject(
      contentType: object.located("contentType"),
      headers: object.headers(),
      style: object.choice("style", ParameterStyle.self),
      explode: object.locatedBool("explode")?.value,
      allowReserved: object.bool("allowReserved"),
      encoding: object.map("encoding", EncodingObject.self),
      prefixEncoding: object.objects("prefixEncoding", EncodingObject.self),
      itemEncoding: object.object("itemEncoding", EncodingObject.self).map { [$0] } ?? [],
      location: object.location,
      extensions: object.extensions()
    )
  }
}
