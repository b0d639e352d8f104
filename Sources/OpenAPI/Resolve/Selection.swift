package import SwiftwrightDiagnostics

/// What of a document is wanted.
package struct Selection: Sendable, Equatable {
  /// What becomes of deprecated operations.
  package enum Deprecated: String, Sendable, CaseIterable {
    case keep, drop
  }

  /// Which schemas are wanted.
  package enum Schemas: String, Sendable, CaseIterable {
    /// All that the document declares.
    case all
    /// Those that an operation uses, itself or through others.
    case used
  }

  /// A pattern and where it is written.
  package struct Pattern: Sendable, Equatable {
    package var text: String
    package var location: SourceLocation

    package init(_ text: String, at location: SourceLocation) {
      self.text = text
      self.location = location
    }
  }

  /// Operations by what they are called.
  package struct Operations: Sendable, Equatable {
    package var tags: [Pattern] = []
    /// `*` stands for anything within a segment, `**` for anything.
    package var paths: [Pattern] = []
    /// `operationId`s, in which `*` stands for anything.
    package var ids: [Pattern] = []

    package init() {}
  }

  /// Only these; nil for all.
  package var included: Operations?
  package var excluded = Operations()
  /// Schemas that are not wanted, by name.
  package var excludedSchemas: [Pattern] = []
  package var deprecated = Deprecated.keep
  /// Nil for ``Schemas/used`` where an operation is left out, else ``Schemas/all``.
  package var schemas: Schemas?

  /// All of it.
  package init() {}
}

extension Selection.Operations {
  var patterns: [Selection.Pattern] { tags + paths + ids }

  /// The patterns that an operation matches.
  func matches(_ operation: Operation) -> [Selection.Pattern] {
    tags.filter { operation.tags.contains($0.text) }
      + paths.filter { GlobPattern($0.text).matches(operation.path, separator: "/") }
      + ids.filter { GlobPattern($0.text).matches(operation.id, separator: nil) }
  }
}

/// A text in which `*` stands for any others.
package struct GlobPattern: Sendable {
  private let parts: [Character]

  package init(_ text: String) {
    parts = Array(text)
  }

  /// Whether all of a text is matched.
  ///
  /// - Parameter separator: What a single `*` does not match, and `**` does.
  package func matches(_ text: String, separator: Character?) -> Bool {
    // The states of an automaton: places in the pattern that may be reached with what was read. Bounded by the pattern's
    // length, whatever it is.
    var places = closure([0])
    for character in text {
      var next: Set<Int> = []
      for place in places where place < parts.count {
        if parts[place] == "*" {
          if isDouble(place) || character != separator { next.insert(place) }
        } else if parts[place] == character {
          next.insert(place + 1)
        }
      }
      places = closure(next)
      if places.isEmpty { return false }
    }
    return places.contains(parts.count)
  }

  private func isDouble(_ place: Int) -> Bool {
    (place + 1 < parts.count && parts[place + 1] == "*") || (place > 0 && parts[place - 1] == "*")
  }

  private func closure(_ places: Set<Int>) -> Set<Int> {
    var result = places
    for place in places {
      var next = place
      while next < parts.count, parts[next] == "*" {
        next += 1
        result.insert(next)
      }
    }
    return result
  }
}
