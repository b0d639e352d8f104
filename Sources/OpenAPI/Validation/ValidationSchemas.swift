/// The schemas of a document as JSON Schema 2020-12 that checks values: without what is for people, and with all
/// references leading to ``schemas``.
public struct ValidationSchemas: Sendable {
  /// A schema or an operation's schemas, as JSON on one line.
  public struct Entry: Sendable, Hashable {
    public var name: String
    public var json: String
  }

  /// The entries of `components/schemas`, and the schemas elsewhere that references lead to.
  public internal(set) var schemas: [Entry] = []

  /// By the operations' IDs: parameters, body and responses.
  public internal(set) var operations: [Entry] = []

  public init() {}

  /// The whole as a JSON document: an entry on each line, so that differences read well.
  public var lines: [String] {
    ["{\"schemas\":{"] + Self.members(schemas) + ["},\"operations\":{"] + Self.members(operations) + ["}}"]
  }

  private static func members(_ entries: [Entry]) -> [String] {
    entries.enumerated().map { index, entry in
      var name = JSONWriting()
      name.string(entry.name)
      return name.text + ":" + entry.json + (index == entries.count - 1 ? "" : ",")
    }
  }
}
