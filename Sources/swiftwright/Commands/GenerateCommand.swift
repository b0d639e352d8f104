import SwiftwrightConcurrency
import SwiftwrightDiagnostics
import SwiftwrightEmitter
import SwiftwrightMustache
import SwiftwrightOpenAPI

/// `swiftwright generate`.
struct GenerateCommand {
  private let request: GenerateRequest
  private var session = Session()
  private let start = ContinuousClock.now

  init(_ request: GenerateRequest) {
    self.request = request
    session.reporting = request.reporting
  }

  /// One document's output, not yet written.
  private struct Job {
    enum Result {
      case generated(EmittedSwift, OutputPlan)
      /// Nothing has changed since the lock was written.
      case unchanged(OutputFolder, Lock)
    }

    var name: String
    var result: Result
    /// What is new in the document since the last run, as far as that can be told.
    var news: DocumentNews?
    var time: Duration

    var plan: OutputPlan? {
      if case .generated(_, let plan) = result { plan } else { nil }
    }
  }

  /// Reads, generates and compares everything before the first file is written.
  consuming func run() -> ExitStatus {
    let jobs = prepare()
    Terminal.standardError.endProgress()
    guard session.report() == .done else {
      let hint = session.canBeLenient ? "; --lenient lets such errors pass" : ""
      Terminal.standardError.fail("\(session.counts); nothing was written\(hint)")
      return .failed
    }
    switch request.mode {
    case .check: return check(jobs)
    case .dryRun:
      let words = OutputPlan.Words(
        new: "would write ", changed: "would change ", removed: "would remove ",
        edited: request.isForced ? "would discard the changes to " : "would refuse to overwrite ")
      for job in jobs { session.prose.say(job.plan?.listing(words) ?? "") }
    case .write:
      if !request.isForced, refuses(jobs) { return .failed }
      do throws(FileError) {
        for job in jobs { try write(job) }
      } catch {
        Terminal.standardError.endProgress()
        Terminal.standardError.fail("\(error.message); run it again to go on from there")
        return .failed
      }
      Terminal.standardError.endProgress()
    }
    if !request.reporting.isQuiet { summarize(jobs) }
    return .done
  }

  private mutating func prepare() -> [Job] {
    let configurations = self.configurations()
    guard !configurations.isEmpty, let sources = session.templateSources(replacedFrom: request.templates) else {
      return []
    }
    let digest = Lock.Inputs.digest(ofTemplates: sources)
    var templates: Ahead<TemplateSet, MustacheError>?
    var jobs: [Job] = []
    for var configuration in configurations {
      if let parts = request.parts { configuration.parts = parts }
      if request.reporting.isLenient { configuration.tolerateErrors() }
      let start = ContinuousClock.now
      Terminal.standardError.progress("\(configuration.name): generating…")
      guard let file = session.read(configuration.document), let overlays = session.overlays(configuration) else {
        continue
      }
      let inputs = Ahead { [configuration] in
        Lock.Inputs(configuration, texts: [file] + overlays, templates: digest)
      }
      let folder = OutputFolder(configuration.output)
      let place = session.place(of: configuration.document, configuration.references)
      if let lock = unchangedLock(of: folder, inputs, place) {
        jobs.append(Job(name: configuration.name, result: .unchanged(folder, lock), time: .now - start))
        continue
      }
      let parsed = templates ?? Session.parse(sources)
      templates = parsed
      let isForced = request.isForced
      let reading = Ahead { () throws(FileError) in try folder.contents(ignoringDamage: isForced) }
      let found = session.log.diagnostics.count
      guard let generation = session.generate(configuration, from: file, templates: parsed) else { continue }
      let emitted = generation.swift
      var lock = Lock(inputs: inputs.get(), version: emitted.version, warnings: session.warnings(since: found))
      lock.inputs.references = generation.references
      do throws(FileError) {
        let plan = try folder.plan(
          emitted.files, lock: lock, removingOnlyIn: request.parts.map { Set($0.map(\.folder)) }, reading: reading)
        let news = DocumentNews(since: plan.previous, lock, configuration)
        if let news, let warning = news.warning(at: generation.versionLocation) {
          var log = DiagnosticLog()
          log.append(warning)
          session.log.append(contentsOf: configuration.treat(log))
        }
        jobs.append(Job(name: configuration.name, result: .generated(emitted, plan), news: news, time: .now - start))
      } catch {
        session.fail(error)
      }
    }
    return jobs
  }

  private mutating func configurations() -> [DocumentConfiguration] {
    switch request.source {
    case .document(let document): return [document]
    case .configuration(let path):
      if path == GenerateRequest.defaultConfiguration, Files.kind(path) == .none {
        session.fail(
          FileError(
            "there is no '\(path)' here; write one, or say --config FILE or --spec FILE --name NAME --output DIR")
        )
        return []
      }
      guard let file = session.read(path) else { return [] }
      return ConfigurationReader.read(file, log: &session.log)
    }
  }

  /// The lock of a folder that holds just what these inputs give; nil if that has to be found out by generating.
  private func unchangedLock(
    of folder: OutputFolder,
    _ inputs: Ahead<Lock.Inputs, Never>,
    _ place: DocumentPlace
  ) -> Lock? {
    // `--check` trusts no lock file, which anyone may have edited.
    guard request.mode == .write, !request.isForced,
      let lock = (try? folder.lock())?.lock, lock.inputs.isSameButForReferences(as: inputs.get()),
      !(session.reporting.isStrict && lock.warnings > 0),
      // A tool that was built anew may write other files under the same version.
      let written = Files.modified(folder.path + "/" + Lock.name), let built = Swiftwright.executableDate,
      built < written
    else { return nil }
    return folder.isAsWritten(lock) && lock.inputs.hasSameReferences(at: place) ? lock : nil
  }

  /// Refuses to write over files that were edited.
  private func refuses(_ jobs: [Job]) -> Bool {
    let edited = jobs.compactMap(\.plan).flatMap { plan in plan.edited.sorted().map { "  \(plan.folder)/\($0)\n" } }
    if edited.isEmpty { return false }
    Terminal.standardError.fail(
      "nothing was written, since \(counted(edited.count, "generated file")) would lose what was edited by hand:\n"
        + edited.joined()
        + "Move the changes into files of your own, or say --force to discard them.")
    return true
  }

  private func write(_ job: Job) throws(FileError) {
    switch job.result {
    case .generated(_, let plan):
      if !plan.isUpToDate { Terminal.standardError.progress("\(job.name): writing…") }
      try plan.carryOut()
    case .unchanged(let folder, _): Temporary.removeLeftovers(of: folder.path)
    }
  }

  private func check(_ jobs: [Job]) -> ExitStatus {
    let words = OutputPlan.Words(new: "missing: ", changed: "stale: ", removed: "surplus: ", edited: "edited: ")
    let plans = jobs.compactMap(\.plan)
    for plan in plans {
      session.prose.say(plan.listing(words))
      if request.reporting.isQuiet { continue }
      session.prose.say(plan.foreign.sorted().map { "note: foreign: \(plan.folder)/\($0)\n" }.joined())
    }
    guard plans.allSatisfy(\.isUpToDate) else {
      Terminal.standardError.fail("the generated code is not up to date; run 'swiftwright generate'")
      return .failed
    }
    if !request.reporting.isQuiet { summarize(jobs) }
    return .done
  }

  /// A line for each document, such as
  /// `Petstore: 4 operations, 6 types; 12 files: 1 written, 0 removed, 11 unchanged (0.3 s)`.
  private func summarize(_ jobs: [Job]) {
    let terminal = session.prose
    for job in jobs {
      terminal.say(terminal.styled(job.name, "1") + ": \(summary(of: job)) (\(seconds(job.time)))\n")
      if let text = job.news?.text { terminal.say(text) }
    }
    if session.warningCount > 0 { terminal.say("\(counted(session.warningCount, "warning"))\n") }
    if jobs.count > 1 { terminal.say("\(counted(jobs.count, "document")) in \(seconds(.now - start))\n") }
  }

  private func summary(of job: Job) -> String {
    switch job.result {
    case .unchanged(_, let lock):
      let warnings = lock.warnings > 0 ? ", \(counted(lock.warnings, "warning")) as before" : ""
      return "nothing has changed; \(counted(lock.files.count, "file"))\(warnings)"
    case .generated(let emitted, let plan):
      let isDry = request.mode == .dryRun
      var text =
        "\(counted(emitted.operationCount, "operation")), \(counted(emitted.typeCount, "type"))"
        + "; \(counted(emitted.files.count, "file")): \(plan.writes.count) \(isDry ? "to write" : "written"), "
        + "\(plan.removals.count) \(isDry ? "to remove" : "removed"), \(plan.unchanged) unchanged"
      if let previous = plan.previous, previous.version != plan.lock.version {
        text += "; version \(previous.version) → \(plan.lock.version)"
      }
      return text
    }
  }

  private func seconds(_ duration: Duration) -> String {
    let hundredths = (duration / .milliseconds(10)).rounded()
    return "\(hundredths / 100) s"
  }
}
