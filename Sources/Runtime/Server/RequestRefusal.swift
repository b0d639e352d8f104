/// Why a request was not handed to its handler, as a response.
struct RequestRefusal: Error {
  var problem: ProblemDetails
  var headers: HTTPHeaders = [:]

  init(_ status: Int, _ detail: String?, errors: [ProblemFault]? = nil, headers: HTTPHeaders = [:]) {
    problem = ProblemDetails(status: status, detail: detail, errors: errors)
    self.headers = headers
  }

  /// A refusal that names the media types that would do.
  init(_ status: Int, _ detail: String, supported: [String]) {
    self.init(status, detail, headers: supported.isEmpty ? [:] : ["Accept": supported.joined(separator: ", ")])
    if !supported.isEmpty { problem.additionalProperties["supported"] = .array(supported.map { .string($0) }) }
  }

  /// What is wrong with a request that could not be read; nil when it is not the request's fault.
  ///
  /// - Parameter schemas: Where the document tells how the operation refuses what is not as documented.
  init?(reading error: any Error, _ schemas: OperationSchemas?) {
    switch error {
    case let refusal as RequestRefusal: self = refusal
    case let error as ParameterError: self.init(400, error.description, errors: [ProblemFault(error)])
    case let error as JSONError:
      let place = error.pointer.isEmpty ? "" : " at \(error.pointer)"
      self.init(400, "The body is not as documented\(place): \(error.message)", errors: [ProblemFault(error)])
    case let error as MultipartError: self.init(400, error.message)
    case HTTPBodyError.tooLarge(let limit): self.init(413, "More than \(limit) bytes are not taken.")
    default: return nil
    }
    guard problem.status == 400, let status = try? schemas?.content().refusal else { return }
    problem = ProblemDetails(status: status, detail: problem.detail, errors: problem.errors)
  }

  /// What a handler or middleware means by an error; nil when it is the server's own affair.
  init?(handling error: any Error) {
    switch error {
    case let refusal as RequestRefusal: self = refusal
    case let problem as ProblemDetails:
      self.init(problem.status ?? 500, nil)
      self.problem = problem
    case is NotImplemented: self.init(501, "The server does not offer this operation.")
    case HTTPBodyError.tooLarge(let limit): self.init(413, "More than \(limit) bytes are not taken.")
    case let error as MultipartError: self.init(400, error.message)
    default: return nil
    }
  }

  /// The response: as a server writes it, or else the problem as it is.
  func response(_ written: HTTPResponse?) -> HTTPResponse {
    var response = written ?? problem.response
    response.headers.merge(headers)
    return response
  }
}
