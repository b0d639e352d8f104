/// What an output folder holds, and what that was made from: the lock file in it.
///
/// It is the same for the same input, wherever and whenever it is written, and belongs under version control with the
/// files. Its name begins with a dot, since SwiftPM warns of files in a target that it does not know.
struct Lock: Equatable, Sendable {
  static let name = ".swiftwright.lock"

  /// All that the output depends on; where it is the same, so is the output.
  struct Inputs: Equatable, Sendable {
    /// The version of the tool.
    var generator: String
    var templates: Digest
    /// Of what the configuration says about the document.
    var options: Digest
    /// The document and then its overlays, by file name.
    var texts: [Text]
    /// The files that references lead to, sorted by path relative to the document's folder, or by URI.
    var references: [Text] = []

    struct Text: Equatable, Sendable {
      var name: String
      var digest: Digest
    }
  }

  var inputs: Inputs
  /// The version that the document gives itself.
  var version: String
  /// How many warnings there were.
  var warnings: Int
  /// The files that are in the folder when all is done, by their path below it.
  var files: [String: Digest] = [:]
  /// What is to be replaced or removed, as it was before. Only the lock of a run that has not ended has any: each file of
  /// the folder is then as it was, as it shall be, or not there.
  var replaced: [String: Digest] = [:]
}

extension Lock {
  /// Whether swiftwright wrote these bytes to this path.
  func accepts(_ digest: Digest, at path: String) -> Bool {
    files[path] == digest || replaced[path] == digest
  }

  /// Whether swiftwright wrote something to this path.
  func lists(_ path: String) -> Bool {
    files[path] != nil || replaced[path] != nil
  }

  /// The folders of all files that are listed, and those above them, by their path below the output folder.
  var folders: Set<String> {
    Path.foldersAbove(files.keys).union(Path.foldersAbove(replaced.keys))
  }
}
