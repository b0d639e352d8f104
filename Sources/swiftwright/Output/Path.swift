/// Paths as text: what the user wrote stays recognisable in messages.
enum Path {
  /// A path that is written relative to a folder, without `.` and `..` where they can be resolved.
  static func joined(_ folder: String, _ path: String) -> String {
    normalized(path.hasPrefix("/") || folder.isEmpty ? path : folder + "/" + path)
  }

  /// The path of the folder that a file is in; empty for the current one.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static func lastComponent(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The folders that files are in and those above these, of paths that are relative.
  static func foldersAbove(_ files: some Sequence<String>) -> Set<String> {
    var folders: Set<String> = []
    for file in files {
      var folder = folder(of: file)
      while !folder.isEmpty, folders.insert(folder).inserted { folder = self.folder(of: folder) }
    }
    return folders
  }

  static func normalized(_ path: String) -> String {
    let isAbsolute = path.hasPrefix("/")
    var parts: [Substring] = []
    for part in path.split(separator: "/") {
      switch part {
      case ".": break
      case ".." where parts.last.map { $0 != ".." } ?? isAbsolute: _ = parts.popLast()
      default: parts.append(part)
      }
    }
    let joined = (isAbsolute ? "/" : "") + parts.joined(separator: "/")
    return joined.isEmpty ? "." : joined
  }
}
