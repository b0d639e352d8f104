package import SwiftwrightDiagnostics
import SwiftwrightYAML

/// The documents of one run: the root, and what its references lead to.
package struct DocumentSet: Sendable {
  package let root: OpenAPIDocument

  let rootNode: YAMLNode
  var read: ReadObjects
  /// The places that references lead to; those that lead nowhere have none.
  var targets: [ReferenceKey: Resources.Target] = [:]
  /// What schema references lead to.
  var schemas: [ReferenceKey: SchemaObject] = [:]
  /// References within schemas that lead to something else: these were reported, and stand for any value.
  var untyped: Set<SourceLocation> = []
  /// Where the schemas are that references lead to.
  var addresses: [ObjectIdentifier: TargetAddress] = [:]

  /// Reads a document, changes it as overlays say, one after the other, and checks it as a whole; every reference is
  /// tried once, and the files that references lead to are read.
  ///
  /// - Parameters:
  ///   - place: Where the document stands, and what its references can lead to.
  ///   - sources: The files that were read are added to them.
  /// - Returns: Nil if there is no document to go on with: the text is no YAML, or of no version that is read here.
  package static func load(
    _ file: SourceFile,
    overlays: [SourceFile] = [],
    place: DocumentPlace = DocumentPlace(),
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
    return load(node, of: file, place: place, sources: &sources, log: &log)
  }

  /// Reads a document from its tree.
  private static func load(
    _ node: YAMLNode,
    of file: SourceFile,
    place: DocumentPlace,
    sources: inout SourceFiles,
    log: inout DiagnosticLog
  ) -> DocumentSet? {
    guard let mapping = node.mapping else {
      log.append(
        Diagnostic(.error, "wrong-type", "the document must be a mapping, found \(node.kindName)", at: node.location)
      )
      return nil
    }
    guard let version = OpenAPIDocument.version(mapping, at: node.location, log: &log) else { return nil }
    var read = ReadObjects()
    read.resources = Resources(root: node, in: file, version: version, place: place, sources: sources)
    let reader = DocumentReader(version: version, read: read, log: log)
    let root = reader.document(node, mapping)
    log = reader.log
    defer { sources = reader.read.resources.sources }
    guard let root else { return nil }
    var set = DocumentSet(root: root, rootNode: node, read: reader.read)
    reader.read = ReadObjects()
    set.checkReferences(log: &log)
    set.checkDocument(log: &log)
    set.reportMisplaced(log: &log)
    reader.read.resources.sources = set.read.resources.sources
    return set
  }

  init(root: OpenAPIDocument, rootNode: YAMLNode, read: ReadObjects) {
    self.root = root
    self.rootNode = rootNode
    self.read = read
  }

  /// The files that references led to, in the order of reading, by the path relative to the folder of the root document,
  /// or by URI.
  package var referencedFiles: [(file: SourceFileID, path: String)] {
    read.resources.referenced
  }

  /// The root document, whose path is empty, and the files that references led to.
  var trees: [(path: String, node: YAMLNode)] {
    [("", rootNode)]
      + referencedFiles.compactMap { reference in
        read.resources.documents[reference.file].map { (reference.path, read.resources[$0.resource].node) }
      }
  }

  /// Where the schema is that a reference led to; nil for schemas that none leads to.
  package func address(of schema: SchemaObject) -> TargetAddress? {
    addresses[ObjectIdentifier(schema)]
  }
}
