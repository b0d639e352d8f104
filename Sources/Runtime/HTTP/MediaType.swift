/// A media type, such as `text/event-stream; charset=utf-8`, or a range of them, such as `image/*`.
public struct MediaType: Sendable, Hashable, CustomStringConvertible {
  /// What precedes the slash, in lower case.
  public let type: String

  /// What follows the slash, in lower case.
  public let subtype: String

  /// The parameters by name in lower case, in order.
  public let parameters: [Parameter]

  /// What follows the type behind a semicolon, such as `charset=utf-8`.
  public struct Parameter: Sendable, Hashable {
    /// The name, in small letters.
    public let name: String
    /// The value, without quotes.
    public let value: String
  }

  /// Reads a media type; nil when the text is none.
  public init?(_ text: String) {
    var scanner = HeaderScanner(text)
    guard let type = scanner.token(), scanner.skip("/"), let subtype = scanner.token() else { return nil }
    self.type = type.lowercased()
    self.subtype = subtype.lowercased()
    parameters = scanner.parameters()
    guard scanner.isAtEnd else { return nil }
  }

  init(type: String, subtype: String, parameters: [Parameter]) {
    self.type = type
    self.subtype = subtype
    self.parameters = parameters
  }

  /// The type without parameters, such as `application/json`.
  public var essence: String {
    "\(type)/\(subtype)"
  }

  public var description: String {
    parameters.reduce(into: essence) { $0 += "; \($1.name)=\(HeaderScanner.quoted($1.value))" }
  }

  /// The value of a parameter, such as `boundary`.
  public subscript(parameter name: String) -> String? {
    parameters.first { $0.name == name }?.value
  }

  /// Whether this is JSON: `application/json`, or anything ending in `+json`.
  public var isJSON: Bool {
    subtype == "json" || subtype.hasSuffix("+json")
  }

  /// Whether `range` covers this type: it is the same, or has `*` where this has something; parameters of the range must
  /// be here too.
  public func matches(_ range: MediaType) -> Bool {
    (range.type == "*" || range.type == type)
      && (range.subtype == "*" || range.subtype == subtype)
      && range.parameters.allSatisfy { wanted in
        self[parameter: wanted.name].map { $0.lowercased() == wanted.value.lowercased() } ?? false
      }
  }

  /// Whether a body of this type can be read as what a document calls `documented`.
  ///
  /// That is any type the documented range covers, and all that is JSON where JSON is documented.
  public func isReadable(as documented: String) -> Bool {
    if documented == "application/json", isJSON { return true }
    guard let range = MediaType(documented) else { return false }
    return MediaType(type: type, subtype: subtype, parameters: parameters).matches(
      MediaType(type: range.type, subtype: range.subtype, parameters: [])
    )
  }

  /// What a document has for bodies of this type: by its name before what else can be read so, and that before ranges.
  func closest<Element>(of documented: [Element], _ name: (Element) -> String) -> Element? {
    if let exact = documented.first(where: { MediaType(name($0))?.essence == essence }) { return exact }
    return documented.filter { isReadable(as: name($0)) }.min {
      name($0).utf8.count { $0 == UInt8(ascii: "*") } < name($1).utf8.count { $0 == UInt8(ascii: "*") }
    }
  }
}

/// Lets `switch (response.status, response.mediaType)` have cases such as `(200, "application/json")`.
///
/// Nil, a response that does not say what it is, matches everything.
public func ~= (documented: String, mediaType: MediaType?) -> Bool {
  mediaType?.isReadable(as: documented) ?? true
}
