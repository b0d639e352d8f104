/// What went wrong with a request, as RFC 9457 puts it: the body of `application/problem+json`.
///
/// A server's handlers and middleware may throw one, which becomes the response.
///
/// ```swift
/// throw ProblemDetails(status: 404, detail: "there is no model called \(input.modelID)")
/// ```
public struct ProblemDetails: JSONModel, Error {
  /// What kind of problem it is, as a URI.
  public var type: String?

  /// The kind in words that do not change from case to case.
  public var title: String?

  /// The response's status code again, for who has only the body.
  public var status: Int?

  /// What is wrong in this case.
  public var detail: String?

  /// This case, as a URI.
  public var instance: String?

  /// What is wrong with the parts of the request.
  public var errors: [ProblemFault]?

  /// Whatever else there is.
  public var additionalProperties: [String: JSONValue]

  /// A problem. Without a title it has the phrase of its status.
  public init(
    status: Int?,
    type: String? = nil,
    title: String? = nil,
    detail: String? = nil,
    instance: String? = nil,
    errors: [ProblemFault]? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.type = type
    self.title = title ?? status.map(HTTPStatus.phrase)
    self.status = status
    self.detail = detail
    self.instance = instance
    self.errors = errors
    self.additionalProperties = additionalProperties
  }
}

extension ProblemDetails {
  public init(_ json: inout JSONMembers) {
    type = json.optional("type")
    title = json.optional("title")
    status = json.optional("status")
    detail = json.optional("detail")
    instance = json.optional("instance")
    errors = json.optional("errors")
    additionalProperties = json.additional()
  }

  public func write(_ json: inout JSONWriter) {
    json.member("type", type)
    json.member("title", title)
    json.member("status", status)
    json.member("detail", detail)
    json.member("instance", instance)
    json.member("errors", errors)
    json.additional(additionalProperties)
  }
}
