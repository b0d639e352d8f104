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
