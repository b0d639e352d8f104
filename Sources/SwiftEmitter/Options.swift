/// What to generate from a document, and how to name it.
package struct Options: Sendable {
  /// A part of the output; each becomes a folder, and a module when ``Modules/three`` is chosen.
  package enum Part: String, Sendable, CaseIterable {
    case models, client, server

    /// The folder of the part's files.
    package var folder: String {
      switch self {
      case .models: "Models"
      case .client: "Client"
      case .server: "Server"
      }
    }
  }

  package enum Modules: String, Sendable, CaseIterable {
    /// All parts are compiled together; they do not import each other.
    case one
    /// Each part is a module of its own: `<Name>Models`, `<Name>Client`, `<Name>Server`.
    case three
  }

  /// Who may use what is declared.
  package enum Access: String, Sendable, CaseIterable {
    case `public`, package, `internal`

    /// What stands before a declaration, with the blank behind it; nothing for the level that goes without saying.
    var modifier: String {
      self == .internal ? "" : rawValue + " "
    }
  }

  /// How operations are gathered into groups.
  package enum Grouping: String, Sendable, CaseIterable {
    /// By the resource their path names.
    case path
    /// By their first tag.
    case tag
    /// All in one.
    case flat
  }

  /// The prefix of the modules and of the client's and server's types.
  package var name: String
  /// The document's file name, for the header of each file.
  package var documentName: String
  package var parts: Set<Part>
  package var modules: Modules
  package var grouping: Grouping
  package var naming: NamingOptions
  package var paging: PagingOptions
  package var access: Access
  package var types: ExternalTypes
  /// Names that types had, and have now: the old ones become deprecated aliases.
  package var renamed: [RenamedType]

  package init(
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
