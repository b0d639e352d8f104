/// How the values of a stream stand in a body.
public struct EventFormat: Sendable, Hashable {
  /// What keeps the values apart.
  public enum Framing: Sendable, Hashable {
    /// `text/event-stream`: server-sent events of the HTML standard.
    case events
    /// `application/jsonl`, `application/x-ndjson`: a line for each value.
    case lines
    /// `application/json-seq`: a record separator before each value, RFC 7464.
    case sequence
  }

  /// What keeps the values apart.
  public var framing: Framing

  /// The member of an event that is its name: writers put it into the `event:` line as well.
  public var nameMember: String?

  /// The names of the events that end a stream: none is read after them, and `[DONE]` is not written.
  public var ends: Set<String>

  /// Whether a value is all of a server-sent event, an object with the members `data`, `event`, `id` and `retry`, as
  /// `itemSchema` describes it (OpenAPI 3.2 §4.14.4); otherwise it is what stands in the data.
  public var holdsFields: Bool

  /// A format; unless told otherwise, server-sent events whose data are the values.
  public init(
    framing: Framing = .events, nameMember: String? = nil, ends: Set<String> = [], holdsFields: Bool = false
  ) {
    self.framing = framing
    self.nameMember = nameMember
    self.ends = ends
    self.holdsFields = holdsFields
  }

  /// The format of a media type; of those that are no stream, server-sent events.
  init(mediaType: String, nameMember: String?, ends: Set<String>, holdsFields: Bool) {
    let essence = MediaType(mediaType)?.essence ?? mediaType
    self.init(
      framing: Self.framings[essence] ?? .events, nameMember: nameMember, ends: ends, holdsFields: holdsFields)
  }

  /// Whether a body of that media type is a stream of values.
  static func isStream(_ mediaType: String) -> Bool {
    framings[mediaType] != nil
  }

  private static let framings: [String: Framing] = [
    "text/event-stream": .events, "application/jsonl": .lines, "application/x-ndjson": .lines,
    "application/ndjson": .lines, "application/x-jsonlines": .lines, "application/json-seq": .sequence,
  ]

  /// Appends a value to a body.
  func write(_ event: ServerSentEvent, to output: inout [UInt8]) {
    switch framing {
    case .events: event.write(to: &output)
    case .lines:
      output += event.bytes
      output.append(0x0A)
    case .sequence:
      output.append(0x1E)
      output += event.bytes
      output.append(0x0A)
    }
  }

  /// The name of an event by its own account.
  func name(of document: JSONDocument) -> String? {
    nameMember.flatMap { document.root[$0] }.flatMap { $0.token.kind == .string ? try? $0.read() : nil }
  }
}
