import SwiftwrightDiagnostics
import SwiftwrightYAML

extension DocumentSet {
  /// The node that a reference leads to, if what was read there is of the kind that is wanted. Nil, after an error, if
  /// there is none.
  mutating func place(_ ref: Located<String>, _ kind: String, log: inout DiagnosticLog) -> YAMLNode? {
    guard let node = place(ref, log: &log) else { return nil }
    let found: String? =
      if let object = read.objects[node.location] {
        type(of: object).kind
      } else if read.schemas[node.location] != nil {
        "a schema"
      } else if let name = read.collections[node.location] {
        "all of `\(name)`"
      } else if node.mapping == nil, !(kind == "a schema" && node.isBoolean) {
        node.kindName
      } else {
        nil
      }
    guard let found, found != kind else { return node }
    log.append(
      Diagnostic(
        .error,
        "wrong-reference-kind",
        "`\(ref.value)` must refer to \(kind), but it leads to \(found)",
        at: ref.location,
        notes: [.init("it leads here", at: node.location)]
      )
    )
    return nil
  }

  private mutating func place(_ ref: Located<String>, log: inout DiagnosticLog) -> YAMLNode? {
    if let known = places[ref.value] { return known }
    switch find(ref) {
    case .success(let node):
      places[ref.value] = node
      return node
    case .failure(let problem):
      log.append(Diagnostic(.error, problem.id, problem.message, at: ref.location))
      return nil
    }
  }

  private struct Problem: Error {
    let id: String
    let message: String
  }

  private func find(_ ref: Located<String>) -> Result<YAMLNode, Problem> {
    let address = ReferenceAddress(ref.value)
    switch address.file {
    case .same:
      break
    case .identifier(let identifier) where identifier == root.selfURI?.value:
      break
    case .remote where ref.value.split(separator: "#").first.map(String.init) == root.selfURI?.value:
      break
    case .remote:
      return .failure(
        Problem(
          id: "remote-reference",
          message: "`\(ref.value)` is remote and is not fetched; copy what it refers to into the document"
        )
      )
    case .outside:
      return .failure(
        Problem(
          id: "reference-outside",
          message: "`\(ref.value)` leaves the folder of the document, which is not allowed"
        )
      )
    case .directory:
      return .failure(Problem(id: "reference-directory", message: "`\(ref.value)` is a directory, not a file"))
    case .relative(let path):
      return .failure(
        Problem(
          id: "external-reference",
          message: "references to other files, here `\(path)`, are not supported; bundle the document into one file"
        )
      )
    case .identifier(let identifier):
      return .failure(Problem(id: "unresolved-reference", message: "no schema has the `$id` `\(identifier)`"))
    }
    if address.fragment.isEmpty { return .success(rootNode) }
    guard address.fragment.hasPrefix("/") || address.fragment.hasPrefix("%2F") || address.fragment.hasPrefix("%2f")
    else {
      let hint = suggestion(for: address.fragment, among: read.anchors.keys.sorted())
        .map { "; did you mean `#\($0)`?" }
      return .failure(
        Problem(
          id: "unresolved-reference",
          message:
            "unresolved reference `\(ref.value)`: no schema has this `$anchor`\(hint ?? "; a path begins with `#/`")"
        )
      )
    }
    let pointer: JSONPointer
    do throws(JSONPointer.Problem) {
      pointer = try JSONPointer(fragment: address.fragment)
    } catch {
      switch error {
      case .badEscape(let escape):
        return .failure(
          Problem(
            id: "bad-pointer-escape",
            message: "`\(escape)` is no escape of JSON Pointer; `~0` stands for `~`, `~1` for `/`"
          )
        )
      case .badPercentEncoding:
        return .failure(Problem(id: "bad-percent-encoding", message: "`\(ref.value)` is not percent-encoded rightly"))
      }
    }
    return follow(pointer, ref.value)
  }

  private func follow(_ pointer: JSONPointer, _ text: String) -> Result<YAMLNode, Problem> {
    var node = rootNode
    for (depth, token) in pointer.tokens.enumerated() {
      switch node.content {
      case .mapping(let mapping):
        if let next = mapping[token] {
          node = next
          continue
        }
        let hint = suggestion(for: token, among: mapping.entries.lazy.map(\.key)).map { "; did you mean `\($0)`?" }
        let via = mapping["$ref"] == nil ? "" : "; a reference stands in its way"
        let message = "unresolved reference `\(text)`: there is no `\(token)`\(Self.parent(pointer, depth))"
        return .failure(Problem(id: "unresolved-reference", message: message + (hint ?? via)))
      case .sequence(let items):
        if let index = Int(token), items.indices.contains(index), String(index) == token {
          node = items[index]
          continue
        }
        return .failure(
          Problem(
            id: "unresolved-reference",
            message: "unresolved reference `\(text)`: `\(token)` is no place in a list of \(items.count)"
          )
        )
      case .scalar:
        return .failure(
          Problem(
            id: "unresolved-reference",
            message: "unresolved reference `\(text)`: `\(token)` is looked for in \(node.kindName)"
          )
        )
      }
    }
    return .success(node)
  }

  private static func parent(_ pointer: JSONPointer, _ depth: Int) -> String {
    depth == 0 ? " in the document" : " in `\(pointer.tokens[depth - 1])`"
  }
}

extension YAMLNode {
  fileprivate var isBoolean: Bool {
    if case .scalar(let scalar) = content, case .bool = scalar.value { true } else { false }
  }
}
