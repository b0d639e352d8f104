import SwiftwrightConcurrency
import SwiftwrightDiagnostics

/// A document cut in two before one of the keys of its root, so that two cores read it.
///
/// A line that begins with a letter, and not with a space, can only be one of the root's keys, where all of the root's
/// lines begin so: block scalars are indented, and quotes and brackets that are open at the cut leave the first half
/// without an end.
struct YAMLHalves {
  /// Documents below take less time to read than another core takes to begin.
  static let smallestDocument = 1 << 17

  private let file: SourceFile
  private let cut: Cut
  private let marks: (first: YAMLMarks, second: YAMLMarks)

  /// Where the second half begins.
  struct Cut: Hashable {
    /// The offset of its first byte.
    var offset: Int
    /// How many lines stand before it.
    var lines: Int
  }

  /// Cuts a document in the middle, or nowhere if it is small or written in another way.
  init?(_ file: SourceFile) {
    guard file.bytes.count >= Self.smallestDocument else { return nil }
    let middle = file.bytes.count / 2
    let cuts = Self.cuts(in: file)
    guard let cut = cuts.min(by: { abs($0.offset - middle) < abs($1.offset - middle) }) else { return nil }
    self.init(file, at: cut)
  }

  init?(_ file: SourceFile, at cut: Cut) {
    let marks = YAMLMarks(file)
    guard let second = marks.after(lines: cut.lines) else { return nil }
    self.marks = (marks, second)
    self.file = file
    self.cut = cut
  }

  /// The root of the whole; nil if the halves do not say for certain what it is, or that it is right.
  func root() -> YAMLNode? {
    let second = Ahead(isUrgent: true) { half(cut.offset..<file.bytes.count, marks.second) }
    let first = half(0..<cut.offset, marks.first)
    guard let first, let second = second.get() else { return nil }
    // Keys that stand in both are told of by who reads the whole.
    guard second.mapping.entries.allSatisfy({ first.mapping.firstIndex(of: $0.key) == nil }) else { return nil }
    return YAMLNode(
      location: first.location, content: .mapping(YAMLMapping(first.mapping.entries + second.mapping.entries)))
  }

  /// The mapping that a half alone holds. What aliases stand for is counted by half, so that both have half of it.
  private func half(_ range: Range<Int>, _ marks: YAMLMarks) -> (location: SourceLocation, mapping: YAMLMapping)? {
    let root = try? YAMLBuilder.build(
      file, in: range, marks: marks, maximumExpansion: YAMLBuilder.maximumExpansion / 2)
    guard let root, root.location.column == 1, let mapping = root.mapping else { return nil }
    return (root.location, mapping)
  }

  /// The beginnings of all keys of the root but the first; none if some line of it is none that is known here, such as
  /// one that ends a document.
  static func cuts(in file: SourceFile) -> [Cut] {
    file.bytes.withUnsafeBufferPointer { bytes in
      var cuts: [Cut] = []
      var lines = 0
      var hasKey = false
      var place = file.byteOrderMarkLength
      while place < bytes.count {
        switch bytes[place] {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
          if hasKey { cuts.append(Cut(offset: place, lines: lines)) }
          hasKey = true
        case UInt8(ascii: "-") where hasKey && place + 1 < bytes.count && bytes[place + 1] == UInt8(ascii: " "):
          break
        case UInt8(ascii: " "), UInt8(ascii: "#"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
          break
        default:
          return []
        }
        while place < bytes.count, bytes[place] != UInt8(ascii: "\n") {
          // A carriage return alone ends a line, too; who writes so gets by with one core.
          if bytes[place] == UInt8(ascii: "\r"), place + 1 < bytes.count, bytes[place + 1] != UInt8(ascii: "\n") {
            return []
          }
          place += 1
        }
        place += 1
        lines += 1
      }
      return cuts
    }
  }
}
