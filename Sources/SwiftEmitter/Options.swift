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

  /// Who may use what is declared.
  public enum Access: String, Sendable, CaseIterable {
    case `public`, package, `internal`
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
  public var access: Access
  public var types: ExternalTypes
  /// Names that types had, and have now: the old ones become deprecated aliases.
  public var renamed: [RenamedType]

  public init(
    name: String,
    documentName: String,
    parts: Set<Part> = Set(Part.allCases),
    modules: Modules = .three,
    grouping: Grouping = .path,
    naming: NamingOptions = NamingOptions(),
    paging: PagingOptions = PagingOptions(),
    access: Access = .public,
    types: ExternalTypes = ExternalTypes(),
    renamed: [RenamedType] = []
  ) {
    self.name = name
    self.documentName = documentName
    self.parts = parts
    self.modules = modules
    self.grouping = grouping
    self.naming = naming
    self.paging = paging
    self.access = access
    self.types = types
    self.renamed = renamed
  }
}
