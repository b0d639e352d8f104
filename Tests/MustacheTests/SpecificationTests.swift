import Foundation
import SwiftwrightMustache
import Testing

/// The Mustache specification's own tests, of which lambdas are left out.
struct SpecificationTests {
  static let suites = [
    "comments", "delimiters", "interpolation", "inverted", "partials", "sections", "~dynamic-names", "~inheritance",
  ]

  /// The folder of test data beside a checkout, or the one that the environment names.
  static let folder: URL = {
    if let corpus = ProcessInfo.processInfo.environment["SWIFTWRIGHT_CORPUS"] {
      return URL(fileURLWithPath: corpus).appendingPathComponent("mustache")
    }
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return package.deletingLastPathComponent().appendingPathComponent("shared/corpus/mustache")
  }()

  static let isThere = FileManager.default.fileExists(atPath: folder.path)

  @Test(
    .enabled(if: isThere, "The Mustache specification's tests are not there: set SWIFTWRIGHT_CORPUS"),
    arguments: suites
  )
  func suite(_ name: String) throws {
    let data = try Data(contentsOf: Self.folder.appendingPathComponent("\(name).json"))
    let suite = try JSONDecoder().decode(Suite.self, from: data)
    #expect(!suite.tests.isEmpty)
    for test in suite.tests {
      let rendered = Result {
        let template = try MustacheTemplate(test.template, name: "template")
        let partials = try Dictionary(
          uniqueKeysWithValues: (test.partials ?? [:]).map { ($0, try MustacheTemplate($1, name: $0)) }
        )
        return try template.render(test.data.value, partials: partials, options: .specification)
      }
      #expect(throws: Never.self, "\(test.name): \(test.desc)") { try rendered.get() }
      #expect(try rendered.get() == test.expected, "\(test.name): \(test.desc)")
    }
  }
}

private struct Suite: Decodable {
  struct Test: Decodable {
    var name: String
    var desc: String
    var data: JSON
    var template: String
    var partials: [String: String]?
    var expected: String
  }

  var tests: [Test]
}

/// JSON as a template sees it: a number is the text it is printed as.
private struct JSON: Decodable {
  var value: MustacheValue

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      value = .null
    } else if let bool = try? container.decode(Bool.self) {
      value = .bool(bool)
    } else if let string = try? container.decode(String.self) {
      value = .string(string)
    } else if let integer = try? container.decode(Int.self) {
      value = .string(String(integer))
    } else if let number = try? container.decode(Double.self) {
      value = .string(String(number))
    } else if let list = try? container.decode([JSON].self) {
      value = .list(list.map(\.value))
    } else {
      value = .object(MustacheObject(try container.decode([String: JSON].self).mapValues(\.value)))
    }
  }
}
