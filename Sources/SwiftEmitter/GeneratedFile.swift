/// A file to be written: its path below the output folder, and its text.
package struct GeneratedFile: Equatable, Sendable {
  package var path: String
  package var contents: String

  package init(path: String, contents: String) {
    self.path = path
    self.contents = contents
  }
}
