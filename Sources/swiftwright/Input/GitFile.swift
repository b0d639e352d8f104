/// A file as it was in a revision of a Git repository: `git:REVISION:FILE`.
struct GitFile {
  let revision: String
  /// Relative to the current folder.
  let path: String

  /// Nil for what is a plain path.
  init?(_ name: String) {
    let parts = name.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "git", !parts[1].isEmpty, !parts[1].hasPrefix("-"), !parts[2].isEmpty else {
      return nil
    }
    revision = String(parts[1])
    path = String(parts[2])
  }

  init(revision: String, path: String) {
    self.revision = revision
    self.path = path
  }

  var name: String { "git:\(revision):\(path)" }
}
