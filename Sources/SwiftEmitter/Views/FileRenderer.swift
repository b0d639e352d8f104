import SwiftwrightConcurrency
import SwiftwrightMustache
import SwiftwrightOpenAPI

/// Renders the files of each part.
struct FileRenderer: Sendable {
  let swift: SwiftAPI
  let templates: TemplateSet
  /// The imports of the models that are called as types of Foundation are, by their names; empty where there is one module.
  private let ambiguous: [String: String]

  init(_ swift: SwiftAPI, templates: TemplateSet) {
    self.swift = swift
    self.templates = templates
    let types = swift.options.modules == .three ? swift.types.compactMap(\.first) : []
    let alike = types.filter { FoundationTypes.names.contains($0.name.name) }
    ambiguous = Dictionary(
      alike.map { ($0.name.name, "\($0.keyword) \(swift.options.name)Models.\($0.name.name)") },
      uniquingKeysWith: { first, _ in first })
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
    var contents = try contents(draft, imports: draft.imports)
    let isModel = !draft.imports.contains(name + "Models")
    if !swift.options.types.isEmpty || !isModel && !ambiguous.isEmpty {
      let words = Self.words(of: contents)
      let modules = modules(namedBy: words)
      let types = isModel ? [] : words.compactMap { ambiguous[String($0)] }
      if !modules.isEmpty || !types.isEmpty {
        contents = try self.contents(draft, imports: draft.imports + modules, types: types)
      }
    }
    return GeneratedFile(path: draft.path, contents: contents)
  }

  private func contents(
    _ draft: Draft,
    imports: [String],
    types: [String] = []
  ) throws(MustacheError) -> String {
    let access = swift.options.access
    let view: MustacheValue = [
      "access": .string(access.modifier),
      // Within a module there is no later version that could bring new cases.
      "crossesModules": .bool(access != .internal),
      "document": .string(swift.options.documentName.onOneLine),
      "title": .string(swift.api.title.onOneLine),
      "version": .string(swift.api.version.onOneLine),
      "hasImports": .bool(!imports.isEmpty),
      "imports": .list(imports.sorted().map { Self.importView($0, access) }),
      "hasTypeImports": .bool(!types.isEmpty),
      "typeImports": .list(types.sorted().map { .string($0) }),
      "declarations": .list(draft.declarations()),
    ]
    return try templates.render("File", view)
  }

  /// Only a default argument names the transport, and only those of public functions are part of an interface.
  private static func importView(_ module: String, _ access: Options.Access) -> MustacheValue {
    let isWithin = module == transport && access != .public
    return isWithin ? ["module": .string(module), "access": ""] : ["module": .string(module)]
  }

  private static let transport = "SwiftwrightURLSession"

  /// The modules of the user's types that a file names.
  private func modules(namedBy words: Set<Substring>) -> [String] {
    let named = swift.options.types.all.filter { words.contains($0.name.prefix { $0 != "." }) }
    return Set(named.compactMap(\.module)).sorted()
  }

  /// The words of a file's code that stand by themselves, and not behind a dot; without its comments and literals.
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
        for part in code.flatMap({ $0.element.split(separator: ".", omittingEmptySubsequences: false).enumerated() }) {
          let text = part.offset == 0 ? part.element : part.element.drop(while: isWord)
          words.formUnion(text.split { !isWord($0) })
        }
      }
    }
    return words
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }

  /// The imports of a file in the part that needs the modules `parts`.
  func imports(_ parts: String...) -> [String] {
    ["SwiftwrightRuntime"] + (swift.options.modules == .three ? parts.map { name + $0 } : [])
  }

  /// What the namespace names of the runtime: security schemes, and the servers whose addresses have variables.
  private var namespaceImports: [String] {
    let hasVariables = swift.shared.serverLists.contains { $0.servers.contains { !$0.variables.isEmpty } }
    let namesSchemes = !swift.api.securitySchemes.isEmpty || !swift.shared.securityLists.isEmpty
    return namesSchemes || !swift.api.operations.isEmpty || hasVariables ? imports() : []
  }

  /// A file for each type of the components.
  func types(_ paths: inout UniquePaths) -> [Draft] {
    var drafts: [Draft] = []
    let model = swift.model
    for declarations in swift.types {
      guard let first = declarations.first else { continue }
      let isAlias = if case .alias = first.kind { true } else { false }
      let needsRuntime = !isAlias || declarations.count > 1 || first.namesRuntime
      drafts.append(
        Draft(path: paths.take("Models/\(first.name.name)"), imports: needsRuntime ? imports() : []) {
          isAlias
            ? declarations.map { TypeView.view($0, nested: [], model: model, indentation: 0) }
            : [TypeView.view(first, nested: Array(declarations.dropFirst()), model: model, indentation: 0)]
        })
    }
    return drafts
  }

  /// The models but for the types of the components: what operations take and give, and what all have in common.
  func models(_ paths: inout UniquePaths, _ schemas: ValidationSchemas) -> [Draft] {
    var drafts: [Draft] = []
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
    let clientImports = (hasOperations ? imports("Models") : imports()) + [Self.transport]
    let webhooks = swift.webhooks.map { group in
      Draft(
        path: paths.take("Client/\(group.typePrefix)Client"), imports: imports("Models") + [Self.transport]
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
    let start = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8.index(after: $0) } ?? path.startIndex
    let stem = Self.shortened(path[start...])
    var suffix = ""
    var number = 2
    while !taken.insert((stem + suffix).lowercased()).inserted {
      suffix = "\(number)"
      number += 1
    }
    return "\(path[..<start])\(stem)\(suffix).swift"
  }

  /// No more of a name than file systems take, with some left for what tools put behind it.
  private static func shortened(_ stem: Substring) -> Substring {
    var stem = stem
    while stem.utf8.count > 160 { stem.removeLast() }
    return stem
  }
}

extension SwiftDeclaration {
  /// The word that declares it, which an import of it alone names.
  fileprivate var keyword: String {
    switch kind {
    case .structure: "struct"
    case .enumeration, .union: "enum"
    case .alias: "typealias"
    }
  }

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
    case .decimal, .date, .calendarDate, .uuid, .url, .data, .base64URL, .json, .embedded, .file, .bytes, .media,
      .events:
      true
    }
  }
}
