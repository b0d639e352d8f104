import SwiftwrightDiagnostics
import SwiftwrightMustache
import SwiftwrightOpenAPI
import SwiftwrightSpecDiff

/// Reads two versions of a document and compares them.
struct DocumentComparison {
  var session = Session()
  /// Overlays of both versions, beside those that are configured.
  var overlays: [String] = []
  var references = ReferenceRequest()

  /// - Parameters:
  ///   - old: A file, or `git:REVISION:FILE`.
  ///   - new: The same.
  ///   - ofOld: What is configured for the old one.
  ///   - ofNew: What is configured for the new one.
  /// - Returns: Nil if one of them is not to be read; the session's log says why.
  mutating func report(
    _ old: String,
    _ new: String,
    ofOld: DocumentConfiguration?,
    ofNew: DocumentConfiguration?
  ) -> Report? {
    // Another version of the same document is called and changed as the new one is.
    let configured = ofOld ?? ofNew
    guard let one = load(old, configured), let two = load(new, ofNew ?? configured) else { return nil }
    let configuration =
      ofNew ?? configured
      ?? DocumentConfiguration(name: "API", document: GitFile(new)?.path ?? new, output: "")
    let before = configuration.select(resolveAPI(one, log: &session.log), sources: session.sources, log: &session.log)
    let after = configuration.select(resolveAPI(two, log: &session.log), sources: session.sources, log: &session.log)
    let pair = DocumentPair(old: before.api, oldDocuments: one, new: after.api, newDocuments: two)
    return compareDocuments(
      pair, old: NamedOptions(name: old, options: before.options),
      new: NamedOptions(name: new, options: after.options),
      sources: session.sources, log: &session.log)
  }

  private mutating func load(_ name: String, _ configuration: DocumentConfiguration?) -> DocumentSet? {
    let overlays = (configuration?.overlays ?? []) + self.overlays
    guard let file = read(name) else { return nil }
    let files = overlays.compactMap { path in session.sources.files.first { $0.name == path } ?? session.read(path) }
    guard files.count == overlays.count else { return nil }
    let references = (configuration?.references ?? ReferenceRequest()).adding(self.references)
    let place = session.place(of: name, references)
    return DocumentSet.load(file, overlays: files, place: place, sources: &session.sources, log: &session.log)
  }

  private mutating func read(_ name: String) -> SourceFile? {
    guard let revision = GitFile(name) else { return session.read(name) }
    do throws(FileError) {
      return session.sources.add(name: name, bytes: try session.git.read(revision))
    } catch {
      session.fail(error)
      return nil
    }
  }
}
