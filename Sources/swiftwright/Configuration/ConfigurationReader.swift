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

  /// The documents of a configuration file; none if there is anything wrong with it.
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
    var check = ConfigurationCheck()
    check.check(node, .file, named: "")
    log = check.log
    guard !log.hasErrors, let list = node["documents"] else { return [] }
    if list.items.isEmpty { fail("missing-key", "`documents` has no entries", at: list) }
    var result: [DocumentConfiguration] = []
    for node in list.items {
      let document = document(node)
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

  private mutating func document(_ node: YAMLNode) -> DocumentConfiguration {
    var result = DocumentConfiguration(
      name: node["name"].text,
      document: Path.joined(folder, node["document"].text),
      output: Path.joined(folder, node["output"].text)
    )
    result.overlays = node["overlays"].texts.map { Path.joined(folder, $0) }
    if let emit = node["emit"] { result.parts = Set(emit.items.compactMap { Options.Part(rawValue: $0.string ?? "") }) }
    result.modules = node["modules"].choice() ?? result.modules
    result.access = node["access"].choice() ?? result.access
    result.grouping = node["groups"].choice() ?? result.grouping
    if let selection = node["select"] { result.selection = Selection(selection) }
    if let naming = node["naming"] { self.naming(naming, &result) }
    if let types = node["types"] { self.types(types, &result) }
    result.renamed = node["renamed"].entries.map {
      RenamedType(old: $0.key, new: $0.value.string ?? "", location: $0.keyLocation)
    }
    result.references.allowedFolders = node["allowRoots"].texts.map { Path.joined(folder, $0) }
    result.references.mappings = node["map"].entries.map { entry in
      URIMapping(uri: entry.key, path: Path.joined(folder, entry.value.string ?? ""))
    }
    for entry in result.renamed where !DocumentConfiguration.isIdentifier(entry.old) {
      log.append(.invalidOldName(entry))
    }
    if result.access == .internal, result.modules == .three, result.parts.count > 1, let access = node["access"] {
      fail("inaccessible-parts", "`access: internal` needs `modules: one`, for the parts to see each other", at: access)
    }
    if let paging = node["paging"] { self.paging(paging, &result) }
    for entry in node["diagnostics"].entries { treatment(entry, &result) }
    return result
  }

  private mutating func naming(_ node: YAMLNode, _ result: inout DocumentConfiguration) {
    result.naming.strip = node["strip"].texts
    result.naming.acronyms = node["acronyms"].texts
    result.naming.types = node["types"].names
    result.naming.properties = node["properties"].names
    result.naming.cases = node["cases"].names
    result.naming.operations = node["operations"].names
    result.naming.groups = node["groups"].names
    result.naming.parameters = node["parameters"].names
    result.naming.responses = node["responses"].names
    // A name may hold dots itself, so of what has parts only the operations' are looked for.
    result.namedKeys += node["types"].namedKeys(.schema) + node["operations"].namedKeys(.operation)
  }

  private mutating func types(_ node: YAMLNode, _ result: inout DocumentConfiguration) {
    for entry in node["schemas"].entries { result.types.schemas[entry.key] = ExternalType(entry.value) }
    for entry in node["formats"].entries { result.types.formats[entry.key] = ExternalType(entry.value) }
    result.namedKeys += node["schemas"].namedKeys(.schema)
  }

  /// Takes `id: severity`, or `id: {severity: …, paths: […]}`.
  private mutating func treatment(_ entry: YAMLMapping.Entry, _ result: inout DocumentConfiguration) {
    guard let kind = DiagnosticKind(named: entry.key) else {
      log.append(.unknownDiagnostic(entry.key, at: entry.keyLocation))
      return
    }
    let severity = Optional(entry.value["severity"] ?? entry.value).choice() ?? DocumentConfiguration.Treatment.warning
    guard let paths = entry.value["paths"] else {
      result.treatments[kind.id] = severity
      return
    }
    result.localTreatments.append(
      .init(id: kind.id, severity: severity, paths: Optional(paths).texts.map(PointerPattern.init)))
  }

  /// Takes `off`, or a rule for each operation that is named.
  private mutating func paging(_ node: YAMLNode, _ result: inout DocumentConfiguration) {
    result.paging.isAutomatic = node.onOff ?? node["automatic"]?.onOff ?? result.paging.isAutomatic
    for entry in node["operations"].entries {
      if entry.value.onOff == false {
        result.paging.operations[entry.key] = .some(nil)
      } else if let rule = pagingRule(entry.value) {
        result.paging.operations[entry.key] = rule
      }
    }
    result.namedKeys += node["operations"].namedKeys(.operation)
  }

  private mutating func pagingRule(_ node: YAMLNode) -> PagingOptions.Rule? {
    guard let scheme: PagingOptions.Scheme = node["scheme"].choice() else { return nil }
    var rule = PagingOptions.Rule(scheme: scheme, parameter: node["parameter"].text, location: node.location)
    rule.items = node["items"]?.string
    rule.more = node["more"]?.string
    switch scheme {
    case .token:
      rule.next = node["next"]?.string
      if rule.next == nil { lacks("next", in: node) }
    case .cursor:
      rule.id = node["id"]?.string
      if rule.id == nil { lacks("id", in: node) }
    case .page: if case .integer(let number)? = node["first"]?.scalar?.value { rule.first = number }
    case .offset, .link: break
    }
    return rule
  }

  private mutating func lacks(_ key: String, in node: YAMLNode) {
    fail("missing-key", "`\(key)` is missing in the paging of an operation", at: node)
  }

  private mutating func fail(_ id: String, _ message: String, at node: YAMLNode) {
    log.append(Diagnostic(.error, id, message, at: node.location))
  }
}

extension Selection {
  fileprivate init(_ node: YAMLNode) {
    self.init()
    included = node["include"].map(Operations.init)
    excluded = node["exclude"].map(Operations.init) ?? excluded
    excludedSchemas = node["exclude"]?["schemas"].patterns ?? []
    deprecated = node["deprecated"].choice() ?? .keep
    schemas = node["schemas"].choice()
  }
}

extension Selection.Operations {
  fileprivate init(_ node: YAMLNode) {
    self.init()
    tags = node["tags"].patterns
    paths = node["paths"].patterns
    ids = node["operations"].patterns
  }
}

extension ExternalType {
  /// Reads `Money`, or `{type: Money, import: Shop}`.
  fileprivate init(_ node: YAMLNode) {
    self.init(name: node.string ?? node["type"].text, module: node["import"]?.string)
  }
}

/// What has been checked against its syntax is taken as it is.
extension YAMLNode {
  fileprivate subscript(_ key: String) -> YAMLNode? { mapping?[key] }

  fileprivate var items: [YAMLNode] { sequence ?? [] }
}

extension YAMLNode? {
  fileprivate var text: String { self?.string ?? "" }

  fileprivate var texts: [String] { self?.items.compactMap(\.string) ?? [] }

  fileprivate var entries: [YAMLMapping.Entry] { self?.mapping?.entries ?? [] }

  fileprivate var names: [String: String] {
    var names: [String: String] = [:]
    for entry in entries { names[entry.key] = entry.value.string }
    return names
  }

  fileprivate var patterns: [Selection.Pattern] {
    self?.items.compactMap { node in node.string.map { Selection.Pattern($0, at: node.location) } } ?? []
  }

  fileprivate func namedKeys(_ kind: DocumentConfiguration.NamedKey.Kind) -> [DocumentConfiguration.NamedKey] {
    entries.map { .init(kind: kind, name: $0.key, location: $0.keyLocation) }
  }

  fileprivate func choice<Choice: RawRepresentable<String>>() -> Choice? {
    self?.string.flatMap { Choice(rawValue: $0) }
  }
}

extension Diagnostic {
  static func unknownDiagnostic(_ name: String, at location: SourceLocation) -> Diagnostic {
    let hint = DiagnosticKind.suggestion(for: name).map { "did you mean `\($0)`?" } ?? "`swiftwright explain` lists all"
    return Diagnostic(.warning, "unknown-diagnostic", "there is no diagnostic `\(name)`; \(hint)", at: location)
  }

  fileprivate static func invalidOldName(_ entry: RenamedType) -> Diagnostic {
    Diagnostic(.error, "invalid-name", "`\(entry.old)` is no Swift identifier", at: entry.location)
  }
}
