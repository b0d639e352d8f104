import SwiftwrightRuntime

// What the generator makes of a small document, written by hand.

struct Completion: JSONModel {
  var text: String
  var tokens: Int?

  init(text: String, tokens: Int? = nil) {
    self.text = text
    self.tokens = tokens
  }
}

extension Completion {
  init(_ json: inout JSONMembers) throws {
    text = try json.required("text")
    tokens = json.optional("tokens")
  }

  func write(_ json: inout JSONWriter) {
    json.member("text", text)
    json.member("tokens", tokens)
  }
}

struct CompletionRequest: JSONModel {
  var prompt: String
  var stream: Bool?
  var stops: [String]?

  init(prompt: String, stream: Bool? = nil, stops: [String]? = nil) {
    self.prompt = prompt
    self.stream = stream
    self.stops = stops
  }
}

extension CompletionRequest {
  init(_ json: inout JSONMembers) throws {
    prompt = try json.required("prompt")
    stream = json.optional("stream")
    stops = json.optional("stops")
    json.closed()
  }

  func write(_ json: inout JSONWriter) {
    json.member("prompt", prompt)
    json.member("stream", stream)
    json.member("stops", stops)
  }
}

struct ErrorBody: JSONModel {
  var reason: String

  init(reason: String) {
    self.reason = reason
  }
}

extension ErrorBody {
  init(_ json: inout JSONMembers) throws {
    reason = try json.required("reason")
  }

  func write(_ json: inout JSONWriter) {
    json.member("reason", reason)
  }
}

enum Gallery {
  static let bearerAuth = SecurityScheme("bearerAuth", .bearer)
  static let apiKey = SecurityScheme("apiKey", .apiKey("X-Key", in: .header))
  static let servers = ["https://api.example.com/base"]
}
