import FireworksGatewayModels
import SwiftwrightRuntime

/// Problems in the forms that the document gives them: those of the vendors whose endpoints the gateway has.
enum StubErrors {
  /// A problem as the operation documents it; nil where it documents none.
  static func response(to problem: ProblemDetails, of operation: OperationInfo?) -> HTTPResponse? {
    let status = problem.status ?? 500
    if operation?.id == CreateMessage.info.id, 400..<500 ~= status {
      return try? .json(status, AnthropicErrorResponse(error: messagesError(status, text(problem)), requestID: nil))
    }
    return status == 422 ? try? .json(status, validationError(problem)) : nil
  }

  private static func messagesError(_ status: Int, _ text: String) -> AnthropicErrorResponse.ErrorValue {
    switch status {
    case 401: .authenticationError(AnthropicAuthenticationError(message: text))
    default: .invalidRequestError(AnthropicInvalidRequestError(message: text))
    }
  }

  private static func validationError(_ problem: ProblemDetails) -> HTTPValidationError {
    let faults = problem.errors ?? []
    if faults.isEmpty {
      return HTTPValidationError(detail: [ValidationError(loc: [], msg: text(problem), type: "value_error")])
    }
    return HTTPValidationError(
      detail: faults.map { fault in
        let place = fault.parameter.map { [fault.location ?? "", $0] } ?? ["body"]
        let path = (fault.pointer ?? "").split(separator: "/").drop { $0 == "#" }.map(String.init)
        return ValidationError(
          loc: (place + path).map { .string($0) }, msg: fault.detail ?? text(problem), type: "value_error")
      })
  }

  private static func text(_ problem: ProblemDetails) -> String {
    problem.detail ?? problem.title ?? "unknown"
  }
}
