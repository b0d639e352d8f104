import SwiftwrightDiagnostics

/// A difference as it is found, before it is known what it reaches.
struct Finding {
  /// A place in a document, and whether it is that of a key.
  struct Mark: Hashable {
    var location: SourceLocation
    var isKey = false
  }

  var rule: Rule
  var message: String
  var old: Mark?
  var new: Mark?
  /// The directions in which it counts: what is read-only does not travel to the server. What is found in an operation, and
  /// not in a schema, counts in this part of the exchange.
  var directions: Set<Direction> = [.request, .response]
  /// The limit that differs, if that is what was found.
  var limit: Limit?

  /// A keyword that limits values, as both documents have it.
  struct Limit: Hashable {
    var keyword: String
    var old: String?
    var new: String?
  }
}

/// The part of an exchange that a value is in, and who begins the exchange.
struct Passage: Hashable {
  var part: Direction
  /// Whether the API's provider calls and its client answers.
  var isWebhook = false

  static let all = [false, true].flatMap { isWebhook in
    Direction.allCases.map { Passage(part: $0, isWebhook: isWebhook) }
  }

  /// Which way the value travels.
  var direction: Direction {
    switch part {
    case .request: isWebhook ? .response : .request
    case .response: isWebhook ? .request : .response
    }
  }

  /// What a rule means to the value. Where the provider calls, it is to its clients what they are to it elsewhere: who
  /// receives the request refuses what it does not admit, and who receives the answer takes what it understands.
  func effect(of rule: Rule) -> Rule.Effect {
    let effect = rule.effect(part)
    return isWebhook ? effect.reversed : effect
  }
}

extension Rule.Effect {
  /// The same with clients and servers having changed places.
  fileprivate var reversed: Rule.Effect {
    let others = ["client": "server", "clients": "servers", "server": "client", "servers": "clients"]
    let words = reason.split(separator: " ").map { word in
      let noun = word.prefix(while: \.isLetter)
      return others[String(noun)].map { $0 + word.dropFirst(noun.count) } ?? String(word)
    }
    return Rule.Effect(newClient, oldClient, words.joined(separator: " "))
  }
}

/// What a finding reaches.
struct Reach {
  var passages: Set<Passage> = []
  /// The places of operations in the list of all, each once.
  var operations: [Int] = []
  /// Whether it is a schema's, which means nothing by itself.
  var isOfSchema = false
  /// Whether an operation has it only where it does not travel, as what is read-only in a request.
  var isPassedBy = false

  mutating func add(operation: Int, _ passage: Passage) {
    passages.insert(passage)
    if operations.last != operation, !operations.contains(operation) { operations.append(operation) }
  }
}
