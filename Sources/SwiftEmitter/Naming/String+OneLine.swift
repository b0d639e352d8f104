extension String {
  /// The text with blanks for its line breaks, several of them for one.
  var onOneLine: String {
    guard utf8.allSatisfy({ $0 < 0x80 }) else {
      return split(whereSeparator: \.isNewline).joined(separator: " ")
    }
    return utf8.split { $0 >= 0x0A && $0 <= 0x0D }.map { Substring($0) }.joined(separator: " ")
  }
}
