#if canImport(FoundationNetworking)
  internal import Foundation

  /// Bytes that wait in a file without a name, which goes when it is closed.
  struct OverflowFile {
    private static let chunkSize = 1 << 18

    private let writer: FileHandle
    private let reader: FileHandle
    /// What is still to be written: pieces come in thousands, and each write has its price.
    private var tail: [UInt8] = []

    init() throws {
      let (url, handle) = try TemporaryFile.create()
      defer { try? FileManager.default.removeItem(at: url) }
      writer = handle
      reader = try FileHandle(forReadingFrom: url)
    }

    mutating func append(_ bytes: [UInt8]) throws {
      tail.append(contentsOf: bytes)
      guard tail.count >= Self.chunkSize else { return }
      try writer.write(contentsOf: tail)
      tail.removeAll(keepingCapacity: true)
    }

    /// The next bytes; nil when all that was appended has been read.
    mutating func next() throws -> [UInt8]? {
      if let bytes = try readFile() { return bytes }
      defer { tail = [] }
      return tail.isEmpty ? nil : tail
    }

    /// Not by `FileHandle`, which loses a buffer whenever it meets the end.
    private func readFile() throws -> [UInt8]? {
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
