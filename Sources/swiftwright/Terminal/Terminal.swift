#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// One of the two streams that the tool prints to, and how it may be used.
struct Terminal {
  /// Whether someone watches: lines may be rewritten.
  let isInteractive: Bool
  let usesColor: Bool
  private let descriptor: Int32

  static let standardOutput = Terminal(STDOUT_FILENO)
  static let standardError = Terminal(STDERR_FILENO)

  private init(_ descriptor: Int32) {
    self.descriptor = descriptor
    isInteractive = isatty(descriptor) == 1 && Self.environment("TERM") != "dumb"
    usesColor = isInteractive && Self.environment("NO_COLOR").isEmpty
  }

  /// Prints text as it is, or says that it cannot be printed.
  @discardableResult
  func say(_ text: String) -> ExitStatus {
    var text = text
    let code = text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let count = write(descriptor, rest.baseAddress, rest.count)
        if count < 0 {
          if errno == EINTR || errno == EAGAIN { continue }
          return errno
        }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
      return 0
    }
    if code == 0 { return .done }
    if descriptor != STDERR_FILENO {
      Self.standardError.fail("cannot write the output: \(FileError.reason(code))")
    }
    return .failed
  }

  /// Prints an error that has no place in a document.
  func fail(_ message: String) {
    say(styled("error: ", "1;31") + message + "\n")
  }

  /// Shows what is going on in a line that the next one replaces; nothing where nobody watches.
  func progress(_ text: String) {
    if isInteractive { say("\r\u{1B}[2K" + styled(text, "2")) }
  }

  func endProgress() {
    if isInteractive { say("\r\u{1B}[2K") }
  }

  /// Text with the attributes of an escape sequence, such as `1` for bold.
  func styled(_ text: String, _ attributes: String) -> String {
    usesColor ? "\u{1B}[\(attributes)m\(text)\u{1B}[0m" : text
  }

  private static func environment(_ name: String) -> String {
    getenv(name).map { String(cString: $0) } ?? ""
  }
}
