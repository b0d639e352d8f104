import Foundation

/// What is read and written, the same in each run.
enum SampleData {
  /// A page of models as the Gateway sends it.
  static func models(count: Int) -> Data {
    let models = (0..<count).map { index in
      let day = "2025-\(two(index % 12 + 1))-\(two(index % 28 + 1))"
      return """
        {"name":"accounts/fireworks/models/model-\(index)","displayName":"Model \(index)","description":"A language \
        model of \(index % 70) billion parameters, tuned for following instructions.\\nContext: \(index) tokens.",\
        "createTime":"\(day)T\(two(index % 24)):\(two(index % 60)):07Z","state":"READY",\
        "status":{"code":"OK","message":""},"kind":"HF_BASE_MODEL","githubUrl":"https://github.com/example/\(index)",\
        "huggingFaceUrl":"https://huggingface.co/example/model-\(index)","baseModelDetails":{"worldSize":\(index % 8),\
        "checkpointFormat":"HUGGINGFACE","parameterCount":"\(index * 1_000_003)","moe":\(index % 3 == 0),\
        "tunable":true},"public":true,"contextLength":\(1024 * (index % 128)),"supportsImageInput":false,\
        "supportsTools":\(index % 2 == 0),"updateTime":"\(day)T23:59:59Z"}
        """
    }
    return Data("{\"models\":[\(models.joined(separator: ","))],\"nextPageToken\":\"abc\",\"totalSize\":\(count)}".utf8)
  }

  /// Events of a message as it is written word by word.
  static func events(count: Int) -> [[UInt8]] {
    (0..<count).map { index in
      let json =
        switch index % 20 {
        case 0: #"{"type":"ping"}"#
        case 1: #"{"type":"content_block_stop","index":\#(index % 4)}"#
        default:
          #"{"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":" word number \#(index)"}}"#
        }
      return Array(json.utf8)
    }
  }

  /// The events as `text/event-stream`.
  static func stream(_ events: [[UInt8]]) -> [UInt8] {
    events.flatMap { Array("event: content_block_delta\ndata: ".utf8) + $0 + Array("\n\n".utf8) }
  }

  private static func two(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
