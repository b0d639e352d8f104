/// A query for nodes of a document: RFC 9535.
///
/// Everything of the RFC is read but user-defined functions; `match` and `search` take Swift's regular expressions, of
/// which I-Regexp (RFC 9485) is a part.
struct JSONPath: Equatable, Sendable {
  var segments: [Segment]

  /// Chooses children of a node, or of the node and all below it.
  struct Segment: Equatable, Sendable {
    var isDescendant: Bool
    var selectors: [Selector]
  }

  enum Selector: Equatable, Sendable {
    case name(String)
    case wildcard
    case index(Int)
    case slice(start: Int?, end: Int?, step: Int)
    case filter(Filter)
  }

  /// A logical expression of `?`: RFC 9535 §2.3.5.
  indirect enum Filter: Equatable, Sendable {
    case or(Filter, Filter)
    case and(Filter, Filter)
    case not(Filter)
    case exists(Query)
    case compare(Operand, Comparison, Operand)
    /// `match` and `search`, which take a pattern; `match` wants the whole text to fit.
    case matches(Operand, pattern: Operand, isWhole: Bool)
  }

  enum Comparison: String, Sendable {
    case equal = "=="
    case notEqual = "!="
    case lessOrEqual = "<="
    case greaterOrEqual = ">="
    case less = "<"
    case greater = ">"
  }

  /// A query inside a filter, from the current node (`@`) or from the root (`$`).
  struct Query: Equatable, Sendable {
    var isFromRoot: Bool
    var path: JSONPath
  }

  indirect enum Operand: Equatable, Sendable {
    case literal(Literal)
    /// A query that leads to one node at most, or `value()` of one that must.
    case query(Query)
    case length(Operand)
    case count(Query)
  }

  enum Literal: Equatable, Sendable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
  }

  /// Whether the query leads to one node at most.
  var isSingular: Bool {
    segments.allSatisfy { segment in
      guard !segment.isDescendant, segment.selectors.count == 1 else { return false }
      switch segment.selectors[0] {
      case .name, .index: return true
      case .wildcard, .slice, .filter: return false
      }
    }
  }
}
