/// Where the files come from that references name.
public protocol ReferencedFiles: Sendable {
  /// Reads a file that a reference leads to.
  ///
  /// - Parameter path: Written as the root document's path is, with references resolved against that.
  /// - Throws: Why the file is not to be had, in words that follow the reference's text.
  func read(_ path: String) throws(FileRefusal) -> ReferencedFile

  /// What is the same for each path that leads to a file.
  func identity(of path: String) -> String
}

/// A file that was read for a reference.
public struct ReferencedFile: Sendable {
  /// What diagnostics call it.
  public var name: String
  public var bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// Why a file that a reference names is not read.
public struct FileRefusal: Error, Equatable {
  /// The diagnostic's id, such as `reference-outside`.
  public var id: String
  /// What follows the reference's text: `leaves the folder of the document`.
  public var reason: String

  public init(id: String, _ reason: String) {
    self.id = id
    self.reason = reason
  }
}

/// No files: for documents that stand alone.
public struct NoReferencedFiles: ReferencedFiles {
  public init() {}

  public func read(_ path: String) throws(FileRefusal) -> ReferencedFile {
    throw FileRefusal(id: "external-reference", "is another file, and this document was given alone")
  }

  public func identity(of path: String) -> String { path }
}
