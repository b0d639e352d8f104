import SwiftwrightDiagnostics
import SwiftwrightOpenAPI

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The files that a document's references may lead to: those in the document's folder and below it, and in the folders
/// that the user allows. What a path leads to counts, through symbolic links.
struct FolderFiles: ReferencedFiles {
  /// Larger files are not read.
  static let maximumSize = 128 << 20

  /// Where relative paths begin; absolute, with its slash at the end.
  private let directory: String
  /// The folders and files allowed, as they are written and with links followed; absolute, without slash at the end.
  private let roots: [String]

  /// - Parameters:
  ///   - document: The path of the root document.
  ///   - directory: Where relative paths begin.
  ///   - allowed: Further folders, and files.
  init(around document: String, in directory: String, allowing allowed: [String]) {
    let start = Self.resolved(directory) ?? directory
    self.directory = start.hasSuffix("/") ? start : start + "/"
    var roots: [String] = []
    let folder = Path.folder(of: document)
    for path in [folder.isEmpty ? "." : folder] + allowed {
      let written = Path.joined(self.directory, path)
      roots.append(written)
      if let real = Self.resolved(written), real != written { roots.append(real) }
    }
    self.roots = roots
  }

  func identity(of path: String) -> String {
    let full = Path.joined(directory, path)
    return Self.resolved(full) ?? full
  }

  func read(_ path: String) throws(FileRefusal) -> ReferencedFile {
    let full = Path.joined(directory, path)
    guard isAllowed(full) else { throw .outside }
    guard let real = Self.resolved(full) else { throw missing(full, errno) }
    guard isAllowed(real) else {
      throw FileRefusal(id: "reference-outside", "is a link that leaves the folder of the document")
    }
    // A pipe without a writer would be waited for.
    let file = open(real, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw FileRefusal(id: "unreadable-file", "cannot be read: \(FileError.reason(errno))") }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else {
      throw FileRefusal(id: "unreadable-file", "cannot be read: \(FileError.reason(errno))")
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw FileRefusal(id: "reference-directory", "is a directory, not a file")
    default: throw FileRefusal(id: "not-a-file", "is a device or pipe, not a file")
    }
    guard Int(status.st_size) <= Self.maximumSize else {
      throw FileRefusal(
        id: "file-too-large", "has \(status.st_size) bytes; files of more than \(Self.maximumSize) are not read")
    }
    guard let bytes = Files.rest(of: file, size: Int(status.st_size)) else {
      throw FileRefusal(id: "unreadable-file", "cannot be read: \(FileError.reason(errno))")
    }
    return ReferencedFile(name: path, bytes: bytes)
  }

  private func isAllowed(_ path: String) -> Bool {
    roots.contains { root in path == root || path.hasPrefix(root.hasSuffix("/") ? root : root + "/") }
  }

  private func missing(_ full: String, _ code: Int32) -> FileRefusal {
    guard code == ENOENT else { return FileRefusal(id: "unreadable-file", "cannot be read: \(FileError.reason(code))") }
    let names = (try? Files.names(in: Path.folder(of: full))) ?? []
    let hint = suggestion(for: Path.lastComponent(of: full), among: names).map { "; did you mean `\($0)`?" } ?? ""
    return FileRefusal(id: "missing-file", "does not exist\(hint)")
  }

  /// The absolute path without links; nil, with `errno`, where there is nothing.
  private static func resolved(_ path: String) -> String? {
    guard let text = realpath(path, nil) else { return nil }
    defer { free(text) }
    return String(cString: text)
  }
}

extension FileRefusal {
  static let outside = FileRefusal(
    id: "reference-outside",
    "leaves the folder of the document; --allow-root DIR, or `allowRoots` in the configuration, allows another folder")
}
