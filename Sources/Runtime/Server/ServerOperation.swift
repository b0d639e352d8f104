/// An operation that can be offered.
public protocol ServerOperation: APIOperation where Output: ServerOutput {
  /// Reads the input from a request.
  ///
  /// - Throws: What is wrong with the request; the response is 400 with the name of the parameter or the place in the
  ///   body, 413 or 415.
  init(_ request: inout RequestDecoder) async throws

  /// Reads the input if nothing of the request has to be waited for; nil if something may.
  ///
  /// - Throws: As `init(_:)` does.
  static func readAtOnce(_ request: inout RequestDecoder) throws -> Self?
}

extension ServerOperation {
  public static func readAtOnce(_ request: inout RequestDecoder) throws -> Self? { nil }
}
