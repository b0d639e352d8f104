/// A reader that random input is given to.
struct FuzzTarget: Sendable {
  typealias Check = @Sendable (_ input: [UInt8], _ random: inout SeededRandom) async throws -> Void

  let name: String

  /// Makes an input.
  let input: @Sendable (_ random: inout SeededRandom) -> [UInt8]

  /// Reads the input, and checks what is known to hold whatever it is.
  let check: Check

  init(name: String, input: @escaping @Sendable (_ random: inout SeededRandom) -> [UInt8], check: @escaping Check) {
    self.name = name
    self.input = input
    self.check = check
  }

  /// - Parameters:
  ///   - inputs: Inputs that are right, from which others are made.
  ///   - words: What means something to the reader, put in here and there.
  init(name: String, inputs: [String], words: [String], check: @escaping Check) {
    let inputs = inputs.map { Array($0.utf8) }
    self.init(
      name: name,
      input: { random in
        var bytes = inputs[random.below(inputs.count)]
        for _ in 0..<random.below(8) { Self.change(&bytes, with: inputs, words: words, &random) }
        return bytes
      }, check: check)
  }

  /// What of the runtime reads what others send.
  static let runtime = [json, typedJSON, events, router, forms, headers]

  /// Makes one change.
  static func change(_ bytes: inout [UInt8], with inputs: [[UInt8]], words: [String], _ random: inout SeededRandom) {
    let place = random.below(bytes.count + 1)
    let end = min(bytes.count, place + random.below(16))
    switch random.below(9) {
    case 0: bytes.removeSubrange(place..<end)
    case 1: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: place)
    case 2, 3: bytes.insert(contentsOf: words[random.below(words.count)].utf8, at: place)
    case 4: bytes.insert(contentsOf: Array(bytes[place..<end]), at: random.below(bytes.count + 1))
    case 5: bytes.removeSubrange(place...)
    case 6 where place < bytes.count: bytes[place] ^= 1 << UInt8(random.below(8))
    case 7: bytes.insert(contentsOf: inputs[random.below(inputs.count)].suffix(random.below(64)), at: place)
    default: bytes.insert(contentsOf: [UInt8](repeating: UInt8(random.below(128)), count: random.below(40)), at: place)
    }
  }
}

/// Something that should hold and did not.
struct Violation: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}

func require(_ condition: Bool, _ message: @autoclosure () -> String) throws {
  if !condition { throw Violation(message()) }
}

extension [UInt8] {
  /// The bytes in pieces, cut anywhere.
  func pieces(_ random: inout SeededRandom) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    let longest = [1, 2, 5, 20, 200][random.below(5)]
    var start = 0
    while start < count {
      let end = Swift.min(count, start + 1 + random.below(longest))
      pieces.append(Array(self[start..<end]))
      start = end
    }
    return pieces
  }
}
