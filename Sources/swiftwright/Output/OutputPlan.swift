import SwiftwrightConcurrency
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
  /// What the lock file shall say in the end.
  var lock: Lock
  /// What it says now; nil if there is none.
  var previous: Lock?
  var isLockCurrent = false
  var writes: [Write] = []
  /// Files of an earlier run that are no longer generated.
  var removals: [String] = []
  /// Those of the files to be written or removed that were edited since swiftwright wrote them.
  var edited: Set<String> = []
  /// Files that swiftwright did not write, and that are not in its way.
  var foreign: [String] = []
  /// What is written over or removed, as it is now.
  var replaced: [String: Digest] = [:]
  var unchanged = 0

  init(folder: String, lock: Lock) {
    self.folder = folder
    self.lock = lock
  }

  var isUpToDate: Bool {
    writes.isEmpty && removals.isEmpty && isLockCurrent
  }

  /// Does it, so that wherever it is interrupted, each file is there as it was, or as it shall be, or not at all; and that
  /// the lock file knows of both, for the next run to go on from there.
  func carryOut() throws(FileError) {
    Temporary.removeLeftovers(of: folder)
    let lockPath = folder + "/" + Lock.name
    if isUpToDate {
      // From now on it is newer than the tool that found it to be right.
      Files.touch(lockPath)
      return
    }
    guard Files.kind(folder) == .folder else {
      let parent = Path.folder(of: folder)
      if !parent.isEmpty { try Files.makeFolder(parent) }
      return try make(folder, with: writes.map(\.file) + [GeneratedFile(path: Lock.name, contents: lock.text)])
    }
    removeVacatedFolders()
    var pending = lock
    pending.replaced = replaced
    if !writes.isEmpty || !removals.isEmpty { try Files.write(pending.text, to: lockPath) }
    for path in removals { try Files.remove(folder + "/" + path) }
    removeVacatedFolders()
    try carryOutWrites()
    try Files.write(lock.text, to: lockPath)
  }

  private func carryOutWrites() throws(FileError) {
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

  /// Removes the folders that held files of an earlier run and hold nothing now.
  private func removeVacatedFolders() {
    let known = (previous?.folders ?? []).union(Path.foldersAbove(removals))
    for path in known.subtracting(Path.foldersAbove(lock.files.keys)).sorted(by: >) {
      Files.removeIfEmpty(folder + "/" + path)
    }
  }

  /// The outermost of a folder and those above it that is not there; nil if all are.
  private static func firstMissing(_ path: String) -> String? {
    if path.isEmpty || Files.kind(path) != .none { return nil }
    return firstMissing(Path.folder(of: path)) ?? path
  }

  /// Makes a folder with files below it in one step: it is filled under a hidden name.
  private func make(_ newFolder: String, with files: [GeneratedFile]) throws(FileError) {
    let hidden = Temporary.sibling(of: newFolder)
    do throws(FileError) {
      let paths = files.map { hidden + "\(folder)/\($0.path)".dropFirst(newFolder.count) }
      var folders: Set<String> = [hidden]
      try Files.makeFolder(hidden)
      for path in paths where folders.insert(Path.folder(of: path)).inserted {
        try Files.makeFolder(Path.folder(of: path))
      }
      _ = try Array(zip(files, paths)).concurrentMap { (file, path) throws(FileError) in
        try Files.create(file.contents, at: path, as: "\(folder)/\(file.path)")
      }
      try Files.move(hidden, to: newFolder)
    } catch {
      Files.removeAll(hidden)
      throw error
    }
  }

  /// The words that say in a listing what is to be done about a file.
  struct Words {
    var new, changed, removed, edited: String
  }

  /// A line for each file.
  func listing(_ words: Words) -> String {
    var lines = writes.map { ($0.path, $0.isNew ? words.new : words.changed) } + removals.map { ($0, words.removed) }
    for index in lines.indices where edited.contains(lines[index].0) { lines[index].1 = words.edited }
    if !isLockCurrent { lines.append((Lock.name, previous == nil ? words.new : words.changed)) }
    return lines.sorted { $0.0 < $1.0 }.map { "\($0.1)\(folder)/\($0.0)\n" }.joined()
  }
}
