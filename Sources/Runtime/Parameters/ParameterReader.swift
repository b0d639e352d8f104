/// Takes values of parameters apart, by their styles.
enum ParameterReader {
  /// A value from a path. `text` is still percent-encoded.
  static func path(_ name: String, _ text: String, _ style: ParameterStyle) throws -> LooseValue {
    if isPlain(text, style) { return LooseValue(element: text) }
    var body = text[...]
    switch style.kind {
    case .label:
      guard body.first == "." else { throw ParameterError(name, in: .path, "does not begin with a dot") }
      body = body.dropFirst()
    case .matrix:
      guard body.first == ";" else { throw ParameterError(name, in: .path, "does not begin with a semicolon") }
      body = body.dropFirst()
      let key = PercentEncoding.encode(name)
      if body == key { return LooseValue("") }
      let parts = body.split(separator: ";", omittingEmptySubsequences: false)
      if style.explodes, parts.count > 1 || !body.hasPrefix("\(key)=") {
        let pairs = parts.map(pair)
        guard pairs.allSatisfy({ $0.name == key }) else { return try object(pairs, name, .path) }
        return .list(try pairs.map { LooseValue(try decode($0.value, name, .path)) })
      }
      guard body.hasPrefix("\(key)=") else { throw ParameterError(name, in: .path, "does not begin with ;\(key)=") }
      body = body.dropFirst(key.count + 1)
    case .simple, .form, .spaceDelimited, .pipeDelimited, .deepObject, .cookie, .json: break
    }
    return try value(body, name, .path, style, delimiters: [String(style.delimiter)])
  }

  /// A value from a header, which is not percent-encoded.
  static func header(_ name: String, _ text: String, _ style: ParameterStyle) throws -> LooseValue {
    if style.kind == .json { return try json(text, name, .header) }
    if isPlain(text, style) { return LooseValue(element: text) }
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { trimmed($0) }
    return LooseValue(text, or: alternatives(parts, style) { String($0) })
  }

  /// A value from the fields of a name; nil when there is none. Each `Set-Cookie` is a text of its own, since commas
  /// stand within them: RFC 9110 §5.3.
  static func header(_ name: String, _ headers: HTTPHeaders, _ style: ParameterStyle) throws -> LooseValue? {
    guard HTTPHeaders.areSame(name, "Set-Cookie") else {
      return try headers.list(name).map { try header(name, $0, style) }
    }
    let texts = headers.values(name)
    guard let first = texts.first else { return nil }
    return LooseValue(first, or: [.list(texts.map { LooseValue($0) })])
  }

  /// A value from the pairs of a query or of cookies, whose names are decoded and whose values are not.
  ///
  /// - Parameter claimed: The names that other parameters read.
  /// - Returns: nil when there is none.
  static func pairs(
    _ name: String,
    _ pairs: [QueryPair],
    _ style: ParameterStyle,
    in location: ParameterLocation,
    claimed: Set<String>
  ) throws -> LooseValue? {
    if pairs.isEmpty { return nil }
    if style.kind == .cookie {
      // What was not encoded must not be decoded.
      let plain = pairs.map {
        QueryPair(name: $0.name, value: PercentEncoding.encode($0.value).replacing("%2C", with: ","))
      }
      let style = ParameterStyle.form(explode: style.explodes, members: style.members)
      return try self.pairs(name, plain, style, in: location, claimed: claimed)
    }
    if style.kind == .deepObject, let object = try deepObject(name, pairs, location) { return object }
    if style.kind == .form, style.explodes, let members = style.members {
      let own = pairs.filter { members.isEmpty ? !claimed.contains($0.name) : members.contains($0.name) }
      return own.isEmpty ? nil : try grouped(own, name, location)
    }
    let own = pairs.filter { $0.name == name }
    guard let first = own.first else { return nil }
    if style.kind == .json { return try json(try decode(first.value, name, location), name, location) }
    if own.count > 1 { return .list(try own.map { LooseValue(try decode($0.value, name, location)) }) }
    if style.explodes {
      let text = try decode(first.value, name, location)
      return LooseValue(element: text)
    }
    if isPlain(first.value, style) { return LooseValue(element: first.value) }
    let delimiters: [String] =
      switch style.kind {
      case .spaceDelimited: ["%20", "+", " "]
      case .pipeDelimited: ["%7C", "%7c", "|"]
      default: [","]
      }
    return try value(first.value[...], name, location, style, delimiters: delimiters)
  }

  /// The whole query as one value.
  static func query(_ name: String, _ text: String, _ style: ParameterStyle) throws -> LooseValue {
    if style.kind == .form { return try grouped(QueryPair.parse(query: text), name, .query) }
    let whole = try decode(text, name, .querystring)
    return style.kind == .json ? try json(whole, name, .querystring) : LooseValue(whole)
  }

  /// Members that may repeat: what occurs once is a text or a list of one, what occurs more often is a list.
  static func grouped(_ pairs: [QueryPair], _ name: String, _ location: ParameterLocation) throws -> LooseValue {
    var names: [String] = []
    var values: [String: [LooseValue]] = [:]
    for pair in pairs {
      if values[pair.name] == nil { names.append(pair.name) }
      let text = try decode(pair.value, name, location)
      values[pair.name, default: []].append(LooseValue(text))
    }
    return .members(
      names.map { key in
        let group = values[key] ?? []
        guard group.count == 1, case .text(let only)? = group.first else { return (key, .list(group)) }
        return (key, LooseValue(only.text, or: [.list(group)]))
      }
    )
  }

  /// Whether a text, encoded or not, is one value that stands for itself in this style, as most do.
  static func isPlain(_ text: String, _ style: ParameterStyle) -> Bool {
    switch style.kind {
    case .label, .matrix, .json: false
    case .simple, .form, .spaceDelimited, .pipeDelimited, .deepObject, .cookie:
      !text.isEmpty && text.utf8.firstOffset { !PercentEncoding.isUnreserved($0) } == nil
    }
  }

  /// One text with delimiters in it, of which the whole is still percent-encoded.
  private static func value(
    _ text: Substring,
    _ name: String,
    _ location: ParameterLocation,
    _ style: ParameterStyle,
    delimiters: [String]
  ) throws -> LooseValue {
    let whole = try decode(text, name, location)
    if style.kind == .json { return try json(whole, name, location) }
    var parts = [text]
    for delimiter in delimiters {
      parts = parts.flatMap { $0.split(separator: delimiter, omittingEmptySubsequences: false) }
    }
    return LooseValue(whole, or: try alternatives(parts, style) { try decode($0, name, location) })
  }

  /// The parts as a list, and as the members of an object where they can be that.
  private static func alternatives(
    _ parts: [Substring],
    _ style: ParameterStyle,
    _ decode: (Substring) throws -> String
  ) rethrows -> [LooseValue] {
    let list = LooseValue.list(try parts.map { LooseValue(try decode($0)) })
    if style.explodes {
      guard parts.allSatisfy({ $0.contains("=") }) else { return [list] }
      let members = try parts.map(pair).map { (try decode($0.name), LooseValue(try decode($0.value))) }
      return [list, .members(members)]
    }
    guard parts.count.isMultiple(of: 2) else { return [list] }
    let members = try stride(from: 0, to: parts.count, by: 2).map {
      (try decode(parts[$0]), LooseValue(try decode(parts[$0 + 1])))
    }
    return [list, .members(members)]
  }

  private static func object(
    _ pairs: [(name: Substring, value: Substring)],
    _ name: String,
    _ location: ParameterLocation
  ) throws -> LooseValue {
    .members(try pairs.map { (try decode($0.name, name, location), LooseValue(try decode($0.value, name, location))) })
  }

  /// `name[member]=value`, to any depth.
  private static func deepObject(
    _ name: String,
    _ pairs: [QueryPair],
    _ location: ParameterLocation
  ) throws -> LooseValue? {
    let own = pairs.compactMap { pair -> QueryPair? in
      guard pair.name.hasPrefix("\(name)["), pair.name.hasSuffix("]") else { return nil }
      return QueryPair(name: String(pair.name.dropFirst(name.count + 1).dropLast()), value: pair.value)
    }
    return own.isEmpty ? nil : try deepMembers(own, name, location, depth: 0)
  }

  private static func deepMembers(
    _ pairs: [QueryPair],
    _ name: String,
    _ location: ParameterLocation,
    depth: Int
  ) throws -> LooseValue {
    guard depth < 32 else { throw ParameterError(name, in: location, "is nested too deeply") }
    let flat = pairs.filter { !$0.name.contains("][") }
    guard case .members(var members) = try grouped(flat, name, location) else { return .members([]) }
    var nested: [(name: String, pairs: [QueryPair])] = []
    for pair in pairs {
      guard let split = pair.name.firstRange(of: "][") else { continue }
      let rest = QueryPair(name: String(pair.name[split.upperBound...]), value: pair.value)
      let key = String(pair.name[..<split.lowerBound])
      if let index = nested.firstIndex(where: { $0.name == key }) {
        nested[index].pairs.append(rest)
      } else {
        nested.append((key, [rest]))
      }
    }
    for (key, pairs) in nested {
      members.append((key, try deepMembers(pairs, name, location, depth: depth + 1)))
    }
    return .members(members)
  }

  private static func json(_ text: String, _ name: String, _ location: ParameterLocation) throws -> LooseValue {
    do {
      return LooseValue.json(try JSONValue(jsonData: Array(text.utf8)))
    } catch let error as JSONError {
      throw ParameterError(name, in: location, "is not JSON: \(error.message)")
    }
  }

  private static func decode(_ text: some StringProtocol, _ name: String, _ location: ParameterLocation) throws
    -> String
  {
    guard let decoded = PercentEncoding.decode(Substring(text), plusIsSpace: location == .query || location == .form)
    else { throw ParameterError(name, in: location, "is not percent-encoded UTF-8") }
    return decoded
  }

  private static func pair(_ text: Substring) -> (name: Substring, value: Substring) {
    guard let equals = text.firstIndex(of: "=") else { return (text, "") }
    return (text[..<equals], text[text.index(after: equals)...])
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.first == " " || text.first == "\t" { text.removeFirst() }
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return text
  }
}
