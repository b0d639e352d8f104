#if canImport(FoundationNetworking)
  internal import Foundation
  internal import SwiftwrightRuntime

  /// A streamed body of a request, read to its end: a short one in memory, a long one in a file that goes with it.
  ///
  /// `URLSession` on Linux reads a body's stream by blocking the queue that all sessions share, so it is never given one.
  final class SpooledBody: Sendable {
    /// Up to how many bytes stay in memory.
    private static let memoryLimit = 1 << 20

    /// All bytes, or nil when they are in the file.
    let bytes: [UInt8]?
    let file: URL?

    init(_ body: HTTPBody) async throws {
      var bytes: [UInt8] = []
      var file: (url: URL, handle: FileHandle)?
      do {
        for try await chunk in body {
          bytes.append(contentsOf: chunk)
          guard bytes.count > Self.memoryLimit else { continue }
          let spool = try file ?? TemporaryFile.create()
          file = spool
          try spool.handle.write(contentsOf: bytes)
          bytes.removeAll(keepingCapacity: true)
        }
        try file?.handle.write(contentsOf: bytes)
        try file?.handle.close()
      } catch {
        if let file { try? FileManager.default.removeItem(at: file.url) }
        throw error
      }
      self.bytes = file == nil ? bytes : nil
      self.file = file?.url
    }

    deinit {
      if let file { try? FileManager.default.removeItem(at: file) }
    }
  }
#endif
