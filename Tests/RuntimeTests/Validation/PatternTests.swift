import Foundation
import SwiftwrightTestSupport
import Testing

@testable import SwiftwrightRuntime

@Suite(.offThePool)
struct PatternTests {
  private func matches(_ pattern: String, _ text: String) throws -> Bool? {
    try Pattern(pattern).matches(text)
  }

  @Test(
    arguments: [
      ("^[a-z]{2,4}$", "abcd", true), ("^[a-z]{2,4}$", "abcde", false), ("b", "abc", true), ("^b", "abc", false),
      ("^(?<year>\\d{4})-\\k<year>$", "2026-2026", true), ("^(?<year>\\d{4})-\\k<year>$", "2026-2025", false),
      ("^\\k<x>(?<x>a)$", "a", true), ("(?<=(\\d+)(\\d+))$", "1053", true), ("(?<=\\$)\\d+", "a$42", true),
      ("(?<!\\$)\\b\\d+", "$42", false), ("^(a*)*$", "aaab", false), ("^(a*?)*?b$", "aab", true),
      ("^(z)((a+)?(b+)?(c))*$", "zaacbbbcac", true), ("^.$", "🐲", true), ("^🐲*$", "🐲🐲", true),
      ("^\\p{Lu}\\p{L}+$", "Äpfel", true), ("^\\P{L}$", "a", false), ("^[\\p{Nd}\\-]+$", "٣-4", true),
      ("^\\u{1F432}$", "🐲", true), ("^\\uD83D\\uDC32$", "🐲", true), ("^\\cC$", "\u{3}", true), ("\\d", "٣", false),
      ("^\\w$", "é", false), ("^\\s$", "\u{FEFF}", true), ("^[^]$", "\n", true), ("[]", "a", false),
      ("^$", "", true), ("a$", "a\n", false), ("^a|b$", "xb", true), ("^(?:)*$", "", true), ("", "anything", true),
      ("^[\\w.-]+@[\\w-]+\\.[a-z]+$", "a.b@c-d.org", true), ("^\\-\\_$", "-_", true),
    ] as [(String, String, Bool)])
  func matchesAsECMAScriptDoes(_ pattern: String, _ text: String, _ expected: Bool) throws {
    #expect(try matches(pattern, text) == expected, "\(pattern) \(text)")
  }

  @Test(arguments: [
    "(", ")", "[", "a**", "*", "a{3,2}", "[z-a]", "\\", "\\a", "\\Z", "(?i)a", "\\p{Klingon}", "\\1", "\\k<a>",
    "(?<1>a)", "\\u12", "\\x1", "\\c1", "(?<=a)*", "((a{1000}){1000}){1000}",
    String(repeating: "(", count: 10_000) + String(repeating: ")", count: 10_000),
  ])
  func refusesWhatIsNone(_ pattern: String) {
    #expect(throws: PatternError.self, "\(pattern.prefix(40))") { try Pattern(pattern) }
  }

  @Test func takesTimeInProportionToTheText() throws {
    let text = String(repeating: "a", count: 2000) + "!"
    for pattern in ["^(a+)+$", "^(a|aa)+$", "^(a|a?)+$", "^(.*a){12}$", "^(?:a?){40}a{40}$x"] {
      #expect(try matches(pattern, text) == false, "\(pattern)")
    }
  }

  @Test func givesUpTryingBackreferencesWithoutEnd() throws {
    #expect(try matches("^(a+)+\\1b$", String(repeating: "a", count: 300)) == nil)
    #expect(try matches("^(a|ab)(c|bcd)\\1$", "abcda") == true)
  }

  @Test func agreesWithPython() throws {
    let program = URL(filePath: #filePath).appending(path: "../../../Oracles/random_patterns.py").standardizedFileURL
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", program.path, "1", "1000"]
    process.standardOutput = output
    try process.run()
    let bytes = [UInt8](output.fileHandleForReading.readDataToEndOfFile())
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      print("skipped: there is no Python 3")
      return
    }
    for entry in try JSONDocument(bytes).root.elements {
      let source: String = try entry.elements[0].read()
      let pattern = try Pattern(source)
      for value in entry.elements[1].elements {
        let text: String = try value.elements[0].read()
        let expected: Bool = try value.elements[1].read()
        #expect(pattern.matches(text) == expected, "\(source) on \(text)")
      }
    }
  }
}
