package import SwiftwrightDiagnostics

/// A `$ref` that stands in the place of an object.
package struct ReferenceObject: Sendable {
  package let ref: Located<String>
  /// Overrides the summary of what is referred to.
  package let summary: String?
  /// Overrides the description of what is referred to.
  package let description: String?
  package let location: SourceLocation

  package init(ref: Located<String>, summary: String? = nil, description: String? = nil, location: SourceLocation) {
    self.ref = ref
    self.summary = summary
    self.description = description
    self.location = location
  }
}

/// An object, or a reference to one that stands elsewhere.
package enum ReferenceOr<Object> {
  case reference(ReferenceObject)
  case object(Object)

  /// The object if it stands here.
  package var object: Object? {
    if case .object(let object) = self { object } else { nil }
  }

  package var reference: ReferenceObject? {
    if case .reference(let reference) = self { reference } else { nil }
  }
}

extension ReferenceOr: Sendable where Object: Sendable {}
