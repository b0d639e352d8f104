import SwiftwrightConcurrency
import SwiftwrightDiagnostics
import SwiftwrightEmitter
import SwiftwrightMustache
import SwiftwrightOpenAPI

/// What the commands share: the files read, what is wrong with them, and how it is told.
struct Session {
  var sources = SourceFiles()
  var log = DiagnosticLog()
  /// The documents that were read so far.
  private var documents: [DocumentSet] = []
  var reporting = ReportingRequest()
  /// Where documents of earlier revisions are had from.
  var git = GitObjects()
  /// Where relative paths of references begin.
  var directory = "."

  /// Reads a file; what prevents that is told in the log.
  mutating func read(_ path: String) -> SourceFile? {
    do throws(FileError) {
      return sources.add(name: path, bytes: try Files.read(path))
    } catch {
      fail(error)
      return nil
    }
  }

  mutating func fail(_ error: FileError) {
    log.append(Diagnostic(.error, "file", error.message, at: nil))
  }

  /// What a configuration file says of a document, if it lists it.
  ///
  /// - Parameter path: The configuration file; nil for the usual place, where there may be none.
  mutating func configuration(of document: String, in path: String?) -> DocumentConfiguration {
    let usual = GenerateRequest.defaultConfiguration
    if path != nil || Files.kind(usual) == .file, let file = read(path ?? usual) {
      let normalized = Path.normalized(document)
      let known = ConfigurationReader.read(file, log: &log).first { $0.document == normalized }
      if let known { return known }
    }
    return DocumentConfiguration(name: "API", document: document, output: "")
  }

  /// The standard templates, with those of a folder in place of the ones they share a name with.
  mutating func templateSources(replacedFrom folder: String?) -> [String: String]? {
    var sources = TemplateSet.standardSources
    guard let folder else { return sources }
    do throws(FileError) {
      let names = try Files.names(in: folder).filter { $0.hasSuffix(".mustache") }
      if names.isEmpty { throw FileError("there are no templates in '\(folder)': their names end with .mustache") }
      for name in names {
        guard let file = read(folder + "/" + name) else { return nil }
        sources[String(name.dropLast(".mustache".count))] = String(decoding: file.bytes, as: UTF8.self)
      }
    } catch {
      fail(error)
      return nil
    }
    return sources
  }

  /// Parses templates while the documents are read.
  static func parse(_ sources: [String: String]) -> Ahead<TemplateSet, MustacheError> {
    Ahead { () throws(MustacheError) in
      try TemplateSet(sources.sorted { $0.key < $1.key }.map { (name: $0.key, text: $0.value) })
    }
  }

  /// The overlays of a document; nil if one of them can't be read. Documents may share one, which is then read once.
  mutating func overlays(_ configuration: DocumentConfiguration) -> [SourceFile]? {
    let overlays = configuration.overlays.map { path in sources.files.first { $0.name == path } ?? read(path) }
    let files = overlays.compactMap { $0 }
    return files.count == overlays.count ? files : nil
  }

  /// Where a document stands, and where its references may lead.
  func place(of document: String, _ references: ReferenceRequest) -> DocumentPlace {
    let mappings = references.mappings
    let allowed = references.allowedFolders + mappings.map(\.path)
    if let revision = GitFile(document) {
      let files = RevisionFiles(around: revision, in: git, allowing: allowed)
      return DocumentPlace(path: Path.normalized(revision.path), files: files, mappings: mappings)
    }
    let files = FolderFiles(around: document, in: directory, allowing: allowed)
    return DocumentPlace(path: document, files: files, mappings: mappings)
  }

  /// Generates the Swift of a document; nil if there are errors that leave nothing to generate.
  mutating func generate(
    _ configuration: DocumentConfiguration,
    from file: SourceFile,
    templates: Ahead<TemplateSet, MustacheError>
  ) -> Generation? {
    guard let overlays = overlays(configuration) else { return nil }
    let place = place(of: configuration.document, configuration.references)
    var found = DiagnosticLog()
    var api: API?
    defer { take(found, configuration, api) }
    do {
      return try generateSwift(
        configuration, from: file, overlays: overlays, place: place, templates: templates, sources: &sources,
        resolved: &api, log: &found)
    } catch {
      failTemplate(error)
      return nil
    }
  }

  /// Takes the diagnostics of a document as the user wants them: those of parts that are not wanted are none.
  private mutating func take(_ found: DiagnosticLog, _ configuration: DocumentConfiguration, _ api: API?) {
    if let api { documents.append(api.documents) }
    let needsPlaces =
      !configuration.localTreatments.isEmpty || api?.dropped.isEmpty == false
      || sources.files.contains { Files.contains($0.bytes, DocumentExtensions.Key.ignore.rawValue) }
    guard let api, needsPlaces else {
      log.append(contentsOf: configuration.treat(found))
      return
    }
    var wanted = DiagnosticLog()
    for diagnostic in found.diagnostics {
      let place = diagnostic.location.flatMap { api.documents.place(of: $0) }
      if diagnostic.severity != .error, let place, !api.dropped.isDisjoint(with: place.objects) { continue }
      wanted.append(diagnostic)
    }
    log.append(contentsOf: configuration.treat(wanted) { api.documents.place(of: $0) })
  }

  /// Tells of an error in a template, in the user's file if it is theirs.
  private mutating func failTemplate(_ error: any Error) {
    guard let error = error as? MustacheError else {
      log.append(Diagnostic(.error, "template", "\(error)", at: nil))
      return
    }
    guard let file = sources.files.last(where: { Path.lastComponent(of: $0.name) == error.template }) else {
      log.append(Diagnostic(.error, "template", error.description, at: nil))
      return
    }
    let place = SourceLocation(file: file.id, line: Int32(error.line), column: Int32(error.column))
    log.append(Diagnostic(.error, "template", error.message, at: place))
  }

  /// Prints what was found, by place, and says whether there were errors.
  @discardableResult
  func report() -> ExitStatus {
    var diagnostics = log.sorted
    if reporting.isStrict {
      for place in diagnostics.indices where diagnostics[place].severity == .warning {
        diagnostics[place].severity = .error
      }
    }
    if reporting.isQuiet { diagnostics.removeAll { $0.severity != .error } }
    let terminal = reporting.format == .text ? Terminal.standardError : .standardOutput
    let limit = terminal.isInteractive && !reporting.showsAll ? Self.watchedLimit : nil
    let report = DiagnosticReport(diagnostics: diagnostics, sources: sources) { location in
      documents.lazy.compactMap { $0.place(of: location)?.pointer }.first
    }
    terminal.say(report.written(as: reporting.format, usesColor: terminal.usesColor, limit: limit))
    return errorCount > 0 ? .failed : .done
  }

  /// How many diagnostics of a kind someone who watches is shown.
  private static let watchedLimit = 10

  /// Where anything but diagnostics is printed, so that a report for programs has the standard output for itself.
  var prose: Terminal {
    switch reporting.format {
    case .text, .github: .standardOutput
    case .json, .sarif: .standardError
    }
  }

  var errorCount: Int {
    log.sorted.count { $0.severity == .error || (reporting.isStrict && $0.severity == .warning) }
  }

  /// Whether all errors that were found are of kinds that can be let pass.
  var canBeLenient: Bool {
    !reporting.isStrict && log.diagnostics.allSatisfy { $0.severity != .error || $0.kind?.tolerated != nil }
  }

  /// How many warnings were found since there were `count` diagnostics, strict or not.
  func warnings(since count: Int) -> Int {
    var found = DiagnosticLog()
    for diagnostic in log.diagnostics.dropFirst(count) { found.append(diagnostic) }
    return found.sorted.count { $0.severity == .warning }
  }

  var warningCount: Int {
    reporting.isStrict ? 0 : warnings(since: 0)
  }

  /// For example: `2 errors and 1 warning`; empty if there are none.
  var counts: String {
    [(errorCount, "error"), (warningCount, "warning")].compactMap { $0 > 0 ? counted($0, $1) : nil }
      .joined(separator: " and ")
  }
}

/// For example: `1 file`, `2 files`.
func counted(_ count: Int, _ noun: String) -> String {
  "\(count) \(noun)\(count == 1 ? "" : "s")"
}
