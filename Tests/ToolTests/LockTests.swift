import SwiftwrightEmitter
import Testing

@testable import swiftwright

extension Lock {
  static let sample = Lock(
    inputs: Inputs(generator: "1.0", templates: Digest("t"), options: Digest("o"), texts: []), version: "1", warnings: 0
  )
}

struct LockTests {
  private var lock: Lock {
    var lock = Lock.sample
    lock.inputs.texts = [
      .init(name: "a: \"b\".yaml", digest: Digest("a")), .init(name: "c\nd\\.yaml", digest: Digest("c")),
    ]
    lock.inputs.references = [
      .init(name: "../b/a: b.yaml", digest: Digest("a")),
      .init(name: "https://example.com/a.yaml", digest: Digest("c")),
    ]
    lock.version = "1: \"2\"\t#"
    lock.warnings = 3
    lock.files = ["Models/A.swift": Digest(""), "Client/Ä.swift": Digest("b")]
    lock.replaced = ["Models/A.swift": Digest("before")]
    return lock
  }

  @Test func readsWhatItWrites() throws {
    #expect(try Lock(Array(lock.text.utf8)) == lock)
    #expect(
      lock.text.hasSuffix(
        "files:\n  Client/Ä.swift: 1 78452aa11af39f9b\n  Models/A.swift: 0 ef46db3751d8e999\n"
          + "replaced:\n  Models/A.swift: 6 d0f60498a028f227\n"))
  }

  @Test(arguments: [
    ("", 1), ("<<<<<<< HEAD\n", 1), ("lock: 2\n", 1), ("# a\nfiles:\n  A.swift: 12\n", 3), ("files:\n  A: -1 a\n", 2),
    ("  A.swift: 0 ef46db3751d8e999\n", 1),
  ])
  func refuses(_ text: String, line: Int) {
    #expect(throws: Lock.Damage(line: line)) { try Lock(Array(text.utf8)) }
  }

  /// Against the values of the algorithm's reference implementation.
  @Test(
    arguments: [
      (0, 0xef46_db37_51d8_e999), (1, 0xe934_a84a_db05_2768), (4, 0xffce_d860_4453_cc1e), (9, 0x67d8_5784_a7c7_8c5b),
      (31, 0xc346_d2b5_9b4d_8ee1), (32, 0xcbf5_9c51_16ff_32b4), (101, 0xe990_3849_5f85_381e),
    ] as [(Int, UInt64)])
  func hashesAsXXH64(count: Int, hash: UInt64) {
    #expect(Digest((0..<count).map(UInt8.init)).hash == hash)
  }

  @Test func optionsThatDifferHaveOtherFingerprints() {
    var first = Options(name: "A", documentName: "a.yaml")
    first.naming.types = ["a": "A", "b": "B", "c": "C"]
    first.paging.operations = ["x": nil]
    var second = first
    second.naming.types = ["c": "C", "b": "B", "a": "A"]
    #expect(fingerprint(first) == fingerprint(second))
    second.naming.types["b"] = "D"
    #expect(fingerprint(first) != fingerprint(second))
    second = first
    second.parts = [.models]
    #expect(fingerprint(first) != fingerprint(second))
    #expect(fingerprint(["a", "b"]) != fingerprint(["a\", \"b"]))
  }
}
