/// The two halves of a reference: the file it names, and the place in that file.
struct ReferenceAddress: Equatable {
  enum File: Equatable {
    /// The file that the reference stands in.
    case same
    /// A path relative to the file that the reference stands in.
    case relative(String)
    case directory
    /// A path that leaves the folder of the root document, or an absolute one.
    case outside
    /// A URL of another machine.
    case remote
    /// Any other URI.
    case identifier(String)
  }

  let file: File
  let fragment: String

  init(_ text: String) {
    let halves = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    fragment = halves.count == 2 ? String(halves[1]) : ""
    file = Self.file(halves.first.map(String.init) ?? "")
  }

  private static func file(_ path: String) -> File {
    if path.isEmpty { return .same }
    if let colon = path.firstIndex(of: ":"), Self.isScheme(path[..<colon]) {
      switch path[..<colon].lowercased() {
      case "http", "https", "ftp": return .remote
      case "file": return .outside
      default: return .identifier(path)
      }
    }
    if path.hasPrefix("//") { return .remote }
    let decoded = (try? JSONPointer.percentDecoded(path)) ?? path
    if decoded.hasPrefix("/") || decoded.hasPrefix("\\") || decoded.contains("\0") { return .outside }
    var depth = 0
    let parts = decoded.split(whereSeparator: { $0 == "/" || $0 == "\\" })
    for part in parts where part != "." {
      depth += part == ".." ? -1 : 1
      if depth < 0 { return .outside }
    }
    if decoded.hasSuffix("/") || depth == 0 || parts.last == "." || parts.last == ".." { return .directory }
    return .relative(path)
  }

  /// Whether the text before a colon is a scheme; one letter is a drive.
  private static func isScheme(_ text: Substring) -> Bool {
    guard text.utf8.count > 1, let first = text.first, first.isASCII, first.isLetter else { return false }
    return text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
  }
}
