import SwiftwrightDiagnostics
import SwiftwrightEmitter

/// `swiftwright generate`.
struct GenerateCommand {
  private let request: GenerateRequest
  private var session = Session()
  private let start = ContinuousClock.now

  init(_ request: GenerateRequest) {
    self.request = request
    session.isStrict = request.isStrict
    session.isQuiet = request.isQuiet
  }

  /// One document's output, not yet written.
  private struct Job {
    var configuration: DocumentConfiguration
    var emitted: EmittedSwift
    var plan: OutputPlan
    var time: Duration
  }

  /// Reads, generates and compares everything before the first file is written.
  consuming func run() -> ExitStatus {
    let jobs = prepare()
    Terminal.standardError.endProgress()
    guard session.report() == .done else {
      Terminal.standardError.fail("\(session.counts); nothing was written")
      return .failed
    }
    switch request.mode {
    case .check: return check(jobs)
    case .dryRun:
      for job in jobs {
        Terminal.standardOutput.say(
          job.plan.listing(new: "would write ", changed: "would change ", removed: "would remove ")
        )
      }
    case .write:
      do throws(FileError) {
        for job in jobs {
          if !job.plan.isUpToDate { Terminal.standardError.progress("\(job.configuration.name): writing…") }
          try job.plan.carryOut()
        }
      } catch {
        Terminal.standardError.endProgress()
        Terminal.standardError.fail(error.message)
        return .failed
      }
      Terminal.standardError.endProgress()
    }
    if !request.isQuiet { summarize(jobs) }
    return .done
  }

  private mutating func prepare() -> [Job] {
    let configurations = self.configurations()
    guard !configurations.isEmpty, let templates = session.templates(replacedFrom: request.templates) else { return [] }
    var jobs: [Job] = []
    for var configuration in configurations {
      if let parts = request.parts { configuration.parts = parts }
      let start = ContinuousClock.now
      Terminal.standardError.progress("\(configuration.name): generating…")
      let folder = OutputFolder(configuration.output)
      let reading = Ahead { () throws(FileError) in try folder.ownedFiles() }
      guard let file = session.read(configuration.document),
        let emitted = session.generate(configuration, from: file, templates: templates)
      else { continue }
      do throws(FileError) {
        let plan = try folder.plan(
          emitted.files, removingOnlyIn: request.parts.map { Set($0.map(\.folder)) }, reading: reading)
        jobs.append(Job(configuration: configuration, emitted: emitted, plan: plan, time: .now - start))
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

  private func check(_ jobs: [Job]) -> ExitStatus {
    var isUpToDate = true
    for job in jobs where !job.plan.isUpToDate {
      isUpToDate = false
      Terminal.standardOutput.say(job.plan.listing(new: "missing: ", changed: "stale: ", removed: "surplus: "))
    }
    guard isUpToDate else {
      Terminal.standardError.fail("the generated code is not up to date; run 'swiftwright generate'")
      return .failed
    }
    if !request.isQuiet { summarize(jobs) }
    return .done
  }

  /// A line for each document, such as
  /// `Petstore: 4 operations, 6 types; 12 files: 1 written, 0 removed, 11 unchanged (0.3 s)`.
  private func summarize(_ jobs: [Job]) {
    let terminal = Terminal.standardOutput
    let verb = request.mode == .dryRun ? "to write" : "written"
    for job in jobs {
      let (emitted, plan) = (job.emitted, job.plan)
      terminal.say(
        terminal.styled(job.configuration.name, "1")
          + ": \(counted(emitted.operationCount, "operation")), \(counted(emitted.typeCount, "type"))"
          + "; \(counted(emitted.files.count, "file")): \(plan.writes.count) \(verb), "
          + "\(plan.removals.count) \(request.mode == .dryRun ? "to remove" : "removed"), "
          + "\(plan.unchanged) unchanged (\(seconds(job.time)))\n"
      )
    }
    if session.warningCount > 0 { terminal.say("\(counted(session.warningCount, "warning"))\n") }
    if jobs.count > 1 { terminal.say("\(counted(jobs.count, "document")) in \(seconds(.now - start))\n") }
  }

  private func seconds(_ duration: Duration) -> String {
    let hundredths = (duration / .milliseconds(10)).rounded()
    return "\(hundredths / 100) s"
  }
}
