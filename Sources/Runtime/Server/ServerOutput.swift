/// What a server writes into a response.
public protocol ServerOutput: Sendable {
  /// Writes the output, of which nothing is left: what it holds need not be copied to be written.
  consuming func encode(_ response: inout ResponseEncoder) throws
}
