import SwiftwrightDiagnostics

/// Why a command line makes no sense.
struct Misuse: Error, Equatable {
  var message: String
  /// The command whose help is of use.
  var command: Command?
}

extension Misuse {
  static func unknown(
    _ kind: String,
    _ word: String,
    among known: [String],
    in command: Command?
  ) -> Misuse {
    let hint = suggestion(for: word, among: known).map { "; did you mean '\($0)'?" } ?? ""
    return Misuse(message: "unknown \(kind) '\(word)'\(hint)", command: command)
  }
}
