/// Thrown when a response is not as the document has it: by servers when a handler answers so, and by clients that check.
public struct ResponseViolation: Error, Sendable, Hashable, CustomStringConvertible {
  /// The operation's name in the document.
  public let operation: String

  /// The response's status code.
  public let status: Int

  /// What is wrong with the headers.
  public var headerFaults: [ParameterError] = []

  /// What is wrong with the body, or with a value of the stream that it is.
  public var faults: [SchemaFault] = []

  init(operation: String, status: Int, headerFaults: [ParameterError] = [], faults: [SchemaFault] = []) {
    self.operation = operation
    self.status = status
    self.headerFaults = headerFaults
    self.faults = faults
  }

  public var description: String {
    let list = headerFaults.map(\.responseDescription) + faults.map(\.description)
    return "the response \(status) of \(operation) is not as documented: \(list.joined(separator: "; "))"
  }
}

extension ParameterError {
  /// Such as `header X-Rate: must be at most 9`.
  fileprivate var responseDescription: String {
    "header \(name)\(pointer.isEmpty ? "" : " at \(pointer)"): \(message)"
  }
}
