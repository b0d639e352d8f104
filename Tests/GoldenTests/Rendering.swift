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
  init(_ configuration: DocumentConfiguration, in folder: URL) throws {
    var session = Session()
    let bytes = try Data(contentsOf: folder.appending(path: configuration.document))
    let file = session.sources.add(name: configuration.document, bytes: Array(bytes))
    for overlay in configuration.overlays {
      let bytes = try Data(contentsOf: folder.appending(path: overlay))
      _ = session.sources.add(name: overlay, bytes: Array(bytes))
    }
    let texts = session.sources.files
    let sources = TemplateSet.standardSources
    let templates = Session.parse(sources)
    if let generation = session.generate(configuration, from: file, templates: templates), !session.log.hasErrors {
      let emitted = generation.swift
      files = emitted.files
      let inputs = Lock.Inputs(configuration, texts: texts, templates: Lock.Inputs.digest(ofTemplates: sources))
      lock = Lock(inputs: inputs, version: emitted.version, warnings: session.warnings(since: 0))
      lock?.files = Dictionary(uniqueKeysWithValues: files.map { ($0.path, Digest($0.contents)) })
    }
    var printer = DiagnosticPrinter(files: session.sources)
    diagnostics = printer.print(session.log.sorted)
  }
}

extension DocumentConfiguration {
  /// The entries of a configuration file.
  static func all(_ path: String, in folder: URL) throws -> [DocumentConfiguration] {
    var sources = SourceFiles()
    var log = DiagnosticLog()
    let bytes = try Data(contentsOf: folder.appending(path: path))
    let documents = ConfigurationReader.read(sources.add(name: path, bytes: Array(bytes)), log: &log)
    var printer = DiagnosticPrinter(files: sources)
    if log.hasErrors { throw ConfigurationFailure(description: printer.print(log.sorted)) }
    return documents
  }

  struct ConfigurationFailure: Error {
    var description: String
  }
}
