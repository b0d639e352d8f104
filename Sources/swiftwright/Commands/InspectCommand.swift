import SwiftwrightDiagnostics
import SwiftwrightEmitter
import SwiftwrightOpenAPI
import SwiftwrightYAML

/// `swiftwright inspect`: prints a document as one of the phases leaves it.
struct InspectCommand {
  private let request: InspectRequest
  private var session = Session()

  init(_ request: InspectRequest) {
    self.request = request
  }

  consuming func run() -> ExitStatus {
    if let file = session.read(request.file), let text = text(of: file) {
      Terminal.standardOutput.say(text)
    }
    return session.report()
  }

  private mutating func text(of file: SourceFile) -> String? {
    switch request.stage {
    case .yaml:
      do throws(YAMLError) {
        return formatted(Inspection(try parseYAML(file)))
      } catch {
        session.log.append(error.diagnostic)
        return nil
      }
    case .document:
      return documents(file).map { formatted(Inspection(of: $0.root)) }
    case .graph:
      guard let documents = documents(file) else { return nil }
      return formatted(Inspection(of: resolveAPI(documents, log: &session.log)))
    case .swift:
      return swift(file)
    }
  }

  private mutating func documents(_ file: SourceFile) -> DocumentSet? {
    DocumentSet.load(file, sources: &session.sources, log: &session.log)
  }

  private mutating func swift(_ file: SourceFile) -> String? {
    guard let templates = session.templates(replacedFrom: nil) else { return nil }
    let configuration = DocumentConfiguration(name: "API", document: request.file, output: "")
    guard let files = session.generate(configuration, from: file, templates: templates)?.files else { return nil }
    switch request.format {
    case .text: return files.map { "// \($0.path)\n\($0.contents)\n" }.joined()
    case .json: return Inspection.object(files.map { ($0.path, .string($0.contents)) }).json
    }
  }

  private func formatted(_ inspection: Inspection) -> String {
    switch request.format {
    case .text: inspection.text
    case .json: inspection.json
    }
  }
}
