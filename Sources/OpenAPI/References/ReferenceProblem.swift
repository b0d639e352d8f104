import SwiftwrightDiagnostics

/// Why a reference leads nowhere.
enum ReferenceProblem: Error {
  case remote(String)
  case fileURL
  case directory(String)
  case file(FileRefusal)
  /// What is wrong with the file was told where it stands.
  case reported
  case relativeToName(String, base: String)
  case unknownIdentifier(String)
  case unknownAnchor(hint: String?)
  case badEscape(String)
  case badPercentEncoding(String)
  case missing(token: String, parent: String?, hint: String?, isReference: Bool)
  case noSuchItem(token: String, count: Int)
  case noCollection(token: String, kind: String)
}

extension ReferenceProblem {
  /// The diagnostic for a reference; nil if there was one.
  func diagnostic(_ ref: Located<String>) -> Diagnostic? {
    finding(ref.value).map { Diagnostic(.error, $0.id, $0.message, at: ref.location) }
  }

  private func finding(_ ref: String) -> (id: String, message: String)? {
    switch self {
    case .reported: nil
    case .remote(let uri):
      (
        id: "remote-reference",
        "`\(ref)` is remote and is not fetched; say which file stands for it: --map \(uri)=FILE, "
          + "or `map` in the configuration"
      )
    case .fileURL:
      (id: "reference-outside", "`\(ref)` is a file: URL, which is not allowed; write the path relative to this file")
    case .directory: (id: "reference-directory", "`\(ref)` is a directory, not a file")
    case .file(let refusal): (id: refusal.id, "`\(ref)` \(refusal.reason)")
    case .badEscape(let escape):
      (id: "bad-pointer-escape", "`\(escape)` is no escape of JSON Pointer; `~0` stands for `~`, `~1` for `/`")
    case .badPercentEncoding: (id: "bad-percent-encoding", "`\(ref)` is not percent-encoded rightly")
    case .relativeToName, .unknownIdentifier, .unknownAnchor, .missing, .noSuchItem, .noCollection:
      (id: "unresolved-reference", wayOut(ref))
    }
  }

  /// How far the way goes.
  private func wayOut(_ ref: String) -> String {
    switch self {
    case .relativeToName(_, let base): return "`\(ref)` is relative to `\(base)`, which has no folders"
    case .unknownIdentifier(let identifier): return "no schema has the `$id` `\(identifier)`"
    case .unknownAnchor(let hint):
      let advice = hint.map { "did you mean `#\($0)`?" } ?? "a path begins with `#/`"
      return "unresolved reference `\(ref)`: no schema has this `$anchor`; \(advice)"
    case .missing(let token, let parent, let hint, let isReference):
      let place = parent.map { "`\($0)`" } ?? "the document"
      let advice = hint.map { "; did you mean `\($0)`?" } ?? (isReference ? "; a reference stands in its way" : "")
      return "unresolved reference `\(ref)`: there is no `\(token)` in \(place)\(advice)"
    case .noSuchItem(let token, let count):
      return "unresolved reference `\(ref)`: `\(token)` is no place in a list of \(count)"
    case .noCollection(let token, let kind):
      return "unresolved reference `\(ref)`: `\(token)` is looked for in \(kind)"
    case .remote, .fileURL, .directory, .file, .reported, .badEscape, .badPercentEncoding:
      return "unresolved reference `\(ref)`"
    }
  }
}
