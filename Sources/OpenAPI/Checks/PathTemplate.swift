/// A path with names in braces, such as `/pets/{id}:adopt`.
struct PathTemplate {
  let text: String
  /// The names in braces, each once, in order.
  let names: [String]
  /// Names that stand more than once.
  let repeated: [String]
  /// The path with its names left out, which is equal for paths that match the same URLs.
  let shape: String
  /// What is wrong with the braces.
  let problem: String?

  init(_ text: String) {
    self.text = text
    var names: [String] = []
    var repeated: [String] = []
    var shape: [UInt8] = []
    var name: [UInt8]?
    var problem: String?
    for byte in text.utf8 {
      switch (byte, name) {
      case (UInt8(ascii: "{"), nil):
        name = []
        shape.append(byte)
      case (UInt8(ascii: "{"), .some):
        problem = problem ?? "`{` inside of braces"
      case (UInt8(ascii: "}"), nil):
        problem = problem ?? "`}` without `{`"
      case (UInt8(ascii: "}"), let bytes?):
        let word = String(decoding: bytes, as: UTF8.self)
        if word.isEmpty { problem = problem ?? "no name between the braces" }
        if !names.contains(word) {
          names.append(word)
        } else if !repeated.contains(word) {
          repeated.append(word)
        }
        name = nil
        shape.append(byte)
      case (_, nil):
        shape.append(byte)
      case (_, .some):
        name?.append(byte)
      }
    }
    if name != nil { problem = problem ?? "`{` without `}`" }
    self.names = names
    self.repeated = repeated
    self.shape = String(decoding: shape, as: UTF8.self)
    self.problem = problem
  }
}
