/// What a server holds against the schemas of its document.
public struct ServerValidation: Sendable, Hashable {
  /// Whether requests are checked before they are read, so that all that is wrong with one is told at once. Without, they
  /// are still read strictly, up to the first fault, but limits such as `maxLength` do not count.
  public var checksRequests = true

  /// Whether responses are checked before they are sent: their headers, bodies of JSON, and the values of streams. One that
  /// is not as documented is answered with 500, and `onError` is told a ``ResponseViolation``; so it is of a value of a
  /// stream, which ends before it. Unless told otherwise: in debug builds.
  public var checksResponses: Bool

  /// Whether text is taken that an `enum` does not list.
  public var takesUnknownEnumValues = false

  /// How many faults a response tells of.
  public var maximumFaults = 100

  /// Checks requests, and in debug builds responses.
  public init() {
    #if DEBUG
      checksResponses = true
    #else
      checksResponses = false
    #endif
  }

  /// Takes text that an `enum` does not list, and checks all else.
  public static var openEnums: ServerValidation {
    var validation = ServerValidation()
    validation.takesUnknownEnumValues = true
    return validation
  }

  /// Checks nothing.
  public static var off: ServerValidation {
    var validation = ServerValidation()
    validation.checksRequests = false
    validation.checksResponses = false
    return validation
  }

  func options(_ direction: JSONDirection) -> SchemaOptions {
    SchemaOptions(
      direction: direction,
      takesUnknownEnumValues: takesUnknownEnumValues,
      maximumFaults: max(1, maximumFaults)
    )
  }
}
