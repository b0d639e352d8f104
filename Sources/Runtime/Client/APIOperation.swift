/// An operation of an API: a value of the type is the input of one call.
public protocol APIOperation: Sendable {
  /// What can come back: a case for each documented response.
  associatedtype Output: Sendable

  /// What the document says about the operation.
  static var info: OperationInfo { get }
}
