/// Thrown by clients that check when a request is not as the document has it; it was not sent.
public struct RequestViolation: Error, Sendable, Hashable, CustomStringConvertible {
  /// The operation's name in the document.
  public let operation: String

  /// What is wrong with the parameters and with the body.
  public let faults: [ProblemFault]

  public var description: String {
    let list = faults.map { fault in
      let name = [fault.location, fault.parameter ?? (fault.location == nil ? "body" : nil)].compactMap(\.self)
      let place = fault.pointer.flatMap { $0 == "#" ? nil : " at \($0.dropFirst())" } ?? ""
      return "\(name.joined(separator: " "))\(place): \(fault.detail ?? "")"
    }
    return "the request of \(operation) is not as documented: \(list.joined(separator: "; "))"
  }
}
