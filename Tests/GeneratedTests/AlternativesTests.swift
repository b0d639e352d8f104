import AlternativesSample
import SwiftwrightRuntime
import Testing

/// Values that several alternatives of a schema take: whatever one of them describes is kept.
struct AlternativesTests {
  /// What is read from a document.
  private func read<T: JSONRepresentable>(_ json: String, as type: T.Type = T.self) throws -> T {
    try T(jsonData: Array(json.utf8))
  }

  /// Whether a value writes what it was read from.
  private func keepsAll<T: JSONRepresentable>(_ type: T.Type, of json: String) throws -> Bool {
    try JSONValue(read(json, as: type)) == read(json)
  }

  @Test(arguments: [
    #"{"url":"u","title":"t"}"#, #"{"file":"f","page":1}"#, #"{"url":"u","file":"f"}"#,
    #"{"url":"u","file":"f","page":2,"later":true}"#,
  ])
  func nothingOfAValueOfBothIsLost(json: String) throws {
    #expect(try keepsAll(Source.self, of: json))
    #expect(try keepsAll(Nested.self, of: json))
  }

  @Test func theAlternativeThatKeepsAllIsTaken() throws {
    #expect(try read(#"{"url":"u","later":1}"#) == Source.url(URLSource(url: "u")))
    #expect(try read(#"{"file":"f","later":1}"#) == Nested.value(.file(FileSource(file: "f"))))
    #expect(try read(#"{"url":"u","later":1}"#) == Item.urlSource(URLSource(url: "u")))
    #expect(try read(#"{"text":"n","later":1}"#) == Exclusive.note(Exclusive.Note(text: "n")))
    #expect(try read(#"{"color":"b"}"#) == Label.objectValue(Label.ObjectValue(color: "b")))
  }

  @Test func anAlternativeThatRequiresNothingCountsToo() throws {
    #expect(try keepsAll(Item.self, of: #"{"url":"u","text":"n"}"#))
    #expect(try keepsAll(Exclusive.self, of: #"{"url":"u","text":"n"}"#))
    #expect(try keepsAll(Label.self, of: #"{"name":"a","color":"b"}"#))
  }

  @Test func theFaultOfTheMarkedAlternativeIsTold() {
    let error = #expect(throws: JSONError.self) { try Source(jsonData: Array(#"{"url":1}"#.utf8)) }
    #expect(error?.pointer == "/url")
  }
}
