import SwiftwrightDiagnostics
import SwiftwrightEmitter
import SwiftwrightOpenAPI
import SwiftwrightYAML

/// Reads a configuration file: everything wrong with it is told, with its place.
struct ConfigurationReader {
  private(set) var log = DiagnosticLog()
  /// The folder of the configuration file, which paths are relative to.
  private let folder: String

  init(_ file: SourceFile) {
    folder = Path.folder(of: file.name)
  }

  /// The documents of a configuration file, those without errors.
  static func read(_ file: SourceFile, log: inout DiagnosticLog) -> [DocumentConfiguration] {
    var reader = ConfigurationReader(file)
    var documents: [DocumentConfiguration] = []
    do throws(YAMLError) {
      documents = reader.documents(try parseYAML(file))
    } catch {
      log.append(error.diagnostic)
    }
    log.append(contentsOf: reader.log)
    return documents
  }

  private mutating func documents(_ node: YAMLNode) -> [DocumentConfiguration] {
    guard let mapping = mapping(node, "the configuration", keys: ["documents"]),
      let list = required("documents", of: mapping, at: node, "the configuration")
    else { return [] }
    guard let nodes = list.sequence else {
      fail("wrong-type", "`documents` must be a list, found \(list.kindName)", at: list)
      return []
    }
    if nodes.isEmpty { fail("missing-key", "`documents` has no entries", at: list) }
    var result: [DocumentConfiguration] = []
    for node in nodes {
      guard let document = document(node) else { continue }
      for other in result {
        if other.name == document.name { fail("duplicate-name", "another document is named `\(other.name)`", at: node) }
        if Self.overlap(other.output, document.output) {
          fail(
            "duplicate-output",
            "the output folder `\(document.output)` overlaps with `\(other.output)` of `\(other.name)`; "
              + "each document needs its own",
            at: node
          )
        }
      }
      result.append(document)
    }
    return result
  }

  private static func overlap(_ one: String, _ other: String) -> Bool {
    one == other || one.hasPrefix(other + "/") || other.hasPrefix(one + "/")
  }

  private mutating func document(_ node: YAMLNode) -> DocumentConfiguration? {
    let what = "a document's configuration"
    let keys = [
      "name", "document", "overlays", "allowRoots", "map", "output", "emit", "modules", "groups", "naming", "paging",
      "diagnostics",
    ]
    guard let mapping = mapping(node, what, keys: keys) else { return nil }
    let name = required("name", of: mapping, at: node, what).flatMap { identifier($0, "name") }
    let document = required("document", of: mapping, at: node, what).flatMap { text($0, "document") }
    let output = required("output", of: mapping, at: node, what).flatMap { text($0, "output") }

    var result = DocumentConfiguration(
      name: name ?? "",
      document: Path.joined(folder, document ?? ""),
      output: Path.joined(folder, output ?? "")
    )
    if let overlays = mapping["overlays"] {
      result.overlays = texts(overlays, "overlays").map { Path.joined(folder, $0) }
    }
    if let folders = mapping["allowRoots"] {
      result.references.allowedFolders = texts(folders, "allowRoots").map { Path.joined(folder, $0) }
    }
    if let map = mapping["map"] {
      for entry in entries(map, "map") {
        guard let path = text(entry.value, "map.\(entry.key)") else { continue }
        result.references.mappings.append(URIMapping(uri: entry.key, path: Path.joined(folder, path)))
      }
    }
    if let emit = mapping["emit"] { result.parts = Set(choices(emit, "emit", Options.Part.self)) }
    if let modules = mapping["modules"] {
      result.modules = choice(modules, "modules", Options.Modules.self) ?? result.modules
    }
    if let groups = mapping["groups"] {
      result.grouping = choice(groups, "groups", Options.Grouping.self) ?? result.grouping
    }
    if let naming = mapping["naming"] { self.naming(naming, &result) }
    if let paging = mapping["paging"] { self.paging(paging, &result) }
    if let diagnostics = mapping["diagnostics"] {
      for entry in entries(diagnostics, "diagnostics") {
        result.treatments[entry.key] =
          choice(entry.value, "diagnostics.\(entry.key)", DocumentConfiguration.Treatment.self)
      }
    }
    return name == nil || document == nil || output == nil ? nil : result
  }

  private mutating func naming(_ node: YAMLNode, _ result: inout DocumentConfiguration) {
    let keys = ["strip", "acronyms", "types", "properties", "cases", "operations"]
    guard let mapping = mapping(node, "`naming`", keys: keys) else { return }
    if let strip = mapping["strip"] { result.naming.strip = texts(strip, "strip") }
    if let acronyms = mapping["acronyms"] { result.naming.acronyms = texts(acronyms, "acronyms") }
    for key in ["types", "properties", "cases", "operations"] {
      guard let node = mapping[key] else { continue }
      for entry in entries(node, key) {
        let isOperation = key == "operations"
        // A schema's name may hold dots itself; only `types` has it alone.
        if key == "types" || isOperation {
          result.namedKeys.append(
            .init(kind: isOperation ? .operation : .schema, name: entry.key, location: entry.keyLocation)
          )
        }
        let parts = isOperation ? 1...2 : 1...1
        guard let name = swiftName(entry.value, "\(key).\(entry.key)", parts: parts) else { continue }
        switch key {
        case "types": result.naming.types[entry.key] = name
        case "properties": result.naming.properties[entry.key] = name
        case "cases": result.naming.cases[entry.key] = name
        default: result.naming.operations[entry.key] = name
        }
      }
    }
  }
}

extension ConfigurationReader {
  mutating func fail(_ id: String, _ message: String, at node: YAMLNode) {
    log.append(Diagnostic(.error, id, message, at: node.location))
  }

  mutating func mapping(_ node: YAMLNode, _ what: String, keys: [String]) -> YAMLMapping? {
    guard let mapping = node.mapping else {
      fail("wrong-type", "\(what) must be a mapping, found \(node.kindName)", at: node)
      return nil
    }
    for entry in mapping.entries where !keys.contains(entry.key) {
      let hint =
        suggestion(for: entry.key, among: keys).map { "did you mean `\($0)`?" }
        ?? "the keys are \(keys.joined(separator: ", "))"
      let message = "unknown key `\(entry.key)` in \(what); \(hint)"
      log.append(Diagnostic(.error, "unknown-key", message, at: entry.keyLocation))
    }
    return mapping
  }

  mutating func entries(_ node: YAMLNode, _ key: String) -> [YAMLMapping.Entry] {
    if let mapping = node.mapping { return mapping.entries }
    fail("wrong-type", "`\(key)` must be a mapping, found \(node.kindName)", at: node)
    return []
  }

  mutating func required(
    _ key: String,
    of mapping: YAMLMapping,
    at node: YAMLNode,
    _ what: String
  ) -> YAMLNode? {
    if let value = mapping[key] { return value }
    fail("missing-key", "`\(key)` is missing in \(what)", at: node)
    return nil
  }

  mutating func text(_ node: YAMLNode, _ key: String) -> String? {
    if let text = node.string, !text.isEmpty { return text }
    fail("wrong-type", "`\(key)` must be a string, found \(node.string == nil ? node.kindName : "none")", at: node)
    return nil
  }

  private mutating func texts(_ node: YAMLNode, _ key: String) -> [String] {
    guard let nodes = node.sequence else {
      fail("wrong-type", "`\(key)` must be a list, found \(node.kindName)", at: node)
      return []
    }
    return nodes.compactMap { text($0, key) }
  }

  private mutating func identifier(_ node: YAMLNode, _ key: String) -> String? {
    swiftName(node, key, parts: 1...1)
  }

  /// Swift identifiers, joined by dots.
  private mutating func swiftName(_ node: YAMLNode, _ key: String, parts: ClosedRange<Int>) -> String? {
    guard let text = text(node, key) else { return nil }
    let names = text.split(separator: ".", omittingEmptySubsequences: false)
    if parts.contains(names.count), names.allSatisfy({ DocumentConfiguration.isIdentifier(String($0)) }) { return text }
    let wanted = parts.upperBound == 1 ? "a Swift identifier" : "`group.method` or `method` in Swift identifiers"
    fail("invalid-name", "`\(key)` must be \(wanted), found `\(text)`", at: node)
    return nil
  }

  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ node: YAMLNode,
    _ key: String,
    _ type: Choice.Type
  ) -> Choice? {
    guard let text = text(node, key) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let known = Choice.allCases.map(\.rawValue)
    let hint = suggestion(for: text, among: known).map { "; did you mean `\($0)`?" } ?? ""
    fail("unknown-value", "`\(key)` takes \(known.joined(separator: ", ")), found `\(text)`\(hint)", at: node)
    return nil
  }

  private mutating func choices<Choice: RawRepresentable<String> & CaseIterable>(
    _ node: YAMLNode,
    _ key: String,
    _ type: Choice.Type
  ) -> [Choice] {
    guard let nodes = node.sequence else {
      fail("wrong-type", "`\(key)` must be a list, found \(node.kindName)", at: node)
      return []
    }
    return nodes.compactMap { choice($0, key, type) }
  }
}
