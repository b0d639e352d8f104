import SwiftwrightMustache
import SwiftwrightOpenAPI

/// Renders the files of each part.
struct FileRenderer {
  let swift: SwiftAPI
  let templates: TemplateSet

  init(_ swift: SwiftAPI, templates: TemplateSet) {
    self.swift = swift
    self.templates = templates
  }

  var name: String { swift.options.name }

  /// A file's path, its declarations' views.
  struct Draft {
    var path: String
    var declarations: [MustacheValue]
    var imports: [String]
  }

  func render(_ draft: Draft) throws(MustacheError) -> GeneratedFile {
    let view: MustacheValue = [
      "document": .string(swift.options.documentName),
      "title": .string(Self.oneLine(swift.api.title)),
      "version": .string(Self.oneLine(swift.api.version)),
      "hasImports": .bool(!draft.imports.isEmpty),
      "imports": .list(draft.imports.sorted().map { .string($0) }),
      "declarations": .list(draft.declarations),
    ]
    return GeneratedFile(path: draft.path, contents: try templates.render("File", view))
  }

  /// The imports of a file in the part that needs the modules `parts`.
  func imports(_ parts: String...) -> [String] {
    ["SwiftwrightRuntime"] + (swift.options.modules == .three ? parts.map { name + $0 } : [])
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  func models() throws(MustacheError) -> [GeneratedFile] {
    var paths = UniquePaths()
    var files: [GeneratedFile] = []
    for declarations in swift.types {
      guard let first = declarations.first else { continue }
      let isAlias = if case .alias = first.kind { true } else { false }
      let nested = Array(declarations.dropFirst())
      let views =
        isAlias
        ? declarations.map { TypeView.view($0, nested: [], indentation: 0) }
        : [TypeView.view(first, nested: nested, indentation: 0)]
      let draft = Draft(
        path: paths.take("Models/\(first.name.name)"),
        declarations: views,
        imports: isAlias && declarations.count == 1 && !first.namesRuntime ? [] : imports()
      )
      files.append(try render(draft))
    }
    for group in swift.groups {
      let draft = Draft(
        path: paths.take("Models/Operations/\(group.typePrefix)Operations"),
        declarations: group.operations.map { OperationView.view($0, in: swift) },
        imports: imports()
      )
      files.append(try render(draft))
    }
    let namespace = Draft(
      path: paths.take("Models/\(name)"),
      declarations: [NamespaceView.view(swift)],
      imports: swift.api.securitySchemes.isEmpty ? [] : imports()
    )
    files.append(try render(namespace))
    return files
  }

  func client() throws(MustacheError) -> [GeneratedFile] {
    var paths = UniquePaths()
    var files: [GeneratedFile] = []
    for group in swift.groups where group.name != nil {
      let draft = Draft(
        path: paths.take("Client/\(group.typePrefix)Client"),
        declarations: ClientView.group(group, in: swift),
        imports: imports("Models")
      )
      files.append(try render(draft))
    }
    let client = Draft(
      path: paths.take("Client/\(name)Client"),
      declarations: ClientView.client(swift),
      imports: imports("Models") + ["SwiftwrightURLSession"]
    )
    files.append(try render(client))
    return files
  }

  func server() throws(MustacheError) -> [GeneratedFile] {
    var paths = UniquePaths()
    var files: [GeneratedFile] = []
    for group in swift.groups {
      let draft = Draft(
        path: paths.take("Server/\(group.typePrefix)API"),
        declarations: ServerView.group(group, in: swift),
        imports: imports("Models")
      )
      files.append(try render(draft))
    }
    let server = Draft(
      path: paths.take("Server/\(name)Server"),
      declarations: [ServerView.server(swift)],
      imports: imports()
    )
    files.append(try render(server))
    return files
  }
}

/// Paths of Swift files, each once, also where the file system does not tell capitals from small letters.
struct UniquePaths {
  private var taken: Set<String> = []

  /// The path with `.swift`; a file's own name is unique in its module, whatever its folder.
  mutating func take(_ path: String) -> String {
    let stem = path.split(separator: "/").last.map(String.init) ?? path
    var candidate = path
    var number = 2
    while !taken.insert((stem + candidate.dropFirst(path.count)).lowercased()).inserted {
      candidate = "\(path)\(number)"
      number += 1
    }
    return candidate + ".swift"
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
    case .string, .bool, .int, .int32, .int64, .uint32, .uint64, .double, .float, .named: false
    case .array(let inner), .dictionary(let inner), .optional(let inner): inner.namesRuntime
    case .decimal, .date, .calendarDate, .uuid, .url, .data, .json, .file, .bytes, .events: true
    }
  }
}
