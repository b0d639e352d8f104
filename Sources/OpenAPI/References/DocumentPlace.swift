/// Where a document stands, and what its references can lead to.
package struct DocumentPlace: Sendable {
  /// The path that references to other files are relative to; nil for the name of the document's file.
  package var path: String?
  package var files: any ReferencedFiles
  /// What stands for URIs, which are not fetched.
  package var mappings: [URIMapping]

  package init(path: String? = nil, files: any ReferencedFiles = NoReferencedFiles(), mappings: [URIMapping] = []) {
    self.path = path
    self.files = files
    self.mappings = mappings
  }

  /// The path that stands for a URI, by the longest that fits.
  package func path(forURI uri: String) -> String? {
    mappings.sorted { $0.uri.utf8.count > $1.uri.utf8.count }.lazy.compactMap { $0.path(for: uri) }.first
  }
}
