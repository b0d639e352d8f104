import CSwiftwrightLibYAML
import SwiftwrightDiagnostics

/// Turns libyaml's marks into locations.
///
/// libyaml takes U+0085, U+2028 and U+2029 for line breaks, as YAML 1.1 did; editors don't. In files that contain one,
/// places are found by counting scalars instead.
struct YAMLMarks {
  private let file: SourceFileID
  /// How many scalars stand before each line; nil if libyaml's lines are right.
  private let lineStarts: [Int]?
  /// How many lines stand before what libyaml reads.
  private var linesBefore = 0

  init(_ file: SourceFile) {
    self.file = file.id
    lineStarts = file.bytes.withUnsafeBufferPointer { bytes in
      Self.hasUnicodeBreaks(bytes) ? Self.lineStarts(bytes.dropFirst(file.byteOrderMarkLength)) : nil
    }
  }

  /// The marks of a part of the file, before which there are so many lines; nil if libyaml's lines are not right.
  func after(lines: Int) -> YAMLMarks? {
    guard lineStarts == nil else { return nil }
    var marks = self
    marks.linesBefore = lines
    return marks
  }

  func location(_ mark: yaml_mark_t) -> SourceLocation {
    guard let lineStarts else {
      let line = Int(clamping: mark.line) + linesBefore + 1
      return SourceLocation(file: file, line: Int32(clamping: line), column: Int32(clamping: mark.column + 1))
    }
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= mark.index { low = middle } else { high = middle }
    }
    let column = Int(clamping: mark.index) - lineStarts[low] + 1
    return SourceLocation(file: file, line: Int32(clamping: low + 1), column: Int32(clamping: column))
  }

  private static func hasUnicodeBreaks(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    var place = 0
    while place < raw.count {
      if place + 8 <= raw.count,
        raw.loadUnaligned(fromByteOffset: place, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        place += 8
        continue
      }
      if raw[place] == 0xC2, place + 1 < raw.count, raw[place + 1] == 0x85 { return true }
      if raw[place] == 0xE2, place + 2 < raw.count, raw[place + 1] == 0x80, raw[place + 2] | 1 == 0xA9 { return true }
      place += 1
    }
    return false
  }

  private static func lineStarts(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> [Int] {
    var starts = [0]
    var scalars = 0
    for place in bytes.indices {
      let byte = bytes[place]
      if byte & 0xC0 != 0x80 { scalars += 1 }
      let isBreak = byte == 0x0A || byte == 0x0D
      let isHalf = byte == 0x0D && place + 1 < bytes.endIndex && bytes[place + 1] == 0x0A
      if isBreak, !isHalf { starts.append(scalars) }
    }
    return starts
  }
}
