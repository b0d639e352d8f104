/// Everything there is to say of two versions of a document.
public struct Report: Sendable {
  /// A version of the document.
  public struct Version: Sendable {
    /// The file, or where it comes from, as the user wrote it.
    public var name: String
    public var title: String
    public var version: String
  }

  /// How an operation of the old document fares.
  public struct OperationVerdict: Sendable {
    /// The method and path, by the new document where it has it.
    public var name: String
    public var id: String
    /// Whether a client of the old document works with a server of the new one.
    public var oldClient: Severity
    /// Whether a client of the new document works with a server of the old one.
    public var newClient: Severity
    /// The rules of what is not compatible, each once.
    public var rules: [String]
  }

  /// Something that kept its content under another name.
  public struct Rename: Sendable {
    public var old: String
    public var new: String
    public var oldSwift: String
    public var newSwift: String
    /// What in the configuration keeps the old name in Swift.
    public var configuration: String
  }

  /// A declaration as it was and as it is, line by line.
  public struct Comparison: Sendable {
    public struct Row: Sendable {
      public var old: String?
      public var new: String?
    }

    public var name: String
    public var rows: [Row]
  }

  public var old: Version
  public var new: Version
  public var warnings: [String]
  public var advice: VersionAdvice
  public var changes: [Change]
  public var operations: [OperationVerdict]
  public var swift: [SwiftChange]
  public var renames: [Rename]
  public var comparisons: [Comparison]

  /// Whether anything is different that people or programs can notice.
  public var hasChanges: Bool { !changes.isEmpty || !swift.isEmpty }
}
