public import SwiftwrightDiagnostics
public import SwiftwrightYAML

/// A parameter of an operation.
public struct ParameterObject: Sendable {
  public let name: Located<String>
  public let `in`: Located<ParameterLocation>
  public let description: String?
  public let required: Bool
  public let deprecated: Bool
  public let allowEmptyValue: Bool
  /// As written; see ``effectiveStyle``.
  public let style: Located<ParameterStyle>?
  /// As written; see ``effectiveExplode``.
  public let explode: Bool?
  public let allowReserved: Bool
  public let schema: SchemaObject?
  public let content: OrderedMap<ReferenceOr<MediaTypeObject>>
  public let example: YAMLNode?
  public let examples: OrderedMap<ReferenceOr<ExampleObject>>
  /// Where the object begins.
  public let location: SourceLocation
  /// The entries whose keys begin with `x-`.
  public let extensions: [Named<YAMLNode>]
}

extension ParameterObject {
  /// The style as written, or the one that goes with the parameter's place.
  public var effectiveStyle: ParameterStyle {
    style?.value ?? `in`.value.defaultStyle
  }

  /// Whether arrays and objects are spread out: as written, or as goes with the style.
  public var effectiveExplode: Bool {
    explode ?? effectiveStyle.explodesByDefault
  }
}
