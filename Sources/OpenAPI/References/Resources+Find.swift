import SwiftwrightDiagnostics
import SwiftwrightYAML

extension Resources {
  /// Where a reference leads.
  struct Target: Sendable {
    let node: YAMLNode
    /// The resource that the node is part of.
    let scope: ID
    /// What a name can be made of.
    let address: TargetAddress
  }

  /// Follows a reference.
  mutating func target(_ ref: Located<String>, log: inout DiagnosticLog) throws(ReferenceProblem) -> Target {
    let text = ref.value
    let scope = scope(of: ref.location)
    let halves = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = halves.count == 2 ? String(halves[1]) : ""
    let base = halves.first.map(String.init) ?? ""
    let resource =
      base.isEmpty ? scope : try self.resource(at: try self[scope].address.resolving(base), for: text, log: &log)
    let document = self[resource].document
    do throws(ReferenceProblem) {
      return try target(fragment, in: resource)
    } catch {
      // Many documents give schemas an `$id` and go on to refer to the document's root.
      guard document != resource, let target = try? target(fragment, in: document) else { throw error }
      log.append(.outsideOfResource(ref, self[resource].node.location))
      return target
    }
  }

  private mutating func target(_ fragment: String, in resource: ID) throws(ReferenceProblem) -> Target {
    let node = self[resource].node
    if fragment.isEmpty { return Target(node: node, scope: resource, address: address(node, resource, [])) }
    guard fragment.hasPrefix("/") || fragment.lowercased().hasPrefix("%2f") else {
      return try target(anchor: fragment, in: resource)
    }
    let pointer: JSONPointer
    do throws(JSONPointer.Problem) {
      pointer = try JSONPointer(fragment: fragment)
    } catch {
      switch error {
      case .badEscape(let escape): throw .badEscape(escape)
      case .badPercentEncoding: throw .badPercentEncoding("#" + fragment)
      }
    }
    return try follow(pointer, from: resource)
  }

  private mutating func target(anchor name: String, in resource: ID) throws(ReferenceProblem) -> Target {
    if self[resource].anchors[name] == nil { search(self[resource].node.location.file) }
    guard let node = self[resource].anchors[name] else {
      throw .unknownAnchor(hint: suggestion(for: name, among: self[resource].anchors.keys.sorted()))
    }
    return Target(node: node, scope: resource, address: address(node, resource, [name]))
  }

  private mutating func follow(_ pointer: JSONPointer, from resource: ID) throws(ReferenceProblem) -> Target {
    var node = self[resource].node
    var scope = resource
    let version = version(of: node.location.file)
    for (depth, token) in pointer.tokens.enumerated() {
      switch node.content {
      case .mapping(let mapping):
        guard let next = mapping[token] else {
          throw .missing(
            token: token, parent: depth == 0 ? nil : pointer.tokens[depth - 1],
            hint: suggestion(for: token, among: mapping.entries.lazy.map(\.key)), isReference: mapping["$ref"] != nil)
        }
        if depth > 0, mapping["$id"] != nil { scope = enter(node, mapping, in: scope, version: version) }
        node = next
      case .sequence(let items):
        guard let index = Int(token), items.indices.contains(index), String(index) == token else {
          throw .noSuchItem(token: token, count: items.count)
        }
        node = items[index]
      case .scalar:
        throw .noCollection(token: token, kind: node.kindName)
      }
    }
    return Target(node: node, scope: scope, address: address(node, resource, pointer.tokens))
  }

  private func address(_ node: YAMLNode, _ resource: ID, _ tokens: [String]) -> TargetAddress {
    let document = self[resource].document
    let file = documents[self[document].node.location.file]
    return TargetAddress(
      file: file?.path ?? "", resource: resource == document ? nil : self[resource].address, tokens: tokens)
  }
}

extension Diagnostic {
  fileprivate static func outsideOfResource(_ ref: Located<String>, _ place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "reference-outside-resource",
      "`\(ref.value)` is relative to the schema with `$id` around it and leads nowhere there; the whole document is taken",
      at: ref.location, notes: [.init("the schema with `$id`", at: place)])
  }
}
