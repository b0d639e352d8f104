/// An operation whose input is in the head of the request, but for a body that is handed on unread.
public protocol ImmediateOperation: ServerOperation {
  /// Reads the input from a request.
  ///
  /// - Throws: What is wrong with the request; the response is 400 with the name of the parameter, or 415.
  init(atOnce request: inout RequestDecoder) throws
}

extension ImmediateOperation {
  public init(_ request: inout RequestDecoder) throws { try self.init(atOnce: &request) }

  public static func readAtOnce(_ request: inout RequestDecoder) throws -> Self? { try Self(atOnce: &request) }
}
