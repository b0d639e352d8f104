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
    var inPlace: [GeneratedFile] = []
    var inNewFolders: [String: [GeneratedFile]] = [:]
    var newFolders: [String: String?] = [:]
    for write in writes {
      let parent = Path.folder(of: folder + "/" + write.path)
      let newFolder = newFolders[parent] ?? Self.firstMissing(parent)
      newFolders[parent] = newFolder
      if let newFolder { inNewFolders[newFolder, default: []].append(write.file) } else { inPlace.append(write.file) }
    }
    for (newFolder, files) in inNewFolders.sorted(by: { $0.key < $1.key }) { try make(newFolder, with: files) }
    for file in inPlace { try Files.write(file.contents, to: folder + "/" + file.path) }
  }

  /// The outermost of a folder and those above it that is not there; nil if all are.
  private static func firstMissing(_ path: String) -> String? {
    if path.isEmpty || Files.kind(path) != .none { return nil }
    return firstMissing(Path.folder(of: path)) ?? path
  }

  /// Makes a folder with files below it in one step: it is filled under a hidden name.
  private func make(_ newFolder: String, with files: [GeneratedFile]) throws(FileError) {
    let hidden = Path.hiddenSibling(of: newFolder)
    var folders: Set<String> = [hidden]
    var made: [String] = []
    do throws(FileError) {
      try Files.makeFolder(hidden)
      for file in files {
        let path = hidden + "\(folder)/\(file.path)".dropFirst(newFolder.count)
        let parent = Path.folder(of: path)
        if folders.insert(parent).inserted { try Files.makeFolder(parent) }
        try Files.create(file.contents, at: path)
        made.append(path)
      }
      try Files.move(hidden, to: newFolder)
    } catch {
      for path in made { try? Files.remove(path) }
      for path in folders.sorted(by: >) { try? Files.remove(path) }
      throw error
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
