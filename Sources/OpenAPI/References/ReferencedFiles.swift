/// Where the files come from that references name.
package protocol ReferencedFiles: Sendable {
  /// Reads a file that a reference leads to.
  ///
  /// - Parameter path: Written as the root document's path is, with references resolved against that.
  /// - Throws: Why the file is not to be had, in words that follow the reference's text.
  func read(_ path: String) throws(FileRefusal) -> ReferencedFile

  /// What is the same for each path that leads to a file.
  func identity(of path: String) -> String
}

/// A file that was read for a reference.
package struct ReferencedFile: Sendable {
  /// What diagnostics call it.
  package var name: String
  package var bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// Why a file that a reference names is not read.
package struct FileRefusal: Error, Equatable {
  /// The diagnostic's id, such as `reference-outside`.
  package var id: String
  /// What follows the reference's text: `leaves the folder of the document`.
  package var reason: String

  package init(id: String, _ reason: String) {
    self.id = id
    self.reason = reason
  }
}

/// No files: for documents that stand alone.
package struct NoReferencedFiles: ReferencedFiles {
  package init() {}

  package func read(_ path: String) throws(FileRefusal) -> ReferencedFile {
    throw FileRefusal(id: "external-reference", "is another file, and this document was given alone")
  }

  package func identity(of path: String) -> String { path }
}
