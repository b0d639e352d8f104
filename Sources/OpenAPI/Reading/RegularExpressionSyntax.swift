/// What is wrong with a regular expression of ECMA-262, as far as brackets and quantifiers show it.
func regularExpressionProblem(_ pattern: String) -> String? {
  let bytes = Array(pattern.utf8)
  var groups = 0
  var canRepeat = false
  var place = 0
  while place < bytes.count {
    let byte = bytes[place]
    place += 1
    switch byte {
    case UInt8(ascii: "\\"):
      guard place < bytes.count else { return "`\\` at the end" }
      place += 1
      canRepeat = true
    case UInt8(ascii: "["):
      guard let end = endOfClass(bytes, place) else { return "unclosed `[`" }
      place = end
      canRepeat = true
    case UInt8(ascii: "("):
      groups += 1
      if place < bytes.count, bytes[place] == UInt8(ascii: "?") { place += 1 }
      canRepeat = false
    case UInt8(ascii: ")"):
      guard groups > 0 else { return "`)` without `(`" }
      groups -= 1
      canRepeat = true
    case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"):
      guard canRepeat else { return "nothing stands before `\(Unicode.Scalar(byte))`" }
      if place < bytes.count, bytes[place] == UInt8(ascii: "?") { place += 1 }
      canRepeat = false
    case UInt8(ascii: "|"):
      canRepeat = false
    default:
      canRepeat = true
    }
  }
  return groups > 0 ? "unclosed `(`" : nil
}

/// A property in a regular expression, such as `\p{Script=Greek}`, that validation has no table of.
func unknownProperty(in pattern: String) -> String? {
  for escape in ["\\p{", "\\P{"] {
    for part in pattern.split(separator: escape, omittingEmptySubsequences: false).dropFirst() {
      let name = part.prefix { $0 != "}" }
      guard let equals = name.firstIndex(of: "=") else { continue }
      if !["General_Category", "gc"].contains(name[..<equals]) { return escape + name + "}" }
    }
  }
  return nil
}

/// The place after the `]` that closes a class; nil if none does.
private func endOfClass(_ bytes: [UInt8], _ start: Int) -> Int? {
  var place = start
  while place < bytes.count {
    switch bytes[place] {
    case UInt8(ascii: "\\"): place += 2
    case UInt8(ascii: "]"): return place + 1
    default: place += 1
    }
  }
  return nil
}
