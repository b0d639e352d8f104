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
    let temporary = Path.hiddenSibling(of: path)
    try create(text, at: temporary)
    guard rename(temporary, path) == 0 else {
      let code = errno
      unlink(temporary)
      throw FileError("write", path, code)
    }
  }

  /// Writes a file that is not there yet; what is written of it is removed if that fails.
  static func create(_ text: String, at path: String) throws(FileError) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw FileError("write", path, errno) }
    var text = text
    let failure = text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)[...]
      while !rest.isEmpty {
        let count = systemWrite(file, UnsafeRawBufferPointer(rebasing: rest))
        if count > 0 {
          rest = rest.dropFirst(count)
        } else if errno != EINTR {
          return errno
        }
      }
      return 0
    }
    let closed = close(file)
    if failure != 0 || closed != 0 {
      let code = failure != 0 ? failure : errno
      unlink(path)
      throw FileError("write", path, code)
    }
  }

  /// Gives a file or folder another name in one step.
  static func move(_ path: String, to other: String) throws(FileError) {
    guard rename(path, other) == 0 else { throw FileError("write", other, errno) }
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

/// `write(2)`, which has the name of a method here.
private func systemWrite(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(file, bytes.baseAddress, bytes.count)
}
