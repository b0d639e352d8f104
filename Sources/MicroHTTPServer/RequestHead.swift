internal import CSwiftwrightMicroHTTPD
internal import SwiftwrightRuntime

/// The head of a request, as libmicrohttpd has read it.
struct RequestHead {
  let method: String
  let target: String
  let headers: HTTPHeaders

  /// How many bytes of body are announced; nil when the body is chunked.
  let length: Int?

  /// Whether it is not clear where the body ends, by which requests are smuggled past proxies.
  let isAmbiguous: Bool

  let hasBody: Bool
  let expectsContinue: Bool

  init(_ connection: OpaquePointer, method: String, target: String) {
    self.method = method
    self.target = target
    headers = Self.headers(connection)
    let coding = headers.list("Transfer-Encoding")?.lowercased() ?? ""
    let isChunked = !coding.isEmpty
    let lengths = headers.values("Content-Length")
    isAmbiguous = lengths.count > (isChunked ? 0 : 1) || !["", "chunked"].contains(coding)
    length = isChunked ? nil : lengths.first.flatMap { Int($0) } ?? 0
    hasBody = length != 0
    expectsContinue = hasBody && headers["Expect"]?.lowercased() == "100-continue"
  }

  func request(_ body: HTTPBody) -> HTTPRequest {
    HTTPRequest(HTTPMethod(rawValue: method), target: Self.originForm(target), headers: headers, body: body)
  }

  /// The response to a request that cannot be taken.
  func refusal(_ limits: ConnectionLimits) -> HTTPResponse? {
    let size = headers.fields.reduce(method.utf8.count + target.utf8.count + 12) { size, field in
      size + field.name.utf8.count + field.value.utf8.count + 4
    }
    if size > limits.head {
      return ProblemDetails(status: 431, detail: "More than \(limits.head) bytes of header are not taken.").response
    }
    if isAmbiguous { return ProblemDetails(status: 400, detail: "It is not clear where the body ends.").response }
    if let limit = limits.body, let length, length > limit {
      return ProblemDetails(status: 413, detail: "More than \(limit) bytes are not taken.").response
    }
    return nil
  }

  private static func headers(_ connection: OpaquePointer) -> HTTPHeaders {
    var fields: [HTTPHeaders.Field] = []
    fields.reserveCapacity(16)
    withUnsafeMutablePointer(to: &fields) { fields in
      _ = MHD_get_connection_values(
        connection, swiftwright_mhd_header,
        { context, _, name, value in
          let fields = context?.assumingMemoryBound(to: [HTTPHeaders.Field].self)
          guard let fields, let name else { return swiftwright_mhd_no }
          let text = value.map { String(cString: $0) } ?? ""
          fields.pointee.append(HTTPHeaders.Field(name: String(cString: name), value: text))
          return swiftwright_mhd_yes
        }, fields)
    }
    return HTTPHeaders(fields)
  }

  /// The path and query of a target, which proxies send with scheme and authority before it.
  private static func originForm(_ target: String) -> String {
    guard target.utf8.first != UInt8(ascii: "/"), let scheme = target.firstRange(of: "://") else { return target }
    let rest = target[scheme.upperBound...]
    guard let start = rest.firstIndex(where: { $0 == "/" || $0 == "?" }) else { return "/" }
    return rest[start] == "/" ? String(rest[start...]) : "/" + rest[start...]
  }
}
