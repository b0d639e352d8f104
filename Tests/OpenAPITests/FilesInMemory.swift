import SwiftwrightOpenAPI
import Synchronization

/// Files by path, and what was read of them.
final class FilesInMemory: ReferencedFiles {
  private let texts: [String: String]
  private let paths = Mutex<[String]>([])

  init(_ texts: [String: String]) {
    self.texts = texts
  }

  /// The paths of what was read, in order.
  var read: [String] { paths.withLock { $0 } }

  func read(_ path: String) throws(FileRefusal) -> ReferencedFile {
    paths.withLock { $0.append(path) }
    guard let text = texts[path] else { throw FileRefusal(id: "missing-file", "does not exist") }
    return ReferencedFile(name: path, bytes: Array(text.utf8))
  }

  func identity(of path: String) -> String { path }
}
