#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Files and folders by path, with errors that say what is wrong in a sentence.
enum Files {
  enum Kind {
    case file, folder, none
  }

  static func kind(_ path: String) -> Kind {
    var isFolder: Bool = false
    #if canImport(FoundationEssentials)
      let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    #else
      var flag: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: path, isDirectory: &flag)
      isFolder = flag.boolValue
    #endif
    return !exists ? .none : isFolder ? .folder : .file
  }

  static func read(_ path: String) throws(FileError) -> Data {
    if kind(path) == .folder { throw FileError("cannot read '\(path)': it is a folder") }
    do {
      return try Data(contentsOf: URL(filePath: path))
    } catch {
      throw FileError("read", path, error)
    }
  }

  /// Writes a file in one step: whoever reads it sees the old text or the new one.
  static func write(_ data: Data, to path: String) throws(FileError) {
    do {
      try data.write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw FileError("write", path, error)
    }
  }

  static func makeFolder(_ path: String) throws(FileError) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw FileError("make the folder", path, error)
    }
  }

  static func remove(_ path: String) throws(FileError) {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      throw FileError("remove", path, error)
    }
  }

  /// The names in a folder, sorted.
  static func names(in path: String) throws(FileError) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    } catch {
      throw FileError("list", path, error)
    }
  }

  static func isSymbolicLink(_ path: String) -> Bool {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
  }
}
