/// A path with parameters in braces, such as `/v1/models/{model_id}:prepare`.
struct PathTemplate: Sendable, Hashable {
  enum Part: Sendable, Hashable {
    /// Text as it stands in addresses, percent-encoded where it must be.
    case literal(String)
    case parameter(String)
  }

  let parts: [Part]

  init(_ text: String) {
    var parts: [Part] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { parts.append(.literal(Self.escaped(rest[..<open]))) }
      parts.append(.parameter(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.literal(Self.escaped(rest))) }
    self.parts = parts
  }

  /// The names of the parameters in the order of the path, each once.
  var parameterNames: [String] {
    parts.reduce(into: []) { names, part in
      if case .parameter(let name) = part, !names.contains(name) { names.append(name) }
    }
  }

  /// The path with each parameter replaced.
  func fill(_ value: (String) throws -> String) rethrows -> String {
    try parts.reduce(into: "") { path, part in
      switch part {
      case .literal(let text): path += text
      case .parameter(let name): path += try value(name)
      }
    }
  }

  /// Literal text with what may not stand in a path escaped; escapes that are there stay.
  private static func escaped(_ text: Substring) -> String {
    text.split(separator: "/", omittingEmptySubsequences: false).map { segment in
      PercentEncoding.decode(segment).map { PercentEncoding.encode($0, .pathSegment) } ?? String(segment)
    }.joined(separator: "/")
  }
}

extension PathTemplate {
  /// The values of a template's parameters in a path that was made from it, still percent-encoded. The path may begin with
  /// that of a server.
  static func values(of template: String, in path: String) -> PathValues {
    let patterns = template.split(separator: "/").map { PathTemplate(String($0)) }
    let segments = path.split(separator: "/").suffix(patterns.count)
    guard segments.count == patterns.count else { return PathValues() }
    var names: [String] = []
    var texts: [String] = []
    for (pattern, segment) in zip(patterns, segments) {
      guard let form = SegmentPattern(pattern) else { continue }
      let bytes = Array(segment.utf8)
      guard let ranges = bytes.withUnsafeBufferPointer({ form.match($0, 0..<bytes.count) }) else { continue }
      names += pattern.parts.compactMap { part in if case .parameter(let name) = part { name } else { nil } }
      texts += ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
    }
    return PathValues(names: names, texts: texts)
  }
}
