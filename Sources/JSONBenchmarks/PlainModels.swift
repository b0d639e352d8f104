import Foundation

/// A page of models as one writes it by hand: `Codable` by the compiler, and no more members than are sent.
struct PlainModels: Codable, Equatable {
  var models: [PlainModel]?
  var nextPageToken: String?
  var totalSize: Int?
}

struct PlainModel: Codable, Equatable {
  enum State: String, Codable {
    case uploading = "UPLOADING"
    case ready = "READY"
  }

  struct Status: Codable, Equatable {
    var code: String?
    var message: String?
  }

  struct Details: Codable, Equatable {
    var worldSize: Int?
    var checkpointFormat: String?
    var parameterCount: String?
    var moe: Bool?
    var tunable: Bool?
  }

  var name: String?
  var displayName: String?
  var description: String?
  var createTime: Date?
  var state: State?
  var status: Status?
  var kind: String?
  var githubUrl: String?
  var huggingFaceUrl: String?
  var baseModelDetails: Details?
  var `public`: Bool?
  var contextLength: Int?
  var supportsImageInput: Bool?
  var supportsTools: Bool?
  var updateTime: Date?
}

/// Events of a message as one writes them by hand.
enum PlainEvent: Decodable {
  struct Delta: Decodable {
    var type: String
    var text: String?
  }

  case delta(index: Int, Delta)
  case stop(index: Int)
  case ping

  private enum Key: CodingKey {
    case type, index, delta
  }

  init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    switch try members.decode(String.self, forKey: .type) {
    case "content_block_delta":
      self = .delta(
        index: try members.decode(Int.self, forKey: .index),
        try members.decode(Delta.self, forKey: .delta)
      )
    case "content_block_stop": self = .stop(index: try members.decode(Int.self, forKey: .index))
    default: self = .ping
    }
  }
}
