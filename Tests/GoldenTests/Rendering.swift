import Foundation
import SwiftwrightDiagnostics
import SwiftwrightEmitter
import SwiftwrightOpenAPI

@testable import swiftwright

/// What the tool makes of a document: its files, and what it prints.
struct Rendering {
  var files: [GeneratedFile] = []
  var diagnostics = ""
  /// What the lock file beside the files says.
  var lock: Lock?

  /// Generates in memory, the way `swiftwright generate` does when it runs in `folder`.
  ///
  /// - Parameter file: The file that the configuration is from, and what is wrong with that.
  init(_ configuration: DocumentConfiguration, from file: ConfigurationFile = ConfigurationFile(), in folder: URL)
    throws
  {
    var session = Session()
    session.sources = file.sources
    session.log = file.log
    session.directory = folder.path
    let first = session.sources.files.count
    let bytes = try Data(contentsOf: folder.appending(path: configuration.document))
    let file = session.sources.add(name: configuration.document, bytes: Array(bytes))
    for overlay in configuration.overlays {
      let bytes = try Data(contentsOf: folder.appending(path: overlay))
      _ = session.sources.add(name: overlay, bytes: Array(bytes))
    }
    let texts = Array(session.sources.files.dropFirst(first))
    let sources = TemplateSet.standardSources
    let templates = Session.parse(sources)
    if let generation = session.generate(configuration, from: file, templates: templates), !session.log.hasErrors {
      files = generation.swift.files
      var inputs = Lock.Inputs(configuration, texts: texts, templates: Lock.Inputs.digest(ofTemplates: sources))
      inputs.references = generation.references
      lock = Lock(inputs: inputs, version: generation.swift.version, warnings: session.warnings(since: 0))
      lock?.files = Dictionary(uniqueKeysWithValues: files.map { ($0.path, Digest($0.contents)) })
    }
    var printer = DiagnosticPrinter(files: session.sources)
    diagnostics = printer.print(session.log.sorted)
  }
}

/// A configuration file, and what it says.
struct ConfigurationFile {
  var documents: [DocumentConfiguration] = []
  var sources = SourceFiles()
  var log = DiagnosticLog()

  struct Failure: Error {
    var description: String
  }

  /// No file.
  init() {}

  init(_ path: String, in folder: URL) throws {
    let bytes = try Data(contentsOf: folder.appending(path: path))
    documents = ConfigurationReader.read(sources.add(name: path, bytes: Array(bytes)), log: &log)
    var printer = DiagnosticPrinter(files: sources)
    if log.hasErrors { throw Failure(description: printer.print(log.sorted)) }
  }
}
