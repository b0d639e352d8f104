import SwiftwrightDiagnostics
import SwiftwrightYAML

/// What `x-swiftwright-…` members of a document say, by the objects that they stand in.
struct DocumentExtensions {
  /// What a document may say of itself, beside what the configuration says of it.
  enum Key: String, CaseIterable {
    case name = "x-swiftwright-name"
    case type = "x-swiftwright-type"
    case module = "x-swiftwright-import"
    case exclude = "x-swiftwright-exclude"
    case group = "x-swiftwright-group"
    case ignore = "x-swiftwright-ignore"

    static let prefix = "x-swiftwright-"
  }

  /// The members of one object.
  struct Members {
    var values: [Key: YAMLNode] = [:]

    func text(_ key: Key) -> String? { values[key]?.string }
  }

  private(set) var objects: [SourceLocation: Members] = [:]

  var isEmpty: Bool { objects.isEmpty }

  /// Finds them; what cannot be used is told and left out.
  init(in trees: [YAMLNode], log: inout DiagnosticLog) {
    for tree in trees { find(in: tree, log: &log) }
  }

  private mutating func find(in node: YAMLNode, log: inout DiagnosticLog) {
    switch node.content {
    case .scalar: break
    case .sequence(let items): for item in items { find(in: item, log: &log) }
    case .mapping(let mapping):
      for entry in mapping.entries {
        if entry.key.hasPrefix(Key.prefix) {
          take(entry, at: node.location, log: &log)
        } else {
          find(in: entry.value, log: &log)
        }
      }
    }
  }

  private mutating func take(_ entry: YAMLMapping.Entry, at object: SourceLocation, log: inout DiagnosticLog) {
    guard let key = Key(rawValue: entry.key) else {
      log.append(.unknownExtension(entry))
      return
    }
    guard let wanted = Self.problem(entry.value, key, log: &log) else {
      objects[object, default: Members()].values[key] = entry.value
      return
    }
    log.append(.invalidExtension(entry, wanted))
  }

  /// What should stand there; nil if it does.
  private static func problem(_ node: YAMLNode, _ key: Key, log: inout DiagnosticLog) -> String? {
    switch key {
    case .name, .group, .type, .module:
      let count = key == .name ? 2 : key == .type ? 8 : 1
      let parts = (node.string ?? "").split(separator: ".", omittingEmptySubsequences: false)
      if parts.count <= count, parts.allSatisfy({ DocumentConfiguration.isIdentifier(String($0)) }) { return nil }
      return "a Swift identifier"
    case .exclude:
      if case .bool? = node.scalar?.value { return nil }
      return "a boolean"
    case .ignore:
      guard let items = node.sequence else { return "a list of diagnostics, such as [keyword-not-reflected]" }
      for item in items {
        let name = item.string ?? ""
        if DiagnosticKind(named: name) == nil { log.append(.unknownDiagnostic(name, at: item.location)) }
      }
      return nil
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownExtension(_ entry: YAMLMapping.Entry) -> Diagnostic {
    let names = DocumentExtensions.Key.allCases.map(\.rawValue)
    let hint = suggestion(for: entry.key, among: names).map { "did you mean `\($0)`?" }
    return Diagnostic(
      .warning, "unknown-extension",
      "unknown extension `\(entry.key)`; \(hint ?? "there are \(names.joined(separator: ", "))")",
      at: entry.keyLocation)
  }

  fileprivate static func invalidExtension(_ entry: YAMLMapping.Entry, _ wanted: String) -> Diagnostic {
    let found = entry.value.string.map { "`\($0)`" } ?? entry.value.kindName
    return Diagnostic(
      .warning, "invalid-extension", "`\(entry.key)` must be \(wanted), found \(found); it is ignored",
      at: entry.value.location)
  }
}
