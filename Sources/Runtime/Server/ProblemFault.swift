/// What is wrong with one part of a request.
public struct ProblemFault: JSONModel {
  /// What is wrong.
  public var detail: String?

  /// Where in the body, as a JSON pointer in the form of a URI fragment: `#/messages/0/role`.
  public var pointer: String?

  /// Which parameter, if it is not the body.
  public var parameter: String?

  /// Where that parameter is: `path`, `query`, `header`, `cookie` or `form`.
  public var location: String?

  /// A fault in the body, by `pointer`, or in a parameter, by its name and `location`.
  public init(detail: String?, pointer: String? = nil, parameter: String? = nil, location: String? = nil) {
    self.detail = detail
    self.pointer = pointer
    self.parameter = parameter
    self.location = location
  }
}

extension ProblemFault {
  public init(_ json: inout JSONMembers) {
    detail = json.optional("detail")
    pointer = json.optional("pointer")
    parameter = json.optional("parameter")
    location = json.optional("in")
  }

  public func write(_ json: inout JSONWriter) {
    json.member("detail", detail)
    json.member("pointer", pointer)
    json.member("parameter", parameter)
    json.member("in", location)
  }

  /// A fault in a body of JSON.
  init(_ error: JSONError) {
    self.init(detail: error.message, pointer: Self.fragment(error.pointer))
  }

  /// A fault in a parameter.
  init(_ error: ParameterError) {
    self.init(
      detail: error.message,
      pointer: error.pointer.isEmpty ? nil : Self.fragment(error.pointer),
      parameter: error.name,
      location: error.location.rawValue
    )
  }

  /// A fault in a body of JSON, by its schema.
  init(_ fault: SchemaFault) {
    self.init(detail: fault.message, pointer: Self.fragment(fault.pointer))
  }

  /// A fault in a parameter or a field of a form, by its schema.
  init(_ fault: SchemaFault, _ name: String, in location: ParameterLocation) {
    self.init(ParameterError(name, in: location, fault.message, pointer: fault.pointer))
  }

  private static func fragment(_ pointer: String) -> String {
    "#"
      + pointer.split(separator: "/", omittingEmptySubsequences: false)
      .map { PercentEncoding.encode(String($0), .pathSegment) }.joined(separator: "/")
  }
}
