extension String {
  /// The text for a comment of one line: blanks for its line breaks, several of them for one, and what would deceive the
  /// reader as escapes.
  var onOneLine: String {
    let breaks: ClosedRange<UInt8> = 0x0A...0x0D
    guard utf8.contains(where: breaks.contains) else { return visible }
    return utf8.split(whereSeparator: breaks.contains).map { String(decoding: $0, as: UTF8.self) }.joined(
      separator: " "
    )
    .visible
  }
}
