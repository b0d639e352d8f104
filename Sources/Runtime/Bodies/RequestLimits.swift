/// How much a server takes, in bytes, before it answers 413.
public struct RequestLimits: Sendable, Hashable {
  /// A body that is read as a whole: JSON, a form, text.
  public var body = 16 << 20

  /// The head of a part of a multipart form.
  public var partHead = 16 << 10

  /// A part of a multipart form that is no file.
  public var field = 1 << 20

  /// A file in a multipart form. Where it may be large, the disk that holds temporary files must be so too.
  public var file = 4 << 30

  /// How much of a multipart form's files is held in memory; what is beyond it goes to temporary files, which are gone
  /// when the request is.
  public var filesInMemory = 1 << 20

  /// A multipart body as a whole.
  public var form = 8 << 30

  /// How many parts a multipart form may have.
  public var parts = 1000

  /// The limits that stand beside each member.
  public init() {}
}
