/// Where a parameter travels.
package enum ParameterLocation: String, Sendable, CaseIterable {
  case path, query, header, cookie
  /// The whole query as one value (3.2).
  case querystring

  /// The style of parameters that name none.
  package var defaultStyle: ParameterStyle {
    switch self {
    case .path, .header: .simple
    case .query, .cookie, .querystring: .form
    }
  }

  /// The styles that may stand here.
  package var styles: [ParameterStyle] {
    switch self {
    case .path: [.simple, .label, .matrix]
    case .query: [.form, .spaceDelimited, .pipeDelimited, .deepObject]
    case .header: [.simple]
    case .cookie: [.form, .cookie]
    case .querystring: []
    }
  }
}
