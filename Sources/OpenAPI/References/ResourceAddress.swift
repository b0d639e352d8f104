/// Where a resource is: the file it was read from, or the URI that it goes by.
enum ResourceAddress: Hashable, Sendable {
  /// A path as the root document's is written: relative to where the tool runs, or absolute.
  case file(String)
  /// An absolute URI without fragment.
  case uri(String)
}

extension ResourceAddress {
  /// Resolves what stands before the `#` of a reference against this address as its base: RFC 3986 §5.2.
  ///
  /// In a file, a relative reference is a path, percent-encoded or not; backslashes count as slashes.
  func resolving(_ reference: String) throws(ReferenceProblem) -> ResourceAddress {
    if reference.isEmpty { return self }
    if Self.schemeEnd(reference) != nil { return .uri(reference) }
    switch self {
    case .uri(let base): return .uri(try Self.merged(base, reference))
    case .file(let base):
      if reference.hasPrefix("//") { return .uri(reference) }
      guard let decoded = try? JSONPointer.percentDecoded(reference) else { throw .badPercentEncoding(reference) }
      let path = decoded.replacing("\\", with: "/")
      let last = path.split(separator: "/", omittingEmptySubsequences: false).last
      guard let last, !["", ".", ".."].contains(last) else { throw .directory(reference) }
      return .file(Self.normalized(path.hasPrefix("/") ? path : Self.folder(of: base) + path))
    }
  }

  /// The path or URI of the folder that the resource is in, with its slash at the end; nil for a URI without folders.
  var folder: ResourceAddress? {
    switch self {
    case .file(let path): .file(Self.folder(of: path))
    case .uri(let uri):
      Self.pathStart(uri).flatMap { start in
        uri[start...].lastIndex(of: "/").map { .uri(String(uri[...$0])) }
      }
    }
  }

  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  /// Takes `.` and `..` out of a path; `..` at the beginning of a relative one stays.
  static func normalized(_ path: String) -> String {
    let isAbsolute = path.hasPrefix("/")
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", parts.last.map({ $0 != ".." }) ?? isAbsolute {
        _ = parts.popLast()
      } else {
        parts.append(part)
      }
    }
    return (isAbsolute ? "/" : "") + parts.joined(separator: "/")
  }

  /// A path as it is written in a folder; both are relative to the same place, or absolute.
  static func relative(_ path: String, to folder: String) -> String {
    guard path.hasPrefix("/") == folder.hasPrefix("/") else { return path }
    let parts = path.split(separator: "/")
    let folders = folder.split(separator: "/")
    let common = zip(parts, folders).prefix { $0 == $1 }.count
    let up = folders.dropFirst(common)
    if up.contains("..") { return path }
    return (up.map { _ in ".." } + parts.dropFirst(common)).joined(separator: "/")
  }

  /// Where the scheme of a URI ends; nil for a relative reference. One letter is a drive and no scheme.
  private static func schemeEnd(_ text: String) -> String.Index? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let scheme = text[..<colon]
    guard scheme.utf8.count > 1, let first = scheme.first, first.isASCII, first.isLetter,
      scheme.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) })
    else { return nil }
    return colon
  }

  /// Where the path of a URI begins; nil for one such as `urn:example:pet`, which has no folders.
  private static func pathStart(_ uri: String) -> String.Index? {
    guard let colon = schemeEnd(uri) else { return uri.startIndex }
    let rest = uri[uri.index(after: colon)...]
    guard rest.hasPrefix("/") else { return nil }
    guard rest.hasPrefix("//") else { return rest.startIndex }
    let authority = rest.dropFirst(2)
    return authority.firstIndex(of: "/") ?? uri.endIndex
  }

  private static func merged(_ base: String, _ reference: String) throws(ReferenceProblem) -> String {
    if reference.hasPrefix("//") {
      guard let colon = schemeEnd(base) else { return reference }
      return base[...colon] + reference
    }
    guard let start = pathStart(base) else { throw .relativeToName(reference, base: base) }
    let authority = base[..<start]
    if reference.hasPrefix("/") { return authority + normalized(reference) }
    let path = base[start...]
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "/"
    return authority + normalized(folder + reference)
  }
}
