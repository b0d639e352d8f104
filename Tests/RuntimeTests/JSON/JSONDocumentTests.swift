import Foundation
import SwiftwrightRuntime
import Testing

@Suite struct JSONDocumentTests {
  /// The JSON Parsing Test Suite, beside the package or where `SWIFTWRIGHT_CORPUS` says.
  static let corpus: [URL] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardizedFileURL
    let folder =
      ProcessInfo.processInfo.environment["SWIFTWRIGHT_CORPUS"].map { URL(filePath: $0) }
      ?? root.appending(path: "../shared/corpus").standardizedFileURL
    let suite = folder.appending(path: "json-parsing")
    return (try? FileManager.default.contentsOfDirectory(at: suite, includingPropertiesForKeys: nil)) ?? []
  }()

  @Test(.enabled(if: !corpus.isEmpty, "The JSON Parsing Test Suite is not here"))
  func agreesWithTheTestSuite() throws {
    for file in Self.corpus where file.pathExtension == "json" {
      let name = file.lastPathComponent
      let value = Result { try JSONValue(jsonData: try Data(contentsOf: file)) }
      switch name.first {
      case "y":
        #expect(throws: Never.self, "\(name)") { try value.get() }
        let read = try value.get()
        #expect(try JSONValue(jsonData: try read.jsonBytes()) == read, "\(name)")
      case "n": #expect(throws: JSONError.self, "\(name)") { try value.get() }
      default: break
      }
    }
  }

  /// What the suite leaves open: text that is neither UTF-8 nor whole surrogate pairs is refused, numbers of any size are
  /// taken as they are.
  @Test(.enabled(if: !corpus.isEmpty, "The JSON Parsing Test Suite is not here"))
  func acceptsWhatTheTestSuiteLeavesOpen() throws {
    let accepted = Self.corpus.filter { $0.lastPathComponent.hasPrefix("i_") }.filter { file in
      (try? JSONValue(jsonData: try Data(contentsOf: file))) != nil
    }
    let names = accepted.map { $0.deletingPathExtension().lastPathComponent.dropFirst(2) }
    #expect(
      names.sorted() == [
        "number_double_huge_neg_exp", "number_huge_exp", "number_neg_int_huge_exp", "number_pos_double_huge_exp",
        "number_real_neg_overflow", "number_real_pos_overflow", "number_real_underflow", "number_too_big_neg_int",
        "number_too_big_pos_int", "number_very_big_negative_int", "structure_500_nested_arrays",
        "structure_UTF-8_BOM_empty_object",
      ]
    )
  }

  @Test func nestsAsDeepAsAllowed() throws {
    let nested = { (depth: Int) in String(repeating: "[", count: depth) + String(repeating: "]", count: depth) }
    #expect(throws: Never.self) { try JSONValue(reading: nested(512)) }
    #expect(throws: JSONError.self) { try JSONValue(reading: nested(513)) }
    #expect(throws: JSONError.self) { try JSONValue(reading: String(repeating: "[{\"a\":", count: 100_000)) }
    #expect(throws: JSONError.self) { try JSONValue(reading: nested(3), JSONReadOptions(maximumDepth: 2)) }
  }

  @Test func replacesHalfSurrogatesWhenAsked() throws {
    let source = #""a\ud83d\u0041\ude00\ud83d\ude00""#
    #expect(throws: JSONError.self) { try String(reading: source) }
    #expect(try String(reading: source, JSONReadOptions(replacesLoneSurrogates: true)) == "a\u{FFFD}A\u{FFFD}😀")
  }

  @Test func survivesAnyBytes() throws {
    var random = SeededRandom(seed: 42)
    let source = Array(
      #"""
      {"name":"é\u00e9😀\ud83d\ude00","size":"12","kind":"BASE","parent":null,"blocks":[{"type":"text","text":"hi"}],
      "child":{"kind":"X","parent":"p","type":"sample","version":2.0},"type":"sample","version":2,"e":[1e5,-0.5,true]}
      """#.utf8
    )
    let alphabet = Array(#"{}[]",:\u0eE+-.19 ntf"#.utf8) + [0, 0x7F, 0xC3, 0xED, 0xF4, 0xFF]
    var accepted = 0
    for _ in 0..<2000 {
      var bytes = source
      for _ in 0...Int(random.next() % 4) {
        let place = Int(random.next() % UInt64(bytes.count))
        switch random.next() % 4 {
        case 0: bytes.remove(at: place)
        case 1: bytes[place] = alphabet[Int(random.next() % UInt64(alphabet.count))]
        case 2: bytes.insert(alphabet[Int(random.next() % UInt64(alphabet.count))], at: place)
        default: bytes.removeSubrange(place...)
        }
        if bytes.isEmpty { break }
      }
      for options in [JSONReadOptions.storage, .request] {
        if (try? Sample(jsonData: bytes, options: options)) != nil { accepted += 1 }
        _ = try? SampleInput(jsonData: bytes, options: options)
      }
    }
    #expect(accepted > 0)
  }
}

/// A generator that gives the same numbers each time (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
