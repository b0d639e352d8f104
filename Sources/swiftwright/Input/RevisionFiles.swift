import SwiftwrightOpenAPI

/// The files beside a document as they were in a revision of a Git repository.
struct RevisionFiles: ReferencedFiles {
  private let revision: String
  private let git: GitObjects
  /// The folders allowed, relative to the current one; an empty one allows all that is relative.
  private let roots: [String]

  init(around document: GitFile, in git: GitObjects, allowing allowed: [String]) {
    revision = document.revision
    self.git = git
    roots = ([Path.folder(of: Path.normalized(document.path))] + allowed).map { $0 == "." ? "" : Path.normalized($0) }
  }

  func identity(of path: String) -> String { Path.normalized(path) }

  func read(_ path: String) throws(FileRefusal) -> ReferencedFile {
    let path = Path.normalized(path)
    guard roots.contains(where: { Self.contains($0, path) }) else { throw .outside }
    let file = GitFile(revision: revision, path: path)
    do throws(FileError) {
      return ReferencedFile(name: file.name, bytes: try git.read(file))
    } catch {
      throw FileRefusal(id: "missing-file", "is not in revision \(revision)")
    }
  }

  private static func contains(_ root: String, _ path: String) -> Bool {
    if root.isEmpty || root == "." { return !path.hasPrefix("../") && !path.hasPrefix("/") }
    return path == root || path.hasPrefix(root + "/")
  }
}
