#if canImport(FoundationNetworking)
  internal import Foundation

  /// Bytes that wait in a file without a name, which goes when it is closed.
  struct OverflowFile {
    private static let chunkSize = 1 << 18

    private let writer: FileHandle
    private let reader: FileHandle

    init() throws {
      let (url, handle) = try TemporaryFile.create()
      defer { try? FileManager.default.removeItem(at: url) }
      writer = handle
      reader = try FileHandle(forReadingFrom: url)
    }

    func write(_ bytes: [UInt8]) throws {
      try writer.write(contentsOf: bytes)
    }

    /// The next bytes; nil when all that was written has been read.
    ///
    /// They are not read by `FileHandle`, which loses a buffer whenever it meets the end.
    func next() throws -> [UInt8]? {
      let bytes = try [UInt8](unsafeUninitializedCapacity: Self.chunkSize) { buffer, count in
        var result = read(reader.fileDescriptor, buffer.baseAddress, Self.chunkSize)
        while result < 0, errno == EINTR { result = read(reader.fileDescriptor, buffer.baseAddress, Self.chunkSize) }
        guard result >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        count = result
      }
      return bytes.isEmpty ? nil : bytes
    }
  }
#endif
