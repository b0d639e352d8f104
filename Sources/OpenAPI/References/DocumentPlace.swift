/// Where a document stands, and what its references can lead to.
public struct DocumentPlace: Sendable {
  /// The path that references to other files are relative to; nil for the name of the document's file.
  public var path: String?
  public var files: any ReferencedFiles
  /// What stands for URIs, which are not fetched.
  public var mappings: [URIMapping]

  public init(path: String? = nil, files: any ReferencedFiles = NoReferencedFiles(), mappings: [URIMapping] = []) {
    self.path = path
    self.files = files
    self.mappings = mappings
  }

  /// The path that stands for a URI, by the longest that fits.
  public func path(forURI uri: String) -> String? {
    mappings.sorted { $0.uri.utf8.count > $1.uri.utf8.count }.lazy.compactMap { $0.path(for: uri) }.first
  }
}
