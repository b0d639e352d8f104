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
    message(ref.value).map { Diagnostic(.error, id, $0, at: ref.location) }
  }

  private var id: String {
    switch self {
    case .remote: "remote-reference"
    case .fileURL: "reference-outside"
    case .directory: "reference-directory"
    case .file(let refusal): refusal.id
    case .reported, .relativeToName, .unknownIdentifier, .unknownAnchor, .missing, .noSuchItem, .noCollection:
      "unresolved-reference"
    case .badEscape: "bad-pointer-escape"
    case .badPercentEncoding: "bad-percent-encoding"
    }
  }

  private func message(_ ref: String) -> String? {
    switch self {
    case .remote(let uri):
      return "`\(ref)` is remote and is not fetched; say which file stands for it: --map \(uri)=FILE, "
        + "or `map` in the configuration"
    case .fileURL: return "`\(ref)` is a file: URL, which is not allowed; write the path relative to this file"
    case .directory: return "`\(ref)` is a directory, not a file"
    case .file(let refusal): return "`\(ref)` \(refusal.reason)"
    case .reported: return nil
    case .relativeToName(_, let base):
      return "`\(ref)` cannot be resolved: it is relative to `\(base)`, which has no folders"
    case .unknownIdentifier(let identifier): return "no schema has the `$id` `\(identifier)`"
    case .unknownAnchor(let hint):
      let advice = hint.map { "did you mean `#\($0)`?" } ?? "a path begins with `#/`"
      return "unresolved reference `\(ref)`: no schema has this `$anchor`; \(advice)"
    case .badEscape(let escape):
      return "`\(escape)` is no escape of JSON Pointer; `~0` stands for `~`, `~1` for `/`"
    case .badPercentEncoding: return "`\(ref)` is not percent-encoded rightly"
    case .missing(let token, let parent, let hint, let isReference):
      let place = parent.map { "`\($0)`" } ?? "the document"
      let advice = hint.map { "; did you mean `\($0)`?" } ?? (isReference ? "; a reference stands in its way" : "")
      return "unresolved reference `\(ref)`: there is no `\(token)` in \(place)\(advice)"
    case .noSuchItem(let token, let count):
      return "unresolved reference `\(ref)`: `\(token)` is no place in a list of \(count)"
    case .noCollection(let token, let kind):
      return "unresolved reference `\(ref)`: `\(token)` is looked for in \(kind)"
    }
  }
}
