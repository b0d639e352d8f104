/// An operation that can be called.
public protocol ClientOperation: APIOperation where Output: ClientOutput {
  /// Writes the input into a request.
  func encode(_ request: inout RequestEncoder) throws
}
