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

  /// Whether a text stands anywhere in a file's bytes.
  static func contains(_ bytes: [UInt8], _ text: String) -> Bool {
    let wanted = Array(text.utf8)
    return bytes.withUnsafeBytes { bytes in
      wanted.withUnsafeBytes { wanted in
        guard let start = bytes.baseAddress, let other = wanted.baseAddress, let first = wanted.first else {
          return false
        }
        var place = 0
        while bytes.count - place >= wanted.count,
          let found = memchr(start + place, Int32(first), bytes.count - place - wanted.count + 1)
        {
          if memcmp(found, other, wanted.count) == 0 { return true }
          place = start.distance(to: UnsafeRawPointer(found)) + 1
        }
        return false
      }
    }
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
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw FileError("read", path, errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw FileError("read", path, errno) }
    guard let bytes = rest(of: file, size: Int(status.st_size)) else { throw FileError("read", path, errno) }
    return bytes
  }

  /// Whether a file has the bytes that a digest was made of; they are only read if there are as many.
  static func has(_ path: String, _ digest: Digest) -> Bool {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, Int(status.st_size) == digest.size,
      let bytes = rest(of: file, size: digest.size)
    else { return false }
    return Digest(bytes) == digest
  }

  /// What can be read from an open file; nil, with `errno`, if reading fails. A pipe does not tell its size.
  static func rest(of file: Int32, size: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var size = max(size, 0)
    while true {
      var failed = false
      let piece = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
        while count < buffer.count {
          let new = systemRead(
            file, UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count...]))
          if new > 0 {
            count += new
          } else if new == 0 || errno != EINTR {
            failed = new < 0
            return
          }
        }
      }
      if failed { return nil }
      bytes = bytes.isEmpty ? piece : bytes + piece
      // One more than there should be was asked for, to see the end.
      if piece.count <= size { return bytes }
      size = max(bytes.count, 4096)
    }
  }

  /// Writes a file in one step: whoever reads it sees the old text or the new one.
  static func write(_ text: String, to path: String) throws(FileError) {
    let temporary = Temporary.sibling(of: path)
    try create(text, at: temporary, as: path)
    guard rename(temporary, path) == 0 else {
      let code = errno
      unlink(temporary)
      throw FileError("write", path, code)
    }
  }

  /// Writes a file that is not there yet; what is written of it is removed if that fails.
  ///
  /// - Parameter name: What errors call it.
  static func create(_ text: String, at path: String, as name: String) throws(FileError) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw FileError("write", name, errno) }
    var text = text
    let failure = text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)[...]
      while !rest.isEmpty {
        let count = systemWrite(file, UnsafeRawBufferPointer(rebasing: rest))
        if count > 0 {
          rest = rest.dropFirst(count)
        } else if count == 0 {
          return EIO
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
      throw FileError("write", name, code)
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

  /// Removes a file, or a folder with all that is in it, as far as that is possible. Links are not followed.
  static func removeAll(_ path: String) {
    if unlink(path) == 0 { return }
    for name in (try? names(in: path)) ?? [] { removeAll(path + "/" + name) }
    rmdir(path)
  }

  /// Removes a folder if nothing is in it.
  static func removeIfEmpty(_ path: String) {
    rmdir(path)
  }

  /// Removes a file, or a folder that is empty.
  static func remove(_ path: String) throws(FileError) {
    guard unlink(path) == 0 || rmdir(path) == 0 else { throw FileError("remove", path, errno) }
  }

  /// When a path was last written to, in nanoseconds since 1970; nil if there is nothing.
  static func modified(_ path: String) -> Int? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  /// Makes a file as new as if it had just been written; says whether that was possible.
  @discardableResult
  static func touch(_ path: String) -> Bool {
    utimensat(AT_FDCWD, path, nil, 0) == 0
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

/// `read(2)`, which has the name of a method here.
private func systemRead(_ file: Int32, _ bytes: UnsafeMutableRawBufferPointer) -> Int {
  read(file, bytes.baseAddress, bytes.count)
}

/// `write(2)`, which has the name of a method here.
private func systemWrite(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(file, bytes.baseAddress, bytes.count)
}
