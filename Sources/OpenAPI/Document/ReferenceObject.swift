public import SwiftwrightDiagnostics

/// A `$ref` that stands in the place of an object.
public struct ReferenceObject: Sendable {
  public let ref: Located<String>
  /// Overrides the summary of what is referred to.
  public let summary: String?
  /// Overrides the description of what is referred to.
  public let description: String?
  public let location: SourceLocation

  public init(ref: Located<String>, summary: String? = nil, description: String? = nil, location: SourceLocation) {
    self.ref = ref
    self.summary = summary
    self.description = description
    self.location = location
  }
}

/// An object, or a reference to one that stands elsewhere.
public enum ReferenceOr<Object> {
  case reference(ReferenceObject)
  case object(Object)

  /// The object if it stands here.
  public var object: Object? {
    if case .object(let object) = self { object } else { nil }
  }

  public var reference: ReferenceObject? {
    if case .reference(let reference) = self { reference } else { nil }
  }
}

extension ReferenceOr: Sendable where Object: Sendable {}
