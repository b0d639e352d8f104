#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Android)
  import Android
#endif

/// A file without a name, which is gone when nothing holds it any more, even when the process is killed.
///
/// It is written by one owner first and then read by any number; reading keeps its own place.
final class TemporaryFile: Sendable {
  private let descriptor: Int32

  /// Makes a file in `TMPDIR`, or in `/tmp`.
  ///
  /// - Throws: ``TemporaryFileError``.
  init() throws {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/swiftwright-XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw TemporaryFileError(code: errno) }
    unlink(template)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  }

  deinit {
    close(descriptor)
  }

  /// Appends bytes.
  ///
  /// - Throws: ``TemporaryFileError``, when the disk is full for one.
  func append(_ bytes: [UInt8]) throws {
    try bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0 {
          if errno == EINTR { continue }
          throw TemporaryFileError(code: errno)
        }
        rest = rest.dropFirst(count)
      }
    }
  }

  /// The bytes from a place on, at most `count`; none at the end.
  func read(from offset: Int, count: Int) throws -> [UInt8] {
    try [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      var result = pread(descriptor, buffer.baseAddress, count, off_t(offset))
      while result < 0, errno == EINTR { result = pread(descriptor, buffer.baseAddress, count, off_t(offset)) }
      guard result >= 0 else { throw TemporaryFileError(code: errno) }
      initialized = result
    }
  }

  /// The whole as a body that can be read repeatedly.
  func body(length: Int) -> HTTPBody {
    HTTPBody(TemporaryFileChunks(file: self), length: length, isRepeatable: true)
  }
}

/// A temporary file that could not be made, written or read.
struct TemporaryFileError: Error, CustomStringConvertible {
  /// The number of the operating system's error.
  let code: Int32

  var description: String {
    "a temporary file cannot be used: \(String(cString: strerror(code)))"
  }
}

/// The bytes of a file, 64 KiB at a time.
private struct TemporaryFileChunks: AsyncSequence, Sendable {
  let file: TemporaryFile

  struct AsyncIterator: AsyncIteratorProtocol {
    let file: TemporaryFile
    var offset = 0

    mutating func next() async throws -> [UInt8]? {
      try Task.checkCancellation()
      let bytes = try file.read(from: offset, count: 64 << 10)
      offset += bytes.count
      return bytes.isEmpty ? nil : bytes
    }
  }

  func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(file: file)
  }
}
