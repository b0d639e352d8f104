/// The schemas of a document as JSON Schema 2020-12 that checks values: without what is for people, and with all
/// references leading into the set.
package struct ValidationSchemas: Sendable {
  /// A schema or an operation's schemas, as JSON on one line.
  package struct Entry: Sendable, Hashable {
    package var name: String
    package var json: String
  }

  /// The entries of `components/schemas`, and the schemas elsewhere that references lead to.
  package internal(set) var schemas: [Entry] = []

  /// By the operations' IDs: parameters, body and responses.
  package internal(set) var operations: [Entry] = []

  /// By the names of Swift types: the schemas of those that are not called as their components are.
  package internal(set) var types: [Entry] = []

  /// Where the schema objects stand that were asked for, as references.
  var places: [ObjectIdentifier: String] = [:]

  package init() {}

  /// Says which schema a Swift type has.
  ///
  /// - Parameter type: The type's name from anywhere in its module.
  package mutating func name(_ schema: Schema, _ type: String) {
    let references = schema.sources.compactMap { places[ObjectIdentifier($0)] }
    guard references.count == schema.sources.count, references != [JSONWriting.reference(to: type)] else { return }
    var json = JSONWriting()
    if references.isEmpty {
      json.literal("true")
    } else if references.count == 1 {
      json.reference(references[0])
    } else {
      json.object { json in
        json.key("allOf")
        json.array(references) { $0.reference($1) }
      }
    }
    types.append(Entry(name: type, json: json.text))
  }

  /// The whole as a JSON document: an entry on each line, so that differences read well, and the types on few; of large
  /// sets, as many entries on a line as keep the data from outnumbering the code.
  package var lines: [String] {
    let (schemas, operations) = (Self.members(schemas), Self.members(operations))
    let size = (schemas + operations).reduce(0) { $0 + $1.utf8.count }
    let width = size > Self.largeSet ? Self.largeWidth : 0
    return ["{\"schemas\":{"] + Self.filled(schemas, to: width) + ["},\"operations\":{"]
      + Self.filled(operations, to: width) + ["},\"types\":{"] + Self.filled(Self.members(types), to: max(width, 240))
      + ["}}"]
  }

  /// In bytes.
  private static let largeSet = 100_000
  private static let largeWidth = 2_000

  private static func members(_ entries: [Entry]) -> [String] {
    entries.enumerated().map { index, entry in
      var name = JSONWriting()
      name.string(entry.name)
      return name.text + ":" + entry.json + (index == entries.count - 1 ? "" : ",")
    }
  }

  /// Several entries on a line, up to a width.
  private static func filled(_ entries: [String], to width: Int) -> [String] {
    var lines: [String] = []
    for entry in entries {
      if let last = lines.last, last.utf8.count + entry.utf8.count <= width {
        lines[lines.count - 1] = last + entry
      } else {
        lines.append(entry)
      }
    }
    return lines
  }
}
