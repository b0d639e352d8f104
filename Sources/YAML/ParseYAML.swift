package import SwiftwrightDiagnostics

/// Reads a YAML or JSON document.
///
/// The file must hold exactly one document, in UTF-8, nested at most 200 levels deep. Aliases share the node they refer
/// to; merge keys (`<<`) are replaced by what they bring in.
///
/// - Throws: What is wrong with the text, at its place; also for duplicate keys, keys that are collections, aliases
///   that contain themselves, and aliases that would expand to more than a million values.
package func parseYAML(_ file: SourceFile) throws(YAMLError) -> YAMLNode {
  let start = SourceLocation(file: file.id, line: 1, column: 1)
  guard !file.bytes.starts(with: [0xFF, 0xFE]), !file.bytes.starts(with: [0xFE, 0xFF]) else {
    throw YAMLError("unsupported-encoding", "UTF-16 is not supported; save the file as UTF-8", at: start)
  }
  if let root = YAMLHalves(file)?.root() { return root }
  let root: YAMLNode?
  do throws(YAMLError) {
    root = try YAMLBuilder.build(file)
  } catch {
    guard error.message.hasPrefix("found invalid Unicode character escape code"),
      let bytes = JSONSurrogates.rewritten(file.bytes)
    else { throw error }
    root = try YAMLBuilder.build(SourceFile(id: file.id, name: file.name, bytes: bytes))
  }
  guard let root else {
    throw YAMLError("empty-document", "the document is empty", at: start)
  }
  return root
}
