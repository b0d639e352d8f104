public import SwiftwrightDiagnostics
import SwiftwrightYAML

/// The documents of one run: the root, and what its references lead to.
public struct DocumentSet: Sendable {
  public let root: OpenAPIDocument

  let rootNode: YAMLNode
  var read: ReadObjects
  /// The places that references lead to, by their text; nil for those that lead nowhere.
  var places: [String: YAMLNode] = [:]
  /// What schema references lead to, by their text.
  var schemas: [String: SchemaObject] = [:]

  /// Reads a document, changes it as overlays say, one after the other, and checks it as a whole; every reference is
  /// tried once.
  ///
  /// - Returns: Nil if there is no document to go on with: the text is no YAML, or of no version that is read here.
  public static func load(
    _ file: SourceFile,
    overlays: [SourceFile] = [],
    sources: inout SourceFiles,
    log: inout DiagnosticLog
  ) -> DocumentSet? {
    var node: YAMLNode
    do throws(YAMLError) {
      node = try parseYAML(file)
      for overlayFile in overlays {
        guard let overlay = Overlay.read(try parseYAML(overlayFile), log: &log) else { continue }
        overlay.checkTarget(file, log: &log)
        node = overlay.applied(to: node, log: &log)
      }
    } catch {
      log.append(error.diagnostic)
      return nil
    }
    return load(node, log: &log)
  }

  /// Reads a document from its tree.
  static func load(_ node: YAMLNode, log: inout DiagnosticLog) -> DocumentSet? {
    guard let mapping = node.mapping else {
      log.append(
        Diagnostic(.error, "wrong-type", "the document must be a mapping, found \(node.kindName)", at: node.location)
      )
      return nil
    }
    guard let version = OpenAPIDocument.version(mapping, at: node.location, log: &log) else { return nil }
    let reader = DocumentReader(version: version, read: ReadObjects(), log: log)
    let root = reader.object(node, OpenAPIDocument.self)
    log = reader.log
    guard let root else { return nil }
    var set = DocumentSet(root: root, rootNode: node, read: reader.read)
    set.checkReferences(log: &log)
    set.checkDocument(log: &log)
    return set
  }

  init(root: OpenAPIDocument, rootNode: YAMLNode, read: ReadObjects) {
    self.root = root
    self.rootNode = rootNode
    self.read = read
  }
}
