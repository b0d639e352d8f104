/// A string whose text is itself JSON, as `contentSchema` describes it beside a `contentMediaType` of JSON (JSON Schema
/// 2020-12 Validation §8.5): the data of a server-sent event, the arguments of a call.
///
/// What the text holds is said of the string and not demanded of it, so that any string can be read: one that does not
/// hold the content is kept as it is.
///
/// ```swift
/// if case .content(let arguments) = call.arguments { … }
/// call.arguments = .content(Arguments(city: "Bern"))
/// ```
///
/// A text that holds the content is written as JSON is written here, without spaces between its parts and, of objects, with
/// the members that the type knows. Two values are equal when they write the same text.
public indirect enum EmbeddedJSON<Content: JSONCodable>: JSONRepresentable, Codable, Hashable {
  /// What the text holds.
  case content(Content)

  /// A text that holds something else, or is not JSON.
  case text(String)

  /// Reads a string, and what its text holds.
  ///
  /// - Throws: `JSONError`, with the place in the document, when there is no string.
  public init(json: borrowing JSONElement) throws {
    var text = try String(json: json)
    var options = json.options
    // A text within a text is read within the reading of the outer one; so all of them together are not nested deeper
    // than twice what one may be.
    options.maximumDepth /= 2
    let isExacting = !json.mode.isDisjoint(with: [.strict, .known])
    let mode = json.mode.intersection([.strict, .known]).union(.trial)
    let content = try? text.withUTF8 { bytes in
      try Content(json: try JSONDocument(UnsafeRawBufferPointer(bytes), options: options).root.with(mode))
    }
    if let content {
      self = .content(content)
    } else if isExacting {
      throw json.error("the text does not hold what it should")
    } else {
      self = .text(text)
    }
  }

  public func write(to json: inout JSONWriter) {
    switch self {
    case .text(let text): json.text(text)
    case .content(let content):
      var inner = JSONWriter(json.options)
      content.write(to: &inner)
      do {
        json.text(String(decoding: try inner.finish(), as: UTF8.self))
      } catch {
        json.fail((error as? JSONError)?.message ?? "\(error)")
      }
    }
  }
}
