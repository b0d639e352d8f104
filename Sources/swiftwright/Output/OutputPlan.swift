import SwiftwrightEmitter

/// What has to be done for a folder to hold what was generated.
struct OutputPlan {
  struct Write {
    var file: GeneratedFile
    var isNew: Bool

    /// Below the folder.
    var path: String { file.path }
  }

  var folder: String
  var writes: [Write] = []
  /// Files of an earlier run that are no longer generated.
  var removals: [String] = []
  var unchanged = 0

  init(folder: String) {
    self.folder = folder
  }

  var isUpToDate: Bool {
    writes.isEmpty && removals.isEmpty
  }

  /// Does it: first what is to be removed, with the folders that are empty then, and then what is to be written.
  func carryOut() throws(FileError) {
    for path in removals {
      try Files.remove(folder + "/" + path)
      var parent = Path.folder(of: path)
      while !parent.isEmpty, try Files.names(in: folder + "/" + parent).isEmpty {
        try Files.remove(folder + "/" + parent)
        parent = Path.folder(of: parent)
      }
    }
    for parent in Set(writes.map { Path.folder(of: folder + "/" + $0.path) }) { try Files.makeFolder(parent) }
    _ = try writes.map(\.file).concurrentMap { file throws(FileError) in
      try Files.write(file.contents, to: folder + "/" + file.path)
    }
  }

  /// A line for each file, in the words that `--check` and `--dry-run` use.
  func listing(new: String, changed: String, removed: String) -> String {
    let lines =
      writes.map { ($0.path, $0.isNew ? new : changed) }
      + removals.map { ($0, removed) }
    return lines.sorted { $0.0 < $1.0 }.map { "\($0.1)\(folder)/\($0.0)\n" }.joined()
  }
}
