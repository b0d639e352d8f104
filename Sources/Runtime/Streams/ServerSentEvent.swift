/// An event of a `text/event-stream`, as it is on the wire.
public struct ServerSentEvent: Sendable, Hashable {
  /// The event's type; nil when it has none, which means `message`.
  public var event: String?

  /// The data in UTF-8, its lines joined by line feeds.
  public var bytes: [UInt8]

  /// The identifier that the stream gave last, by which a client can resume.
  public var id: String?

  /// After how many milliseconds a client should reconnect, if this event came with it.
  public var retry: Int?

  /// An event whose data is given as UTF-8.
  public init(event: String? = nil, bytes: [UInt8], id: String? = nil, retry: Int? = nil) {
    self.event = event
    self.bytes = bytes
    self.id = id
    self.retry = retry
  }

  /// An event whose data is given as text.
  public init(event: String? = nil, data: String, id: String? = nil, retry: Int? = nil) {
    self.init(event: event, bytes: Array(data.utf8), id: id, retry: retry)
  }

  /// The data as text.
  public var data: String {
    String(decoding: bytes, as: UTF8.self)
  }

  /// Whether the data is `text`.
  func isData(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes.elementsEqual($0) }
  }

  /// Appends the event to a stream. Every line break in the data begins a new `data` line; those in names are left out.
  func write(to output: inout [UInt8]) {
    if let event { Self.line("event", Array(event.utf8), to: &output) }
    if let id { Self.line("id", Array(id.utf8), to: &output) }
    if let retry { Self.line("retry", Array(String(retry).utf8), to: &output) }
    var start = bytes.startIndex
    while true {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.endIndex
      output.append(contentsOf: "data: ".utf8)
      output.append(contentsOf: bytes[start..<end])
      output.append(0x0A)
      if end == bytes.endIndex { break }
      let isPair = bytes[end] == 0x0D && end + 1 < bytes.endIndex && bytes[end + 1] == 0x0A
      start = end + (isPair ? 2 : 1)
    }
    output.append(0x0A)
  }

  private static func line(_ name: String, _ value: [UInt8], to output: inout [UInt8]) {
    output.append(contentsOf: name.utf8)
    output.append(contentsOf: ": ".utf8)
    output.append(contentsOf: value.filter { $0 != 0x0A && $0 != 0x0D && $0 != 0 })
    output.append(0x0A)
  }
}
