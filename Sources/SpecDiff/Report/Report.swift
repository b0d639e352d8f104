/// Everything there is to say of two versions of a document.
package struct Report: Sendable {
  /// A version of the document.
  package struct Version: Sendable {
    /// The file, or where it comes from, as the user wrote it.
    package var name: String
    package var title: String
    package var version: String
  }

  /// How an operation of the old document fares.
  package struct OperationVerdict: Sendable {
    /// The method and path, by the new document where it has it.
    package var name: String
    package var id: String
    /// Whether a client of the old document works with a server of the new one.
    package var oldClient: Severity
    /// Whether a client of the new document works with a server of the old one.
    package var newClient: Severity
    /// The rules of what is not compatible, each once.
    package var rules: [String]
  }

  /// Something that kept its content under another name.
  package struct Rename: Sendable {
    package var old: String
    package var new: String
    package var oldSwift: String
    package var newSwift: String
    /// What in the configuration keeps the old name in Swift.
    package var configuration: String
  }

  /// A declaration as it was and as it is, line by line.
  package struct Comparison: Sendable {
    package struct Row: Sendable {
      package var old: String?
      package var new: String?
    }

    package var name: String
    package var rows: [Row]
  }

  package var old: Version
  package var new: Version
  package var warnings: [String]
  package var advice: VersionAdvice
  package var changes: [Change]
  package var operations: [OperationVerdict]
  package var swift: [SwiftChange]
  package var renames: [Rename]
  package var comparisons: [Comparison]

  /// Whether anything is different that people or programs can notice.
  package var hasChanges: Bool { !changes.isEmpty || !swift.isEmpty }
}
