/// What a server writes into a response.
public protocol ServerOutput: Sendable {
  func encode(_ response: inout ResponseEncoder) throws
}
