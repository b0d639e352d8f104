/// The members that a partial update sets, as AIP-134 wants them: paths with points, such as `displayName,config.size`.
enum UpdateMask {
  /// The paths of all members that are written, nulls included: models are descended into, lists and maps are whole.
  ///
  /// - Throws: `JSONError` when a value has no JSON form.
  static func paths(of body: some JSONCodable) throws -> [String] {
    var writer = JSONWriter(.request)
    writer.mapOffsets = []
    body.write(to: &writer)
    let maps = Set(writer.mapOffsets ?? [])
    let document = try JSONDocument(try writer.finish(), options: .unlimited)
    var paths: [String] = []
    collect(document.root, "", maps, &paths)
    return paths
  }

  private static func collect(_ object: JSONElement, _ prefix: String, _ maps: Set<Int>, _ paths: inout [String]) {
    object.forEachMember { key, value in
      let path = prefix + JSONText.string(object.document.tokens[Int(key)], in: object.document.bytes)
      if value.token.kind == .object, value.count > 0, !maps.contains(Int(value.token.start)) {
        collect(value, path + ".", maps, &paths)
      } else {
        paths.append(path)
      }
    }
  }
}

extension RequestEncoder {
  /// Writes an update mask into the query: the one given, else what is set in the body.
  public mutating func updateMask(_ name: String, _ mask: String?, of body: (some JSONCodable)?) {
    query(name, mask ?? maskPaths(body)?.joined(separator: ","))
  }

  /// Writes an update mask into the query: the one given, else what is set in the body.
  public mutating func updateMask(_ name: String, _ mask: [String]?, of body: (some JSONCodable)?) {
    query(name, mask ?? maskPaths(body))
  }

  /// Nil where nothing is set. What cannot be written is told when the body itself is.
  private func maskPaths(_ body: (some JSONCodable)?) -> [String]? {
    guard let body, let paths = try? UpdateMask.paths(of: body), !paths.isEmpty else { return nil }
    return paths
  }
}
