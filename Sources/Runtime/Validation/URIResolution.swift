/// What a reference means beside the address of the document it stands in: RFC 3986 §5.
struct URIResolution {
  private var scheme: Substring?
  private var authority: Substring?
  private var path: Substring
  private var query: Substring?

  /// What follows `#`, still percent-encoded.
  private(set) var fragment: Substring?

  private init(_ text: String) {
    var rest = text[...]
    if let hash = rest.firstIndex(of: "#") {
      fragment = rest[rest.index(after: hash)...]
      rest = rest[..<hash]
    }
    if let mark = rest.firstIndex(of: "?") {
      query = rest[rest.index(after: mark)...]
      rest = rest[..<mark]
    }
    if let colon = rest.firstIndex(of: ":"), !rest[..<colon].contains("/"), colon != rest.startIndex {
      scheme = rest[..<colon]
      rest = rest[rest.index(after: colon)...]
    }
    if rest.hasPrefix("//") {
      let start = rest.index(rest.startIndex, offsetBy: 2)
      let end = rest[start...].firstIndex(of: "/") ?? rest.endIndex
      authority = rest[start..<end]
      rest = rest[end...]
    }
    path = rest
  }

  /// Resolves a reference.
  init(_ reference: String, against base: String) {
    self.init(reference)
    if scheme == nil {
      let base = URIResolution(base)
      scheme = base.scheme
      if authority == nil {
        authority = base.authority
        if path.isEmpty {
          path = base.path
          query = query ?? base.query
        } else if path.first != "/" {
          let folder = base.path.lastIndex(of: "/").map { base.path[...$0] } ?? (authority == nil ? "" : "/")
          path = folder + path
        }
      }
    }
    path = Self.withoutDots(path)
  }

  private static func withoutDots(_ path: Substring) -> Substring {
    guard path.contains(".") else { return path }
    var result: [Substring] = []
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      switch part {
      case ".": if isLast { result.append("") }
      case "..":
        if result.count > 1 || result.first.map({ !$0.isEmpty }) ?? false { result.removeLast() }
        if isLast { result.append("") }
      default: result.append(part)
      }
    }
    return result.joined(separator: "/")[...]
  }

  /// The address without its fragment.
  var address: String {
    var text = ""
    if let scheme { text += scheme + ":" }
    if let authority { text += "//" + authority }
    text += path
    if let query { text += "?" + query }
    return text
  }
}
