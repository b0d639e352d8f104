import Foundation
import SwiftwrightEmitter
import SwiftwrightTestSupport
import Testing

@testable import swiftwright

/// Whatever a document calls its parts, what is generated compiles, and names depend on nothing else.
@Suite(.offThePool)
struct NameTests {
  private static let hasModules = SwiftCompiler.modules != nil

  @Test(.enabled(if: hasModules, "needs the modules of the build"))
  func anyNameCompiles() throws {
    let rendering = try Rendering(json: HostileDocument.names(HostileDocument.hostileNames), modules: .three)
    #expect(rendering.files.count > 100)
    let outcome = try SwiftCompiler.typeCheck(rendering.files, asPartsOf: "Sample")
    #expect(outcome.status == 0, "\(outcome.output.prefix(4000))")
  }

  /// Type-checking finds a call of what is declared nowhere: the text got out of its literal or comment.
  @Test(.enabled(if: hasModules, "needs the modules of the build"))
  func textsStayInLiteralsAndComments() throws {
    let payload =
      "q\"; injected() // \"\"\" injected() \"\"\"#\n injected() \r injected() */ injected() /* \\(injected()) \\#(injected())"
      + " `injected()` ' {{injected}} \u{85} injected() \u{2028} injected() \u{2029} \u{202E}injected()\u{2066} \u{0} \u{1B}[0m"
    let rendering = try Rendering(json: HostileDocument.texts(payload))
    let source = rendering.files.map(\.contents).joined()
    #expect(source.contains("injected"))
    let raw = source.unicodeScalars.filter { scalar in
      ["\u{0}", "\r", "\u{1B}", "\u{85}", "\u{2028}", "\u{2029}", "\u{202E}", "\u{2066}"].contains(scalar)
    }
    #expect(raw.isEmpty)
    let outcome = try SwiftCompiler.typeCheck(rendering.files)
    #expect(outcome.status == 0, "\(outcome.output.prefix(4000))")
  }

  /// A schema and an operation more change no declaration of the others.
  @Test func unrelatedPartsChangeNoNames() throws {
    func document(_ more: Bool) -> String {
      var schemas: [String: Any] = [
        "Pet": HostileDocument.object(["kind": ["type": "string", "enum": ["cat", "dog"]]])
      ]
      var paths: [String: Any] = ["/pets/{id}": HostileDocument.path("getPet", ["id"], answer: "Pet")]
      if more {
        schemas["Kind"] = HostileDocument.object(["name": ["type": "string"]])
        schemas["Apple"] = HostileDocument.object(["kind": ["type": "string", "enum": ["cat", "dog"]]])
        paths["/apples/{id}"] = HostileDocument.path("getApple", ["id"], answer: "Apple")
      }
      return HostileDocument.document(paths: paths, schemas: schemas)
    }
    let before = try Rendering(json: document(false)).files
    let after = try Rendering(json: document(true)).files
    for file in before where file.path.hasPrefix("expected/Models/Pet") || file.path.hasPrefix("Models/Pet") {
      #expect(after.contains(file), "\(file.path) changed")
    }
    let declarations = Set(after.flatMap { Self.declarations($0) })
    for declaration in before.flatMap({ Self.declarations($0) }) {
      #expect(declarations.contains(declaration), "\(declaration) is gone")
    }
  }

  private static func declarations(_ file: GeneratedFile) -> [String] {
    file.contents.split(separator: "\n").filter { line in
      ["public var ", "public func ", "public struct ", "public enum ", "case "].contains { line.contains($0) }
    }.map(String.init)
  }

  /// No schema takes the name of a type of the runtime, which user's code names beside it.
  @Test func typesOfTheRuntimeAreNotHidden() throws {
    let sources = Golden.package.appending(path: "Sources")
    var types: Set<String> = []
    for folder in ["Runtime", "URLSessionTransport", "MicroHTTPServer"] {
      let root = sources.appending(path: folder)
      let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path)
      for path in paths where path.hasSuffix(".swift") {
        let declaration =
          #/(?m)^(?:@\w+ )?public (?:final |indirect )*(?:struct|enum|protocol|class|actor|typealias) (\w+)/#
        types.formUnion(Golden.read(root.appending(path: path)).matches(of: declaration).map { String($0.1) })
      }
    }
    #expect(types.count > 60)
    let schemas = Dictionary(uniqueKeysWithValues: types.map { ($0, HostileDocument.object([:]) as Any) })
    let rendering = try Rendering(json: HostileDocument.document(paths: [:], schemas: schemas))
    let declared = rendering.files.flatMap {
      $0.contents.matches(of: #/public struct (\w+): JSONModel/#).map { String($0.1) }
    }
    #expect(declared.count == types.count)
    #expect(types.intersection(declared).isEmpty)
  }
}

extension Rendering {
  /// Generates all parts of a document given as text, as one module called Sample.
  init(json: String, modules: Options.Modules = .one) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "names-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(json.utf8).write(to: folder.appending(path: "spec.json"))
    var configuration = DocumentConfiguration(name: "Sample", document: "spec.json", output: "expected")
    configuration.modules = modules
    try self.init(configuration, in: folder)
    if files.isEmpty { Issue.record("nothing was generated: \(diagnostics.prefix(2000))") }
  }
}
