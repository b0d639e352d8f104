#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Files and folders by path, with errors that say what is wrong in a sentence.
enum Files {
  enum Kind {
    case file, folder, none
  }

  /// What a path leads to, through symbolic links.
  static func kind(_ path: String) -> Kind {
    var status = stat()
    guard stat(path, &status) == 0 else { return .none }
    return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
  }

  static func isSymbolicLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  static func read(_ path: String) throws(FileError) -> [UInt8] {
    guard let file = fopen(path, "re") else { throw FileError("read", path, errno) }
    defer { fclose(file) }
    var status = stat()
    guard fstat(fileno(file), &status) == 0 else { throw FileError("read", path, errno) }
    // One more than there should be, to see the end; a pipe does not tell its size.
    var size = max(Int(status.st_size) + 1, 4096)
    var bytes: [UInt8] = []
    while feof(file) == 0 {
      bytes += [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        count = fread(buffer.baseAddress, 1, buffer.count, file)
      }
      if ferror(file) != 0 { throw FileError("read", path, errno) }
      size = bytes.count
    }
    return bytes
  }

  /// Writes a file in one step: whoever reads it sees the old text or the new one.
  static func write(_ text: String, to path: String) throws(FileError) {
    let folder = Path.folder(of: path)
    let temporary = (folder.isEmpty ? "" : folder + "/") + ".\(Path.lastComponent(of: path)).\(getpid())"
    guard let file = fopen(temporary, "we") else { throw FileError("write", path, errno) }
    var text = text
    let count = text.withUTF8 { fwrite($0.baseAddress, 1, $0.count, file) }
    guard fclose(file) == 0, count == text.utf8.count, rename(temporary, path) == 0 else {
      let code = errno
      unlink(temporary)
      throw FileError("write", path, code)
    }
  }

  /// Makes a folder and those above it, where they are not there yet.
  static func makeFolder(_ path: String) throws(FileError) {
    if mkdir(path, 0o777) == 0 || kind(path) == .folder { return }
    guard errno == ENOENT, !path.isEmpty else { throw FileError("make the folder", path, errno) }
    try makeFolder(Path.folder(of: path))
    guard mkdir(path, 0o777) == 0 || kind(path) == .folder else { throw FileError("make the folder", path, errno) }
  }

  /// Removes a file, or a folder that is empty.
  static func remove(_ path: String) throws(FileError) {
    guard unlink(path) == 0 || rmdir(path) == 0 else { throw FileError("remove", path, errno) }
  }

  /// The names in a folder, sorted.
  static func names(in path: String) throws(FileError) -> [String] {
    guard let folder = opendir(path) else { throw FileError("list", path, errno) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
