import FireworksGatewayModels
import SwiftwrightRuntime
import Testing

/// What the types of a document say of their values beyond reading and writing.
struct ValidationTests {
  @Test func allFaultsAreToldWithTheirPlaces() throws {
    let citation = AnthropicResponseCharLocationCitation(
      citedText: "", documentIndex: -1, documentTitle: nil, endCharIndex: 1, fileID: nil, startCharIndex: -2)
    let violation = #expect(throws: SchemaViolation.self) { try citation.validate() }
    #expect(violation?.name == "AnthropicResponseCharLocationCitation")
    #expect(violation?.faults.map(\.pointer) == ["/document_index", "/start_char_index"])
    #expect(violation?.faults.map(\.keyword) == ["minimum", "minimum"])
  }

  @Test func nestedTypesAndRenamedOnesHaveSchemas() throws {
    try ChatMessage.Content.string("x").validate()
    try Account(email: "a@example.com").validate(for: .request)
    #expect(throws: SchemaViolation.self) { try AccountState.unrecognized("NONE").validate() }
  }

  @Test func otherValuesAreCheckedByTheNamesOfSchemas() throws {
    try FireworksGateway.schemas.validate(["@type": "x"], as: "protobufAny")
    #expect(throws: SchemaViolation.self) { try FireworksGateway.schemas.validate(["@type": 1], as: "protobufAny") }
    #expect(throws: SchemaViolation.self) { try FireworksGateway.schemas.validate(1, as: "no such schema") }
  }
}
