#if canImport(FoundationNetworking)
  internal import Foundation
  internal import SwiftwrightRuntime

  /// Files for what does not fit into memory.
  enum TemporaryFile {
    /// A new file that nobody else may read.
    static func create() throws -> (url: URL, handle: FileHandle) {
      let url = FileManager.default.temporaryDirectory.appendingPathComponent("swiftwright-\(UUID().uuidString)")
      let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
      guard FileManager.default.createFile(atPath: url.path, contents: nil, attributes: attributes) else {
        throw TransportError(.other, "no temporary file could be made")
      }
      return (url, try FileHandle(forWritingTo: url))
    }
  }
#endif
