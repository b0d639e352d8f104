/// Where in a request a parameter is.
public enum ParameterLocation: String, Sendable, Hashable {
  case path, query, header, cookie
  /// A field of a form in the body.
  case form
}
