/// Works out where in a document something is; only done for errors.
struct JSONPlace {
  let bytes: UnsafePointer<UInt8>
  let tokens: UnsafePointer<JSONToken>
  let tokenCount: Int

  init(bytes: UnsafeMutablePointer<UInt8>, tokens: UnsafeMutablePointer<JSONToken>, tokenCount: Int) {
    self.bytes = UnsafePointer(bytes)
    self.tokens = UnsafePointer(tokens)
    self.tokenCount = tokenCount
  }

  func error(_ message: String, offset: Int, token: UInt32) -> JSONError {
    var line = 1
    var column = 1
    for index in 0..<offset {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return JSONError(message: message, pointer: pointer(to: token), line: line, column: column, offset: offset)
  }

  /// The JSON pointer of a value, or of a member by its name's token.
  func pointer(to target: UInt32) -> String {
    var path = ""
    var index: UInt32 = 0
    while index != target, Int(index) < tokenCount {
      guard let step = step(from: index, towards: target) else { return path }
      path += "/" + step.text
      index = step.child
      if step.isMember, index &- 1 == target { return path }
    }
    return path
  }

  private func step(from container: UInt32, towards target: UInt32) -> (text: String, child: UInt32, isMember: Bool)? {
    let token = tokens[Int(container)]
    guard token.isContainer else { return nil }
    var child = container + 1
    var ordinal = 0
    while Int(child) < tokenCount {
      let isMember = token.kind == .object
      let value = isMember ? child + 1 : child
      guard Int(value) < tokenCount else { return (name(child), value, true) }
      let next = tokens[Int(value)].next
      if target < next {
        return (isMember ? name(child) : String(ordinal), value, isMember)
      }
      child = next
      ordinal += 1
    }
    return nil
  }

  private func name(_ index: UInt32) -> String {
    JSONText.string(tokens[Int(index)], in: bytes)
      .replacing("~", with: "~0")
      .replacing("/", with: "~1")
  }
}
