/// What JSON is for, which decides which members belong in it.
public enum JSONDirection: Sendable, Hashable {
  /// Kept by one party for itself: files, caches, comparisons. All members.
  case storage

  /// From a client to a server: no read-only members.
  case request

  /// From a server to a client: no write-only members.
  case response
}

/// Who reads.
public enum JSONSide: Sendable, Hashable {
  /// Takes what it understands, and ignores what it does not.
  case client

  /// Refuses what the document does not allow.
  case server
}

/// How JSON is read.
public struct JSONReadOptions: Sendable, Hashable {
  /// What the JSON is for.
  public var direction: JSONDirection

  /// Who reads it.
  public var side: JSONSide

  /// How many arrays and objects may be nested in one another.
  public var maximumDepth: Int

  /// Whether half a surrogate pair (`"\ud83d"`) reads as U+FFFD instead of being an error.
  public var replacesLoneSurrogates: Bool

  /// Options; unless told otherwise, for JSON of no particular direction.
  public init(
    direction: JSONDirection = .storage,
    side: JSONSide = .client,
    maximumDepth: Int = 512,
    replacesLoneSurrogates: Bool = false
  ) {
    self.direction = direction
    self.side = side
    self.maximumDepth = maximumDepth
    self.replacesLoneSurrogates = replacesLoneSurrogates
  }

  /// Reads what `JSONWriteOptions.storage` wrote, or JSON of no particular direction.
  public static let storage = JSONReadOptions()

  /// A server reads a request.
  public static let request = JSONReadOptions(direction: .request, side: .server)

  /// A client reads a response.
  public static let response = JSONReadOptions(direction: .response, side: .client)
}

/// How JSON is written.
public struct JSONWriteOptions: Sendable, Hashable {
  /// What the JSON is for.
  public var direction: JSONDirection

  /// Whether the keys of maps and of free-form objects are written in order; models' members keep theirs.
  public var sortsKeys: Bool

  /// Options; unless told otherwise, keys are sorted in what is stored, and only there.
  public init(direction: JSONDirection = .storage, sortsKeys: Bool? = nil) {
    self.direction = direction
    self.sortsKeys = sortsKeys ?? (direction == .storage)
  }

  /// All members, map keys sorted, a defined form for everything: NaN and infinities as text.
  public static let storage = JSONWriteOptions()

  /// A client writes a request.
  public static let request = JSONWriteOptions(direction: .request)

  /// A server writes a response.
  public static let response = JSONWriteOptions(direction: .response)
}
