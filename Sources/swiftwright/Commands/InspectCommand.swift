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
    let configuration = configuration()
    var printed = ExitStatus.done
    if let file = session.read(request.file), let text = text(of: file, configuration) {
      printed = Terminal.standardOutput.say(text)
    }
    let reported = session.report()
    return reported == .done ? printed : reported
  }

  private mutating func text(of file: SourceFile, _ configuration: DocumentConfiguration) -> String? {
    switch request.stage {
    case .yaml:
      do throws(YAMLError) {
        return formatted(Inspection(try parseYAML(file)))
      } catch {
        session.log.append(error.diagnostic)
        return nil
      }
    case .document:
      return documents(file, configuration).map { formatted(Inspection(of: $0.root)) }
    case .graph:
      guard let documents = documents(file, configuration) else { return nil }
      return formatted(Inspection(of: selected(documents, configuration).api))
    case .swift:
      return swift(file, configuration)
    }
  }

  private mutating func documents(_ file: SourceFile, _ configuration: DocumentConfiguration) -> DocumentSet? {
    let overlays = configuration.overlays.compactMap { session.read($0) }
    let place = session.place(of: file.name, configuration.references)
    return DocumentSet.load(file, overlays: overlays, place: place, sources: &session.sources, log: &session.log)
  }

  private mutating func swift(_ file: SourceFile, _ configuration: DocumentConfiguration) -> String? {
    guard let documents = documents(file, configuration) else { return nil }
    let (api, options) = selected(documents, configuration)
    let summary = summarizeSwift(api, options: options, log: &session.log)
    switch request.format {
    case .text: return summary.text
    case .json: return Inspection(of: summary).json
    }
  }

  private mutating func selected(
    _ documents: DocumentSet,
    _ configuration: DocumentConfiguration
  ) -> (api: API, options: Options) {
    configuration.select(
      resolveAPI(documents, log: &session.log), sources: session.sources, log: &session.log)
  }

  /// What the configuration file says of the document, if it says anything, and the overlays of the command line.
  private mutating func configuration() -> DocumentConfiguration {
    var result = session.configuration(of: request.file, in: request.configuration)
    result.overlays += request.overlays
    result.references = result.references.adding(request.references)
    return result
  }

  private func formatted(_ inspection: Inspection) -> String {
    switch request.format {
    case .text: inspection.text
    case .json: inspection.json
    }
  }
}
