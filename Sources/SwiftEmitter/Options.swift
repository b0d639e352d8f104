/// What to generate from a document, and how to name it.
public struct Options: Sendable {
  /// A part of the output; each becomes a folder, and a module when ``Modules/three`` is chosen.
  public enum Part: String, Sendable, CaseIterable {
    case models, client, server

    /// The folder of the part's files.
    public var folder: String {
      switch self {
      case .models: "Models"
      case .client: "Client"
      case .server: "Server"
      }
    }
  }

  public enum Modules: String, Sendable, CaseIterable {
    /// All parts are compiled together; they do not import each other.
    case one
    /// Each part is a module of its own: `<Name>Models`, `<Name>Client`, `<Name>Server`.
    case three
  }

  /// How operations are gathered into groups.
  public enum Grouping: String, Sendable, CaseIterable {
    /// By the resource their path names.
    case path
    /// By their first tag.
    case tag
    /// All in one.
    case flat
  }

  /// The prefix of the modules and of the client's and server's types.
  public var name: String
  /// The document's file name, for the header of each file.
  public var documentName: String
  public var parts: Set<Part>
  public var modules: Modules
  public var grouping: Grouping
  public var naming: NamingOptions
  public var paging: PagingOptions

  public init(
    name: String,
    documentName: String,
    parts: Set<Part> = Set(Part.allCases),
    modules: Modules = .three,
    grouping: Grouping = .path,
    naming: NamingOptions = NamingOptions(),
    paging: PagingOptions = PagingOptions()
  ) {
    self.name = name
    self.documentName = documentName
    self.parts = parts
    self.modules = modules
    self.grouping = grouping
    self.naming = naming
    self.paging = paging
  }
}

/// Names that the user decides.
public struct NamingOptions: Sendable {
  /// Prefixes dropped from schema names and operation IDs, such as `gateway` and `Gateway_`.
  public var strip: [String]
  /// Words to be written in capitals, beside the well-known ones.
  public var acronyms: [String]
  /// Swift type names by schema name.
  public var types: [String: String]
  /// Swift property names by `schema.property`.
  public var properties: [String: String]
  /// Swift case names by `schema.value`.
  public var cases: [String: String]
  /// `group.method`, or `method` alone for the client itself, by `operationId`.
  public var operations: [String: String]

  public init(
    strip: [String] = [],
    acronyms: [String] = [],
    types: [String: String] = [:],
    properties: [String: String] = [:],
    cases: [String: String] = [:],
    operations: [String: String] = [:]
  ) {
    self.strip = strip
    self.acronyms = acronyms
    self.types = types
    self.properties = properties
    self.cases = cases
    self.operations = operations
  }
}
