import SwiftwrightConcurrency
import SwiftwrightEmitter

/// What is in an output folder.
struct FolderContents: Sendable {
  /// What the lock file says; nil if there is none.
  var lock: Lock?
  var lockText: [UInt8] = []
  /// The bytes of all Swift files and of all that the lock lists, by path below the folder.
  var files: [String: [UInt8]] = [:]
  /// The paths of all other files.
  var others: [String] = []
}

extension FolderContents {
  /// Whose a file is.
  enum Owner {
    /// As swiftwright wrote it.
    case swiftwright
    /// Written by swiftwright and then edited.
    case editor
    /// Written by somebody else.
    case user
  }

  /// Whose a file is: the lock says so. Where there is none, every file that begins as generated ones do is taken for
  /// unedited, and where one is wanted that the lock does not list, for edited.
  func owner(of path: String, _ bytes: [UInt8], isWanted: Bool) -> Owner {
    let hasHeader = bytes.starts(with: OutputFolder.header.utf8)
    guard let lock else { return hasHeader ? .swiftwright : .user }
    if lock.accepts(Digest(bytes), at: path) { return .swiftwright }
    return lock.lists(path) || (isWanted && hasHeader) ? .editor : .user
  }
}

extension OutputFolder {
  /// What the lock file in the folder says; nil if there is none.
  func lock() throws(FileError) -> (lock: Lock, text: [UInt8])? {
    let path = path + "/" + Lock.name
    guard Files.kind(path) != .none else { return nil }
    let bytes = try Files.read(path)
    do throws(Lock.Damage) {
      return (try Lock(bytes), bytes)
    } catch {
      throw FileError(
        "cannot read '\(path)': line \(error.line) is not as swiftwright writes it; "
          + "'swiftwright generate --force' writes it and all files anew")
    }
  }

  /// Whether each file that a lock lists is in the folder as it was written.
  func isAsWritten(_ lock: Lock) -> Bool {
    lock.replaced.isEmpty
      && Array(lock.files).concurrentMap { Files.has(path + "/" + $0.key, $0.value) }.allSatisfy(\.self)
  }

  /// Reads what is in the folder.
  ///
  /// - Parameter ignoringDamage: Whether a lock file that can't be read is as good as none.
  func contents(ignoringDamage: Bool = false) throws(FileError) -> FolderContents {
    var contents = FolderContents()
    switch Files.kind(path) {
    case .none: return contents
    case .file: throw FileError("cannot write to '\(path)': it is a file, not a folder")
    case .folder: break
    }
    do throws(FileError) {
      if let (lock, text) = try lock() { (contents.lock, contents.lockText) = (lock, text) }
    } catch {
      if !ignoringDamage { throw error }
    }
    let lock = contents.lock
    let files = try visibleFiles()
    let isOfInterest = { (file: String) in file.hasSuffix(".swift") || lock?.lists(file) == true }
    contents.others = files.filter { !isOfInterest($0) }
    for file in files where isOfInterest(file) { contents.files[file] = try Files.read(path + "/" + file) }
    return contents
  }

  /// The paths below the folder of all files that are there; what is hidden, and linked folders, are left alone.
  private func visibleFiles() throws(FileError) -> [String] {
    var files: [String] = []
    var folders = [""]
    while let folder = folders.popLast() {
      for name in try Files.names(in: folder.isEmpty ? path : path + "/" + folder) where !name.hasPrefix(".") {
        let relative = folder.isEmpty ? name : folder + "/" + name
        let full = path + "/" + relative
        switch Files.kind(full) {
        case .folder: if !Files.isSymbolicLink(full) { folders.append(relative) }
        case .file: files.append(relative)
        case .none: break
        }
      }
    }
    return files
  }
}
