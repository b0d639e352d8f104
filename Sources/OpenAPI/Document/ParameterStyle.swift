/// How arrays and objects are written in a parameter.
package enum ParameterStyle: String, Sendable, CaseIterable {
  case matrix, label, simple, form, spaceDelimited, pipeDelimited, deepObject
  /// Like form, as cookies are written (3.2).
  case cookie

  /// Whether each item is spread out unless `explode` says otherwise.
  package var explodesByDefault: Bool {
    switch self {
    case .form, .cookie: true
    case .matrix, .label, .simple, .spaceDelimited, .pipeDelimited, .deepObject: false
    }
  }
}
