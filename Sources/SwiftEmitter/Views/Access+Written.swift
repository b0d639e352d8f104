extension Options.Access {
  /// A file with its declarations at this level; templates declare what is public.
  ///
  /// Only the first word of a line can be the modifier, or the one behind an attribute: everything that a document says
  /// stands in comments and literals, which begin otherwise.
  func written(_ contents: String) -> String {
    let modifier: String
    switch self {
    case .public: return contents
    case .package: modifier = "package "
    case .internal: modifier = ""
    }
    return contents.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let indentation = line.prefix { $0 == " " }
      var code = line.dropFirst(indentation.count)
      var attribute = ""
      if code.hasPrefix("@Indirect ") { (attribute, code) = ("@Indirect ", code.dropFirst(10)) }
      guard code.hasPrefix("public ") else { return String(line) }
      return indentation + attribute + modifier + code.dropFirst(7)
    }.joined(separator: "\n")
  }
}
