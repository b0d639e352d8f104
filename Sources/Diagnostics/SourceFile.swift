/// A file that diagnostics point into.
package struct SourceFile: Sendable {
  package let id: SourceFileID
  /// The path as the user wrote it.
  package let name: String
  /// The bytes as they were read; they need not be text.
  package let bytes: [UInt8]

  package init(id: SourceFileID, name: String, bytes: [UInt8]) {
    self.id = id
    self.name = name
    self.bytes = bytes
  }
}

extension SourceFile {
  /// How many bytes a byte order mark takes up at the beginning; columns do not count it.
  package var byteOrderMarkLength: Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The offsets at which lines begin. Lines end with LF, CRLF or CR.
  package var lineStarts: [Int] {
    var starts = [byteOrderMarkLength]
    bytes.withUnsafeBufferPointer { bytes in
      for place in bytes.indices {
        let byte = bytes[place]
        guard byte == 0x0A || byte == 0x0D else { continue }
        if byte == 0x0D, place + 1 < bytes.count, bytes[place + 1] == 0x0A { continue }
        starts.append(place + 1)
      }
    }
    return starts
  }

  /// The line and column of the byte at an offset.
  package func location(atOffset offset: Int) -> SourceLocation {
    var line: Int32 = 1
    var column: Int32 = 1
    bytes.withUnsafeBufferPointer { bytes in
      for place in byteOrderMarkLength..<max(byteOrderMarkLength, min(offset, bytes.count)) {
        let byte = bytes[place]
        if byte == 0x0A || (byte == 0x0D && !(place + 1 < bytes.count && bytes[place + 1] == 0x0A)) {
          line += 1
          column = 1
        } else if byte & 0xC0 != 0x80, byte != 0x0D {
          column += 1
        }
      }
    }
    return SourceLocation(file: id, line: line, column: column)
  }
}
