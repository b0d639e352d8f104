/// The files of one run, found by their id.
package struct SourceFiles: Sendable {
  package private(set) var files: [SourceFile] = []

  package init() {}

  /// Takes a file in and gives it an id.
  package mutating func add(name: String, bytes: [UInt8]) -> SourceFile {
    let file = SourceFile(id: SourceFileID(index: Int32(files.count)), name: name, bytes: bytes)
    files.append(file)
    return file
  }

  /// The file with an id; nil for an id that another run gave.
  package subscript(_ id: SourceFileID) -> SourceFile? {
    files.indices.contains(Int(id.index)) ? files[Int(id.index)] : nil
  }
}
