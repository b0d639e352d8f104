import SwiftwrightMustache
import SwiftwrightOpenAPI

/// Renders the files of each part.
struct FileRenderer: Sendable {
  let swift: SwiftAPI
  let templates: TemplateSet

  init(_ swift: SwiftAPI, templates: TemplateSet) {
    self.swift = swift
    self.templates = templates
  }

  var name: String { swift.options.name }

  /// A file's path, its declarations' views.
  struct Draft: Sendable {
    var path: String
    var imports: [String]
    var declarations: @Sendable () -> [MustacheValue]
  }

  /// Renders all drafts, on as many cores as there are; the files stand in the drafts' order.
  func render(_ drafts: [Draft]) throws(MustacheError) -> [GeneratedFile] {
    try drafts.concurrentMap { draft throws(MustacheError) in try render(draft) }
  }

  func render(_ draft: Draft) throws(MustacheError) -> GeneratedFile {
    let contents = try contents(draft, imports: draft.imports)
    let modules = modules(namedIn: contents)
    let complete = modules.isEmpty ? contents : try self.contents(draft, imports: draft.imports + modules)
    return GeneratedFile(path: draft.path, contents: swift.options.access.written(complete))
  }

  private func contents(_ draft: Draft, imports: [String]) throws(MustacheError) -> String {
    let view: MustacheValue = [
      "document": .string(swift.options.documentName.onOneLine),
      "title": .string(swift.api.title.onOneLine),
      "version": .string(swift.api.version.onOneLine),
      "hasImports": .bool(!imports.isEmpty),
      "imports": .list(imports.sorted().map { .string($0) }),
      "declarations": .list(draft.declarations()),
    ]
    return try templates.render("File", view)
  }

  /// The modules of the user's types that a file names.
  private func modules(namedIn contents: String) -> [String] {
    if swift.options.types.isEmpty { return [] }
    let words = Self.words(of: contents)
    let named = swift.options.types.all.filter { words.contains($0.name.prefix { $0 != "." }) }
    return Set(named.compactMap(\.module)).sorted()
  }

  /// The words of a file's code, without its comments and literals.
  private static func words(of contents: String) -> Set<Substring> {
    var words: Set<Substring> = []
    var isInLiteral = false
    for line in contents.split(separator: "\n") {
      if line.contains("\"\"\"") {
        isInLiteral.toggle()
      } else if !isInLiteral, !line.drop(while: { $0 == " " }).hasPrefix("//") {
        let code = line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().filter {
          $0.offset % 2 == 0
        }
        for part in code { words.formUnion(part.element.split { !($0.isLetter || $0.isNumber || $0 == "_") }) }
      }
    }
    return words
  }

  /// The imports of a file in the part that needs the modules `parts`.
  func imports(_ parts: String...) -> [String] {
    ["SwiftwrightRuntime"] + (swift.options.modules == .three ? parts.map { name + $0 } : [])
  }

  /// What the namespace names of the runtime: security schemes, and the servers whose addresses have variables.
  private var namespaceImports: [String] {
    let hasVariables = swift.shared.serverLists.contains { $0.servers.contains { !$0.variables.isEmpty } }
    return swift.api.securitySchemes.isEmpty && swift.api.operations.isEmpty && !hasVariables ? [] : imports()
  }

  func models(_ paths: inout UniquePaths, _ schemas: ValidationSchemas) -> [Draft] {
    var drafts: [Draft] = []
    for declarations in swift.types {
      guard let first = declarations.first else { continue }
      let isAlias = if case .alias = first.kind { true } else { false }
      let needsRuntime = !isAlias || declarations.count > 1 || first.namesRuntime
      drafts.append(
        Draft(path: paths.take("Models/\(first.name.name)"), imports: needsRuntime ? imports() : []) {
          isAlias
            ? declarations.map { TypeView.view($0, nested: [], model: swift.model, indentation: 0) }
            : [TypeView.view(first, nested: Array(declarations.dropFirst()), model: swift.model, indentation: 0)]
        })
    }
    if !swift.options.renamed.isEmpty {
      drafts.append(Draft(path: paths.take("Models/\(name)Renamed"), imports: []) { [RenamedView.view(swift)] })
    }
    for group in swift.groups + swift.webhooks {
      drafts.append(
        Draft(path: paths.take("Models/Operations/\(group.typePrefix)Operations"), imports: imports()) {
          group.operations.map { OperationView.view($0, in: swift) }
        })
    }
    drafts.append(
      Draft(path: paths.take("Models/\(name)"), imports: namespaceImports) {
        [NamespaceView.view(swift)]
      })
    drafts.append(
      Draft(path: paths.take("Models/\(name)Schemas"), imports: imports()) {
        [NamespaceView.schemas(schemas, swift)]
      })
    return drafts
  }

  func client(_ paths: inout UniquePaths) -> [Draft] {
    let groups = swift.groups.filter { $0.name != nil }
    let drafts = groups.map { group in
      Draft(path: paths.take("Client/\(group.typePrefix)Client"), imports: imports("Models")) {
        ClientView.group(group, in: swift)
      }
    }
    let hasOperations = swift.groups.contains { $0.name == nil }
    let clientImports = (hasOperations ? imports("Models") : imports()) + ["SwiftwrightURLSession"]
    let webhooks = swift.webhooks.map { group in
      Draft(
        path: paths.take("Client/\(group.typePrefix)Client"), imports: imports("Models") + ["SwiftwrightURLSession"]
      ) {
        ClientView.webhooks(group, in: swift)
      }
    }
    return drafts + [
      Draft(path: paths.take("Client/\(name)Client"), imports: clientImports) { ClientView.client(swift) }
    ] + webhooks
  }

  func server(_ paths: inout UniquePaths) -> [Draft] {
    let drafts = (swift.groups + swift.webhooks).map { group in
      Draft(path: paths.take("Server/\(group.typePrefix)API"), imports: imports("Models")) {
        ServerView.group(group, in: swift)
      }
    }
    return drafts + [
      Draft(path: paths.take("Server/\(name)Server"), imports: imports()) { [ServerView.server(swift)] }
    ]
  }
}

/// Paths of Swift files, each once, also where the file system does not tell capitals from small letters.
struct UniquePaths {
  private var taken: Set<String> = []

  /// The path with `.swift`; a file's own name is unique in its module, whatever its folder.
  mutating func take(_ path: String) -> String {
    let start = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.index(after: $0) } ?? path.startIndex
    let stem = Self.shortened(path[start...])
    var suffix = ""
    var number = 2
    while !taken.insert((stem + suffix).lowercased()).inserted {
      suffix = "\(number)"
      number += 1
    }
    return path[..<start] + stem + suffix + ".swift"
  }

  /// No more of a name than file systems take, with some left for what tools put behind it.
  private static func shortened(_ stem: Substring) -> Substring {
    var stem = stem
    while stem.utf8.count > 160 { stem.removeLast() }
    return stem
  }
}

extension SwiftDeclaration {
  /// Whether an alias stands for a type of the runtime or of Foundation.
  fileprivate var namesRuntime: Bool {
    guard case .alias(let type) = kind else { return true }
    return type.namesRuntime
  }
}

extension SwiftType {
  fileprivate var namesRuntime: Bool {
    switch self {
    case .string, .bool, .int, .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32, .uint64, .double, .float,
      .named:
      false
    case .array(let inner), .dictionary(let inner), .optional(let inner): inner.namesRuntime
    case .decimal, .date, .calendarDate, .uuid, .url, .data, .base64URL, .json, .file, .bytes, .media, .events: true
    }
  }
}
