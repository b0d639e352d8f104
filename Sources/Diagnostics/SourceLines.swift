/// The lines of a file, and where their columns are. Documents may be one line of many megabytes.
struct SourceLines {
  /// A line as far as it is shown: what stands before a column, and the rest.
  struct Excerpt {
    var before: String
    var after: String
  }

  private let bytes: [UInt8]
  private let starts: [Int]
  /// For long lines, the offset of every ``stride``th column.
  private var strides: [Int: [Int]] = [:]

  private static let stride = 1024

  init(_ file: SourceFile) {
    bytes = file.bytes
    starts = file.lineStarts
  }

  /// A line around a column, both counted from 1. Nil for lines that are not there, and where there is no text.
  ///
  /// - Parameter width: How many characters are shown at most; `…` stands for the rest.
  mutating func excerpt(line: Int, column: Int, width: Int) -> Excerpt? {
    guard starts.indices.contains(line - 1), starts[line - 1] <= bytes.count else { return nil }
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    let caret = offset(ofColumn: column, in: start..<end, line: line)
    // What is not needed behind the caret is shown before it.
    let (_, behind) = offset(caret, forward: width, upTo: end)
    let (first, before) = offset(caret, back: max(width / 2, width - behind), downTo: start)
    let (last, _) = offset(caret, forward: width - before, upTo: end)
    guard let text = Self.text(bytes[first..<caret]), let rest = Self.text(bytes[caret..<last]), first < last else {
      return nil
    }
    return Excerpt(before: (first > start ? "…" : "") + text, after: rest + (last < end ? "…" : ""))
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String? {
    guard let text = String(validating: bytes, as: UTF8.self),
      !text.unicodeScalars.contains(where: DiagnosticPrinter.isControl)
    else { return nil }
    return text
  }

  /// The offset of a column, or the end of the line where it has fewer.
  private mutating func offset(ofColumn column: Int, in line: Range<Int>, line number: Int) -> Int {
    let count = max(0, column - 1)
    var offset = line.lowerBound
    var rest = count
    if count >= Self.stride {
      let known = strides[number] ?? Self.strides(bytes, line)
      strides[number] = known
      let stride = min(count / Self.stride, known.count - 1)
      offset = known[stride]
      rest -= stride * Self.stride
    }
    return self.offset(offset, forward: rest, upTo: line.upperBound).offset
  }

  private static func strides(_ bytes: [UInt8], _ line: Range<Int>) -> [Int] {
    var offsets: [Int] = []
    var column = 0
    for offset in line where bytes[offset] & 0xC0 != 0x80 {
      if column % stride == 0 { offsets.append(offset) }
      column += 1
    }
    return offsets.isEmpty ? [line.lowerBound] : offsets
  }

  /// The offset behind `count` characters, or the end with the number that there are.
  private func offset(_ offset: Int, forward count: Int, upTo end: Int) -> (offset: Int, count: Int) {
    var place = offset
    var passed = 0
    while passed < count, place < end {
      place += 1
      while place < end, bytes[place] & 0xC0 == 0x80 { place += 1 }
      passed += 1
    }
    return (place, passed)
  }

  /// The offset before `count` characters, or the beginning with the number that there are.
  private func offset(_ offset: Int, back count: Int, downTo start: Int) -> (offset: Int, count: Int) {
    var place = offset
    var passed = 0
    while passed < count, place > start {
      place -= 1
      while place > start, bytes[place] & 0xC0 == 0x80 { place -= 1 }
      passed += 1
    }
    return (place, passed)
  }
}
