/// A request's address without what may be secret in it: user and password, and query parameters whose names say so.
struct RedactedURL: CustomStringConvertible {
  let description: String

  init(_ request: HTTPRequest) {
    var origin = request.origin ?? ""
    if let at = origin.lastIndex(of: "@") {
      let start = origin.firstRange(of: "://")?.upperBound ?? origin.startIndex
      origin.replaceSubrange(start..<at, with: "<redacted>")
    }
    let pairs = request.query?.split(separator: "&", omittingEmptySubsequences: false).map { pair -> String in
      guard let equals = pair.firstIndex(of: "=") else { return String(pair) }
      let name = PercentEncoding.decode(pair[..<equals], plusIsSpace: true) ?? ""
      return HTTPHeaders.isSensitive(name) ? "\(pair[..<equals])=<redacted>" : String(pair)
    }
    description = origin + request.path + (pairs.map { "?" + $0.joined(separator: "&") } ?? "")
  }
}
