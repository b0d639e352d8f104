/// Where a parameter travels.
public enum ParameterLocation: String, Sendable, CaseIterable {
  case path, query, header, cookie
  /// The whole query as one value (3.2).
  case querystring

  /// The style of parameters that name none.
  public var defaultStyle: ParameterStyle {
    switch self {
    case .path, .header: .simple
    case .query, .cookie, .querystring: .form
    }
  }

  /// The styles that may stand here.
  public var styles: [ParameterStyle] {
    switch self {
    case .path: [.simple, .label, .matrix]
    case .query: [.form, .spaceDelimited, .pipeDelimited, .deepObject]
    case .header: [.simple]
    case .cookie: [.form, .cookie]
    case .querystring: []
    }
  }
}
