#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The hidden names under which files and folders are made before they get their own: `.Pet.swift.swiftwright-4711`, where
/// the number is that of the process.
enum Temporary {
  private static let mark = ".swiftwright-"

  /// The hidden name beside a path, which no other process uses.
  static func sibling(of path: String) -> String {
    let folder = Path.folder(of: path)
    let prefix = folder.isEmpty || folder.hasSuffix("/") ? folder : folder + "/"
    return "\(prefix).\(Path.lastComponent(of: path))\(mark)\(getpid())"
  }

  /// Removes what runs that were killed left in an output folder and beside it.
  static func removeLeftovers(of folder: String) {
    let parent = Path.folder(of: folder)
    let beside = hiddenNames(in: parent.isEmpty ? "." : parent).hidden
    for name in beside where name.hasPrefix(".\(Path.lastComponent(of: folder))\(mark)") && isLeftover(name) {
      Files.removeAll(parent.isEmpty ? name : parent + "/" + name)
    }
    var folders = [folder]
    while let folder = folders.popLast() {
      let names = hiddenNames(in: folder)
      for name in names.hidden where isLeftover(name) { Files.removeAll(folder + "/" + name) }
      folders += names.folders.map { folder + "/" + $0 }
    }
  }

  /// Whether a name is one of these, of a process that has ended.
  static func isLeftover(_ name: String) -> Bool {
    let parts = name.split(separator: mark)
    guard name.hasPrefix("."), parts.count > 1, let last = parts.last, name.hasSuffix(mark + last),
      let process = pid_t(last), process > 0
    else { return false }
    // The number may have come round to this process, which has no such file yet.
    return process == getpid() || (kill(process, 0) != 0 && errno == ESRCH)
  }

  /// The names of what is hidden in a folder, and of the folders that are not; links are left out.
  private static func hiddenNames(in path: String) -> (hidden: [String], folders: [String]) {
    guard let folder = opendir(path) else { return ([], []) }
    defer { closedir(folder) }
    var names: (hidden: [String], folders: [String]) = ([], [])
    while let entry = readdir(folder) {
      // Folders hold hundreds of files, whose names need not become strings.
      let isHidden = entry.pointee.d_name.0 == CChar(bitPattern: UInt8(ascii: "."))
      let type = Int(entry.pointee.d_type)
      guard isHidden || type == Int(DT_DIR) || type == Int(DT_UNKNOWN) else { continue }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if isHidden {
        names.hidden.append(name)
      } else if type == Int(DT_DIR)
        || (Files.kind(path + "/" + name) == .folder && !Files.isSymbolicLink(path + "/" + name))
      {
        names.folders.append(name)
      }
    }
    return names
  }
}
