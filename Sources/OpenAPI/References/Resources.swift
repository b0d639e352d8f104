import SwiftwrightDiagnostics
import SwiftwrightYAML

/// What references can lead to: the documents that were read so far, and the schemas in them that have an `$id`.
///
/// A file is read when the first reference to it is followed, and only then.
struct Resources: Sendable {
  /// A document, or a schema with an `$id` in one: JSON Schema 2020-12 §8.2.1.
  struct Resource: Sendable {
    /// The base of the references in it.
    let address: ResourceAddress
    let node: YAMLNode
    /// The resource of the whole document.
    let document: ID
    /// Schemas by `$anchor` or `$dynamicAnchor`.
    var anchors: [String: YAMLNode] = [:]
  }

  struct ID: Hashable, Sendable {
    let index: Int
  }

  /// A file with a document.
  struct Document: Sendable {
    let resource: ID
    /// As diagnostics and names have it: relative to the folder of the root document.
    let path: String
    let version: OpenAPIVersion
    /// Whether the file is an OpenAPI document itself.
    let isOpenAPI: Bool
    /// Whether all of it was searched for identifiers.
    var isSearched = false
  }

  var sources: SourceFiles
  let place: DocumentPlace
  private let rootVersion: OpenAPIVersion
  /// The path of the folder that the root document is in, with its slash at the end.
  private let rootFolder: String
  private(set) var resources: [Resource] = []
  private(set) var documents: [SourceFileID: Document] = [:]
  /// Files in the order of reading.
  private(set) var files: [SourceFileID] = []
  /// What stands at an address, or nil where that was found out to be nothing.
  var known: [ResourceAddress: Result<ID, ReferenceProblem>] = [:]
  private var byIdentity: [String: ID] = [:]
  /// The schemas that have an `$id`, by where they begin.
  private var embedded: [SourceLocation: ID] = [:]
  /// What stands for a folder of URIs: the folder of a file that gives itself a URI there.
  private var ownMappings: [URIMapping] = []
  /// The resource that a reference stands in, where that is not its document.
  var scopes: [SourceLocation: ID] = [:]
  /// Dynamic anchors that occur, with each place.
  var dynamicAnchors: [String: Set<SourceLocation>] = [:]

  /// Begins with the root document, as overlays left it.
  init(root node: YAMLNode, in file: SourceFile, version: OpenAPIVersion, place: DocumentPlace, sources: SourceFiles) {
    self.sources = sources
    self.place = place
    rootVersion = version
    let path = ResourceAddress.normalized(place.path ?? file.name)
    rootFolder = ResourceAddress.folder(of: path)
    let id = add(node, file: file.id, at: .file(path), named: "")
    byIdentity[place.files.identity(of: path)] = id
  }

  /// Nothing at all, where the resources are on loan to a reader.
  init() {
    sources = SourceFiles()
    place = DocumentPlace()
    rootVersion = .v31
    rootFolder = ""
  }

  subscript(_ id: ID) -> Resource {
    resources[id.index]
  }

  /// The resource that a reference is relative to. What an overlay brought in belongs to the root document.
  func scope(of location: SourceLocation) -> ID {
    scopes[location] ?? documents[location.file]?.resource ?? ID(index: 0)
  }

  /// Whether a node is the whole of a file.
  func isDocument(_ node: YAMLNode) -> Bool {
    documents[node.location.file].map { self[$0.resource].node.location == node.location } ?? false
  }

  /// The whole of a file that was read.
  func root(of file: SourceFileID) -> YAMLNode? {
    documents[file].map { self[$0.resource].node }
  }

  /// Whether a file is one that a reference led to.
  func isReferenced(_ file: SourceFileID) -> Bool {
    files.first != file && documents[file] != nil
  }

  func version(of file: SourceFileID) -> OpenAPIVersion {
    documents[file]?.version ?? rootVersion
  }

  /// The files that references were followed to, and what they are called relative to the root document.
  var referenced: [(file: SourceFileID, path: String)] {
    files.dropFirst().compactMap { file in documents[file].map { (file, $0.path) } }
  }

  private mutating func add(
    _ node: YAMLNode,
    file: SourceFileID,
    at address: ResourceAddress,
    named path: String
  ) -> ID {
    let id = ID(index: resources.count)
    let version = node.mapping?["openapi"]?.scalar.flatMap { OpenAPIVersion(written: $0.text) }
    let name = node.mapping?[version == nil ? "$id" : "$self"]?.string
    var base = address
    if let name, !name.hasPrefix("#"), let resolved = try? address.resolving(Self.withoutFragment(name)) {
      base = resolved
      if case .uri(let uri)? = resolved.folder, case .file(let folder)? = address.folder {
        ownMappings.append(URIMapping(uri: uri, path: folder))
      }
    }
    resources.append(Resource(address: base, node: node, document: id))
    documents[file] = Document(
      resource: id, path: path, version: version ?? rootVersion, isOpenAPI: version != nil)
    files.append(file)
    known[address] = .success(id)
    known[base] = .success(id)
    embedded[node.location] = id
    return id
  }

  /// Takes note of a schema that gives itself an address.
  mutating func embed(_ node: YAMLNode, identifier: String, in scope: ID) -> ID {
    if let known = embedded[node.location] { return known }
    guard !identifier.hasPrefix("#"),
      let address = try? self[scope].address.resolving(Self.withoutFragment(identifier)), address != self[scope].address
    else { return scope }
    let id = ID(index: resources.count)
    resources.append(Resource(address: address, node: node, document: self[scope].document))
    embedded[node.location] = id
    if case .success? = known[address] { return id }
    known[address] = .success(id)
    return id
  }

  mutating func anchor(_ node: YAMLNode, named name: String, in scope: ID) {
    if resources[scope.index].anchors[name] == nil { resources[scope.index].anchors[name] = node }
  }

  mutating func markSearched(_ file: SourceFileID) {
    documents[file]?.isSearched = true
  }

  private static func withoutFragment(_ uri: String) -> String {
    uri.firstIndex(of: "#").map { String(uri[..<$0]) } ?? uri
  }
}

extension Resources {
  /// The resource at an address; its file is read if it was not.
  mutating func resource(
    at address: ResourceAddress,
    for reference: String,
    log: inout DiagnosticLog
  ) throws(ReferenceProblem) -> ID {
    if let known = known[address] { return try known.get() }
    let result: Result<ID, ReferenceProblem>
    do throws(ReferenceProblem) {
      result = .success(try find(address, log: &log))
    } catch {
      result = .failure(error)
    }
    known[address] = result
    return try result.get()
  }

  private mutating func find(_ address: ResourceAddress, log: inout DiagnosticLog) throws(ReferenceProblem) -> ID {
    switch address {
    case .file(let path):
      do throws(ReferenceProblem) {
        return try open(path, at: address, named: name(ofFile: path), log: &log)
      } catch {
        // A schema that no reference led to yet may have the path as its `$id`.
        searchAll()
        if case .success(let id)? = known[address] { return id }
        throw error
      }
    case .uri(let uri):
      searchAll()
      if case .success(let id)? = known[address] { return id }
      if let path = place.path(forURI: uri) { return try open(path, at: address, named: uri, log: &log) }
      let own = ownMappings.lazy.compactMap { $0.path(for: uri) }.first
      if let own { return try open(own, at: address, named: name(ofFile: own), log: &log) }
      let scheme = uri.prefix { $0 != ":" }.lowercased()
      switch scheme {
      case "http", "https", "ftp": throw .remote(uri)
      case "file": throw .fileURL
      default: throw uri.hasPrefix("//") ? .remote(uri) : .unknownIdentifier(uri)
      }
    }
  }

  private mutating func open(
    _ path: String,
    at address: ResourceAddress,
    named name: String,
    log: inout DiagnosticLog
  ) throws(ReferenceProblem) -> ID {
    let identity = place.files.identity(of: path)
    if let known = byIdentity[identity] { return known }
    let file: SourceFile
    do throws(FileRefusal) {
      let found = try place.files.read(path)
      file = sources.add(name: found.name, bytes: found.bytes)
    } catch {
      throw .file(error)
    }
    do throws(YAMLError) {
      let id = add(try parseYAML(file), file: file.id, at: address, named: name)
      known[.file(path)] = .success(id)
      byIdentity[identity] = id
      return id
    } catch {
      log.append(error.diagnostic)
      throw .reported
    }
  }

  /// The path of a file relative to the folder of the root document.
  private func name(ofFile path: String) -> String {
    ResourceAddress.relative(path, to: rootFolder)
  }

  /// Looks for identifiers and anchors in all documents that were read.
  mutating func searchAll() {
    for file in files where documents[file]?.isSearched == false { search(file) }
  }
}
