import SwiftwrightDiagnostics
import SwiftwrightYAML
import Testing

@testable import SwiftwrightOpenAPI

struct JSONPathTests {
  /// The examples of RFC 9535 and what it says beside them.
  private static let document = """
    store:
      book:
        - {category: reference, author: Nigel Rees, title: Sayings of the Century, price: 8.95}
        - {category: fiction, author: Evelyn Waugh, title: Sword of Honour, price: 12.99}
        - {category: fiction, author: Herman Melville, title: Moby Dick, isbn: 0-553-21311-3, price: 8.99}
        - {category: fiction, author: J. R. R. Tolkien, title: The Lord of the Rings, isbn: 0-395-19395-8, price: 22.99}
      bicycle: {color: red, price: 399}
    limit: 10
    "with 'quotes'": {"a b": 1, "é😀": 2, nothing: null, yes: true}
    """

  @Test(arguments: [
    ("$", ["$"]),
    ("$.store.book[*].author", (0...3).map { "$.store.book.\($0).author" }),
    ("$..author", (0...3).map { "$.store.book.\($0).author" }),
    ("$.store.*", ["$.store.book", "$.store.bicycle"]),
    ("$.store..price", (0...3).map { "$.store.book.\($0).price" } + ["$.store.bicycle.price"]),
    ("$..book[2]", ["$.store.book.2"]),
    ("$..book[-1]", ["$.store.book.3"]),
    ("$..book[0,1]", ["$.store.book.0", "$.store.book.1"]),
    ("$..book[:2]", ["$.store.book.0", "$.store.book.1"]),
    ("$..book[1::2]", ["$.store.book.1", "$.store.book.3"]),
    ("$..book[::-2]", ["$.store.book.3", "$.store.book.1"]),
    ("$..book[5:1:-2]", ["$.store.book.3"]),
    ("$..book[::0]", []),
    ("$..book[?@.isbn]", ["$.store.book.2", "$.store.book.3"]),
    ("$..book[?!@.isbn]", ["$.store.book.0", "$.store.book.1"]),
    ("$..book[?(@.price < 10)]", ["$.store.book.0", "$.store.book.2"]),
    ("$..book[?@.price<$.limit && @.category == 'fiction']", ["$.store.book.2"]),
    ("$..book[? @.price > 20 || @.author == \"Nigel Rees\" ]", ["$.store.book.0", "$.store.book.3"]),
    ("$..book[?!(@.price >= 9.0) && @['category'] != 'fiction']", ["$.store.book.0"]),
    ("$..book[?@.missing == @.absent && @.price <= 8.95]", ["$.store.book.0"]),
    ("$..book[?length(@.title) == 9]", ["$.store.book.2"]),
    ("$.store[?count(@.*) == 2]", ["$.store.bicycle"]),
    ("$..book[?match(@.author, 'J.*')]", ["$.store.book.3"]),
    ("$..book[?search(@.title, \"of\") && value(@..price) == 12.99]", ["$.store.book.1"]),
    ("$[\"with 'quotes'\"]['a b']", ["$.with 'quotes'.a b"]),
    ("$['with \\'quotes\\''].é😀", ["$.with 'quotes'.é😀"]),
    ("$['with \\u0027quotes\\'']['\\u00e9\\uD83D\\uDE00']", ["$.with 'quotes'.é😀"]),
    ("$[?@.nothing == null].yes", ["$.with 'quotes'.yes"]),
    ("$..[?@ == true]", ["$.with 'quotes'.yes"]),
    ("$.missing.further[0]", []),
    ("$ .store [ 'bicycle' , \"book\" ][ 1 ]", ["$.store.book.1"]),
  ])
  func selects(query: String, expected: [String]) throws {
    var sources = SourceFiles()
    let root = try parseYAML(sources.add(name: "a.yaml", bytes: Array(Self.document.utf8)))
    let matches = try JSONPathParser.parse(query).select(in: root)
    let places = matches.map { match in
      match.steps.reduce("$") { place, step in
        switch step {
        case .name(let name): "\(place).\(name)"
        case .index(let index): "\(place).\(index)"
        }
      }
    }
    #expect(places == expected)
  }

  @Test(arguments: [
    ("", 0), ("store", 0), ("$.", 2), ("$.store]", 7), ("$[", 2), ("$[]", 2), ("$[01]", 2), ("$[-0]", 2), ("$['a]", 5),
    ("$[?]", 3), ("$[?@.a ==]", 9), ("$[?@.* == 1]", 11), ("$[?1]", 4), ("$[?(@.a]", 7), ("$['\\x']", 5), ("$..", 3),
    ("$.1a", 2), ("$ ", 1), ("$[9007199254740992]", 2), ("$['\\uD800']", 9), ("$[?count(1) > 0]", 11),
  ])
  func refuses(query: String, offset: Int) {
    let problem = #expect(throws: JSONPathParser.Problem.self) { try JSONPathParser.parse(query) }
    #expect(problem?.offset == offset, "\(problem?.message ?? "")")
  }
}
