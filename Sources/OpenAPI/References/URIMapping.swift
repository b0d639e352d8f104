/// A file or folder that stands for what is at a URI.
package struct URIMapping: Sendable, Hashable {
  /// The URI, without fragment. It also stands for what is below it.
  package var uri: String
  /// The path of the file, or of the folder.
  package var path: String

  package init(uri: String, path: String) {
    self.uri = uri
    self.path = path
  }

  /// The path that stands for a URI; nil if the mapping says nothing of it.
  func path(for target: String) -> String? {
    if target == uri { return path }
    let folder = uri.hasSuffix("/") ? uri : uri + "/"
    guard target.hasPrefix(folder) else { return nil }
    let rest = String(target.dropFirst(folder.count))
    let separator = path.isEmpty || path.hasSuffix("/") ? "" : "/"
    return ResourceAddress.normalized(path + separator + ((try? JSONPointer.percentDecoded(rest)) ?? rest))
  }
}
