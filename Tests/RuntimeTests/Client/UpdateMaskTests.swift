import SwiftwrightRuntime
import Synchronization
import Testing

/// Updates name what they set, unless the caller does: AIP-134.
struct UpdateMaskTests {
  private struct Item: JSONModel {
    var name: String?
    var note: String?
    var size: [String: Int]?
    var inner: Inner?
    var explicitNulls: JSONNulls = []

    struct Inner: JSONModel {
      var width: Int?
      var tags: [String]?

      init(width: Int? = nil, tags: [String]? = nil) { (self.width, self.tags) = (width, tags) }

      init(_ json: inout JSONMembers) {
        width = json.optional("width")
        tags = json.optional("tags")
      }

      func write(_ json: inout JSONWriter) {
        json.member("width", width)
        json.member("tags", tags)
      }
    }

    init() {}

    init(_ json: inout JSONMembers) { self.init() }

    func write(_ json: inout JSONWriter) {
      json.member("name", name, .readOnly)
      json.member("note", note, nulls: explicitNulls)
      json.member("size", size)
      json.member("inner", inner)
    }
  }

  private struct UpdateItem: ClientOperation {
    var body: Item
    var updateMask: String?
    var fields: [String]?

    typealias Output = NoContentOutput

    static let info = OperationInfo(id: "UpdateItem", method: .patch, path: "/items")

    func encode(_ request: inout RequestEncoder) throws {
      request.updateMask("updateMask", updateMask, of: body)
      request.updateMask("fields", fields, of: body)
      try request.json(body)
    }
  }

  private final class Query: ClientTransport {
    let last = Mutex<String?>(nil)

    func send(_ request: HTTPRequest, timeout: Duration?) async throws -> HTTPResponse {
      last.withLock { $0 = request.query }
      return HTTPResponse(status: 204)
    }
  }

  private func query(_ operation: UpdateItem) async throws -> String? {
    let transport = Query()
    try await APIClient(server: "https://a.example", transport: transport).call(operation)
    return transport.last.withLock { $0 }
  }

  @Test func namesWhatIsSet() async throws {
    var item = Item()
    #expect(try await query(UpdateItem(body: item)) == nil)
    item.name = "read only"
    item.size = ["x": 1]
    item.inner = Item.Inner(width: 2, tags: [])
    item.explicitNulls = ["note"]
    #expect(
      try await query(UpdateItem(body: item))
        == "updateMask=note%2Csize%2Cinner.width%2Cinner.tags"
        + "&fields=note&fields=size&fields=inner.width&fields=inner.tags")
    #expect(try await query(UpdateItem(body: item, updateMask: "*", fields: ["a"])) == "updateMask=%2A&fields=a")
    item.inner = Item.Inner()
    item.explicitNulls = []
    #expect(try await query(UpdateItem(body: item, fields: ["a"])) == "updateMask=size%2Cinner&fields=a")
  }
}
