/// A response that is not what the document says.
public struct DecodingFailure: Error, Sendable, CustomStringConvertible {
  /// Whose response it is, as the document names it; nil when that is not known.
  public let operationID: String?

  /// The response's status.
  public let status: Int

  /// What is wrong; a `JSONError` with pointer, line and column when it is about JSON.
  public let underlying: any Error

  /// Says what kept a response from being read.
  public init(operationID: String?, status: Int, underlying: any Error) {
    self.operationID = operationID
    self.status = status
    self.underlying = underlying
  }

  /// The error about JSON, if that is what went wrong.
  public var json: JSONError? {
    underlying as? JSONError
  }

  public var description: String {
    "\(operationID.map { "\($0): " } ?? "")the response (\(status)) is not as documented: \(underlying)"
  }

  /// Does something with a response's bytes; errors about JSON become this one.
  static func wrap<T>(operationID: String?, status: Int, _ read: () throws -> T) throws -> T {
    do {
      return try read()
    } catch let error as JSONError {
      throw DecodingFailure(operationID: operationID, status: status, underlying: error)
    }
  }
}
