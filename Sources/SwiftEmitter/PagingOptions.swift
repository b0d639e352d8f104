package import SwiftwrightDiagnostics

/// Which operations answer in pages, and how the next page is had.
package struct PagingOptions: Sendable {
  /// How the next page is asked for.
  package enum Scheme: String, Sendable, CaseIterable {
    /// With a token that the page holds.
    case token
    /// With the number of items before it.
    case offset
    /// With its number.
    case page
    /// With the identifier of the last item.
    case cursor
    /// With what the `Link` header's `rel=next` has for the parameter.
    case link
  }

  /// How one operation answers in pages. Names are those of the document.
  package struct Rule: Sendable {
    package var scheme: Scheme
    /// The query parameter that says which page is wanted.
    package var parameter: String
    /// The member of a page that holds the items; nil where there is one array, or the page is an array itself.
    package var items: String?
    /// The member of a page that holds the token of the next.
    package var next: String?
    /// The member of a page that says whether there are more.
    package var more: String?
    /// The member of an item that identifies it.
    package var id: String?
    /// The number of the first page.
    package var first: Int
    /// Where the rule is written.
    package var location: SourceLocation

    package init(
      scheme: Scheme,
      parameter: String,
      items: String? = nil,
      next: String? = nil,
      more: String? = nil,
      id: String? = nil,
      first: Int = 1,
      location: SourceLocation
    ) {
      self.scheme = scheme
      self.parameter = parameter
      self.items = items
      self.next = next
      self.more = more
      self.id = id
      self.first = first
      self.location = location
    }
  }

  /// Whether operations with a page token in and a next page token out are recognised.
  package var isAutomatic: Bool
  /// By `operationId`; nil turns paging off for the operation.
  package var operations: [String: Rule?]

  package init(isAutomatic: Bool = true, operations: [String: Rule?] = [:]) {
    self.isAutomatic = isAutomatic
    self.operations = operations
  }
}
