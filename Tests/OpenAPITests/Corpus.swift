import Foundation

/// Documents that are kept beside the package; tests over them are left out where they are absent.
enum Corpus {
  /// The folder of a name, by `SWIFTWRIGHT_CORPUS` or beside the package; nil, with a message, if it is absent.
  static func folder(_ name: String) -> URL? {
    let folder = root.appending(path: name)
    guard FileManager.default.fileExists(atPath: folder.path) else {
      print("skipped: there is no corpus at \(folder.path); set SWIFTWRIGHT_CORPUS to where it is")
      return nil
    }
    return folder
  }

  /// The package itself.
  static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static let root: URL = {
    if let path = ProcessInfo.processInfo.environment["SWIFTWRIGHT_CORPUS"] { return URL(filePath: path) }
    return package.appending(path: "../shared/corpus").standardizedFileURL
  }()
}
