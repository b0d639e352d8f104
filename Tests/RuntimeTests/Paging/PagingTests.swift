import SwiftwrightRuntime
import Synchronization
import Testing

struct PagingTests {
  private let shelf = Shelf()
  private var client: APIClient { APIClient(server: "https://shelf.example", transport: shelf) }

  /// As a generated client has them: one page, or a sequence of all.
  private struct Books {
    let client: APIClient

    func list(pageSize: Int? = nil) async throws -> BookPage {
      try await client.call(ListBooks(pageSize: pageSize))
    }

    func list(pageSize: Int? = nil) -> Paged<ListBooks> {
      client.pages(ListBooks(pageSize: pageSize))
    }
  }

  @Test func itemsAndPagesFollowTokens() async throws {
    let books = Books(client: client)
    var titles: [String] = []
    for try await title in books.list(pageSize: 2).items { titles.append(title) }
    #expect(titles == ["a", "b", "c", "d", "e"])
    #expect(shelf.queries == ["pageSize=2", "pageSize=2&pageToken=2", "pageSize=2&pageToken=4"])

    var counts: [Int] = []
    for try await page in books.list(pageSize: 3).pages { counts.append(page.titles?.count ?? 0) }
    #expect(counts == [3, 2])

    let page = try await books.list(pageSize: 4)
    #expect(page.nextPageToken == "4")
  }

  @Test func nothingIsAskedForBeforeItIsNeeded() async throws {
    let books = client.pages(ListBooks(pageSize: 2))
    #expect(shelf.queries == [])
    for try await title in books.items where title == "b" { break }
    #expect(shelf.queries.count == 1)
  }

  @Test func anErrorEndsTheSequence() async throws {
    shelf.failingToken = "2"
    var titles: [String] = []
    var iterator = client.pages(ListBooks(pageSize: 2)).items.makeAsyncIterator()
    let error = await #expect(throws: APIError.self) {
      while let title = try await iterator.next() { titles.append(title) }
    }
    #expect(error?.status == 503)
    #expect(titles == ["a", "b"])
    #expect(try await iterator.next() == nil)
  }

  @Test func cancellationAsksForNoMore() async throws {
    let (client, shelf) = (client, shelf)
    let reading = Task {
      for try await title in client.pages(ListBooks(pageSize: 2)).items where title == "b" {
        withUnsafeCurrentTask { $0?.cancel() }
      }
    }
    await #expect(throws: CancellationError.self) { try await reading.value }
    #expect(shelf.queries.count == 1)
  }

  @Test(arguments: ["", "0", "2"])
  func tokensThatLeadNowhereEndTheSequence(token: String) async throws {
    shelf.lastToken = token
    var titles: [String] = []
    for try await title in client.pages(ListBooks(pageSize: 2)).items { titles.append(title) }
    #expect(titles.prefix(5) == ["a", "b", "c", "d", "e"])
    #expect(shelf.queries.count == (token == "0" ? 4 : 3))
  }

  @Test(arguments: SkipBooks.Scheme.allCases)
  func otherSchemes(scheme: SkipBooks.Scheme) async throws {
    let operation = SkipBooks(scheme: scheme)
    var titles: [String] = []
    for try await title in client.pages(operation).items { titles.append(title) }
    #expect(titles == ["a", "b", "c", "d", "e"])
    let expected =
      switch scheme {
      case .offset: ["", "offset=2", "offset=4", "offset=5"]
      case .page: ["", "page=2", "page=3", "page=4"]
      case .cursor: ["", "after=b", "after=d"]
      case .link: ["", "page=2", "page=3"]
      }
    #expect(shelf.queries == expected)
  }
}

struct BookPage: JSONModel {
  var titles: [String]?
  var nextPageToken: String?
  var hasMore: Bool?

  init(_ json: inout JSONMembers) {
    titles = json.optional("titles")
    nextPageToken = json.optional("nextPageToken")
    hasMore = json.optional("hasMore")
  }

  func write(_ json: inout JSONWriter) {
    json.member("titles", titles)
    json.member("nextPageToken", nextPageToken)
    json.member("hasMore", hasMore)
  }
}

struct ListBooks: PagedOperation {
  var pageSize: Int?
  var pageToken: String?

  typealias Output = JSONOutput<BookPage>

  static let info = OperationInfo(id: "ListBooks", method: .get, path: "/books")

  func encode(_ request: inout RequestEncoder) throws {
    request.query("pageSize", pageSize)
    request.query("pageToken", pageToken)
  }

  static func items(in page: BookPage) -> [String]? { page.titles }
  mutating func advance(_ turn: inout PageTurn<Self>) -> Bool { turn.next(turn.body.nextPageToken, &pageToken) }
}

struct SkipBooks: PagedOperation {
  enum Scheme: CaseIterable {
    case offset, page, cursor, link
  }

  var scheme: Scheme
  var offset: Int?
  var page: Int32?
  var after: String?

  typealias Output = JSONOutput<BookPage>

  static let info = OperationInfo(id: "SkipBooks", method: .get, path: "/skip")

  func encode(_ request: inout RequestEncoder) throws {
    request.query("offset", offset)
    request.query("page", page)
    request.query("after", after)
  }

  static func items(in page: BookPage) -> [String]? { page.titles }

  mutating func advance(_ turn: inout PageTurn<Self>) -> Bool {
    switch scheme {
    case .offset: turn.skip(&offset)
    case .page: turn.count(&page, from: 1)
    case .cursor: turn.next(Self.items(in: turn.body)?.last, &after, more: turn.body.hasMore)
    case .link: turn.next(turn.link("page"), &page)
    }
  }
}

/// Five books, by pages.
private final class Shelf: ClientTransport {
  private struct State {
    var queries: [String] = []
    var failingToken: String?
    var lastToken: String?
  }

  private let state = Mutex(State())
  private static let books = ["a", "b", "c", "d", "e"]

  var queries: [String] { state.withLock { $0.queries } }

  var failingToken: String? {
    get { state.withLock { $0.failingToken } }
    set { state.withLock { $0.failingToken = newValue } }
  }

  var lastToken: String? {
    get { state.withLock { $0.lastToken } }
    set { state.withLock { $0.lastToken = newValue } }
  }

  func send(_ request: HTTPRequest, timeout: Duration?) async throws -> HTTPResponse {
    let query = request.query ?? ""
    var values: [String: String] = [:]
    for pair in query.split(separator: "&") {
      let parts = pair.split(separator: "=").map(String.init)
      values[parts[0]] = parts.last
    }
    state.withLock { $0.queries.append(query) }
    if let token = values["pageToken"], token == failingToken { return HTTPResponse(status: 503) }
    let size = values["pageSize"].flatMap { Int($0) } ?? 2
    let number = values["page"].flatMap { Int($0) } ?? 1
    let token = values["pageToken"] ?? values["offset"]
    let start =
      token.flatMap { Int($0) } ?? values["after"].flatMap { Self.books.firstIndex(of: $0) }.map { $0 + 1 }
      ?? (number - 1) * size
    let titles = Self.books[min(start, 5)..<min(start + size, 5)].map { "\"\($0)\"" }.joined(separator: ",")
    let isLast = start + size >= 5
    let next = isLast ? lastToken : "\(start + size)"
    let body = "{\"titles\":[\(titles)],\"hasMore\":\(!isLast)\(next.map { ",\"nextPageToken\":\"\($0)\"" } ?? "")}"
    var response = HTTPResponse(
      status: 200, headers: ["Content-Type": "application/json"], body: HTTPBody(body))
    if !isLast {
      response.headers["Link"] =
        #"<https://shelf.example/skip?page=1>; title="a, b"; rel="first", </skip?x=1&page=\#(number + 1)#f>;rel=next"#
    }
    return response
  }
}
