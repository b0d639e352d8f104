/// Where in which file a reference leads, the same for all ways to write it.
package struct TargetAddress: Hashable, Sendable {
  /// The path of the file relative to the folder of the root document, or its URI; empty for the root document itself.
  package let file: String
  /// The schema with an `$id` that the rest is in, where that is not the whole document.
  let resource: ResourceAddress?
  /// The steps of the JSON Pointer, or an anchor alone.
  package let tokens: [String]
}

extension TargetAddress {
  /// For example `common.yaml#/components/schemas/Error`.
  package var text: String {
    let base =
      switch resource {
      case .uri(let uri)?: uri
      case .file(let path)?: file + "#" + path
      case nil: file
      }
    let pointer = tokens.map { "/" + $0.replacing("~", with: "~0").replacing("/", with: "~1") }.joined()
    return pointer.isEmpty && !file.isEmpty ? base : base + "#" + pointer
  }

  /// What the schema there is called, as far as the address is a name and not only a part of another schema: the last
  /// step, or the file's name without its extensions.
  package var name: String? {
    guard let last = tokens.last else { return file.isEmpty ? nil : fileName }
    if let parent = tokens.dropLast().last {
      if Self.holders.contains(parent) || Self.parts.contains(last) { return nil }
    } else if Self.parts.contains(last) {
      return nil
    }
    if tokens.contains(where: { $0.contains("/") }) || Int(last) != nil { return nil }
    if !file.isEmpty { return last }
    return tokens.dropLast().last.flatMap { ["$defs", "definitions"].contains($0) ? last : nil }
  }

  /// The last step, or the file's name without its extensions: the value of a discriminator that is not mapped.
  var lastName: String { tokens.last ?? fileName }

  /// The ``name``, or else the last step that says something: of `/components/schemas/Pet/properties/owner`, `owner`.
  var nearestName: String {
    name
      ?? tokens.last { token in
        !Self.holders.contains(token) && !Self.parts.contains(token) && !Self.words.contains(token)
          && Int(token) == nil && !token.dropFirst().contains("/")
      } ?? (file.isEmpty ? "recursive" : fileName)
  }

  /// What tells schemas of one name apart: the file or folder that they are in, from the nearest outwards.
  package var qualifiers: [String] {
    var parts = Self.path(file).split(separator: "/").map(String.init)
    let stem = fileName
    if !parts.isEmpty { parts.removeLast() }
    var result = tokens.isEmpty ? [] : [stem]
    for folder in parts.reversed() where folder != ".." && !Self.commonFolders.contains(folder.lowercased()) {
      if folder != result.last, !(tokens.isEmpty && folder == stem) { result.append(folder) }
    }
    return result
  }

  private var fileName: String {
    var parts = Self.path(file).split(separator: "/").map(String.init)
    while let part = parts.popLast() {
      var stem = part
      for suffix in Self.suffixes where stem.lowercased().hasSuffix(suffix) {
        stem = String(stem.dropLast(suffix.count))
      }
      if parts.isEmpty || !["index", "_index", "schema", ""].contains(stem.lowercased()) { return stem }
    }
    return file
  }

  /// The path of a URI, or the path as it is.
  private static func path(_ file: String) -> Substring {
    guard let start = file.firstRange(of: "://") else { return file[...] }
    return file[start.upperBound...]
  }

  private static let suffixes = [".yaml", ".yml", ".json", ".schema", ".model", ".openapi"]

  /// Keys whose entries are parts of the schema that they are in.
  private static let holders: Set = [
    "properties", "patternProperties", "dependentSchemas", "allOf", "anyOf", "oneOf", "prefixItems",
  ]

  /// Keys whose values are parts of the schema that they are in.
  private static let parts: Set = [
    "items", "additionalProperties", "unevaluatedProperties", "unevaluatedItems", "additionalItems", "not", "if",
    "then", "else", "contains", "propertyNames", "contentSchema", "schema",
  ]

  /// Keys of OpenAPI that lead to schemas.
  private static let words: Set = [
    "components", "schemas", "paths", "webhooks", "callbacks", "parameters", "responses", "requestBodies",
    "requestBody", "headers", "content", "get", "put", "post", "delete", "patch", "options", "head", "trace", "query",
  ]

  /// Folders whose names say nothing of what is in them.
  private static let commonFolders: Set = [
    "components", "schemas", "schema", "models", "model", "definitions", "types", "responses", "parameters", "common",
    "shared", "resources", "src", "spec", "openapi", "api",
  ]
}

extension TargetAddress: Comparable {
  /// Orders by depth of the file, then by file, then by place in it.
  package static func < (lhs: TargetAddress, rhs: TargetAddress) -> Bool {
    (lhs.depth, lhs.text) < (rhs.depth, rhs.text)
  }

  private var depth: Int {
    file.utf8.count { $0 == UInt8(ascii: "/") }
  }
}
