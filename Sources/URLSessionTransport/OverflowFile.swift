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
    func read() throws -> [UInt8]? {
      guard let data = try reader.read(upToCount: Self.chunkSize), !data.isEmpty else { return nil }
      return [UInt8](data)
    }
  }
#endif
