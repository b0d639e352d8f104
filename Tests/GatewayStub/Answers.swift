import Foundation
import SwiftwrightRuntime

/// What the stub answers with, by the operations' names in the document.
struct Answers: Sendable {
  private let entries: [String: JSONValue]

  /// The answers beside this file.
  init() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    entries = try ["answers.json", "conversations.json"].reduce(into: [:]) { entries, name in
      let file = try JSONValue(jsonData: [UInt8](Data(contentsOf: folder.appending(path: name))))
      for member in file.objectValue?.members ?? [] { entries[member.name] = member.value }
    }
  }

  func body<Body: JSONCodable>(_ operation: String) throws -> Body {
    guard let answer = entries[operation]?["answer"] else { throw NotImplemented() }
    return try Body(jsonData: answer.jsonBytes(), options: .response)
  }

  func events<Event: JSONCodable & Sendable>(_ operation: String) throws -> EventStream<Event> {
    guard let values = entries[operation]?["events"]?.arrayValue else { throw NotImplemented() }
    let events = try values.map { try Event(jsonData: $0.jsonBytes(), options: .response) }
    return EventStream { writer in
      for event in events { try await writer.send(event) }
    }
  }
}
