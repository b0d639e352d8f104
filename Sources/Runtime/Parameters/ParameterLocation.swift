/// Where in a request a parameter is.
public enum ParameterLocation: String, Sendable, Hashable {
  case path, query, header, cookie
  /// The whole query as one value.
  case querystring
  /// A field of a form in the body.
  case form
}
