extension ProblemDetails {
  /// The problem as a response. Without a status it is 500.
  public var response: HTTPResponse {
    let bytes = (try? jsonBytes(.response)) ?? []
    return HTTPResponse(
      status: status ?? 500,
      headers: ["Content-Type": "application/problem+json"],
      body: HTTPBody(bytes)
    )
  }
}
