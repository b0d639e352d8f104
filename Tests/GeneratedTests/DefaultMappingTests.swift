import DefaultMappingSample
import SwiftwrightRuntime
import Testing

/// Unions whose discriminator has a default, and schemas that others are composed of.
struct DefaultMappingTests {
  private func read<T: JSONRepresentable>(_ json: String, as type: T.Type = T.self) throws -> T {
    try T(jsonData: Array(json.utf8))
  }

  @Test(arguments: [
    #"{"name":"Rex"}"#, #"{"petType":"dog","name":"Rex","bark":1}"#, #"{"petType":"cat","lives":9}"#,
  ])
  func anyTagIsOfABranch(json: String) throws {
    let pet = try read(json, as: Pet.self)
    #expect(try JSONValue(pet) == read(json))
    try pet.validate()
    if case .unrecognized = pet { Issue.record("\(json) is of no branch") }
  }

  @Test func theDefaultIsForObjects() throws {
    #expect(try read(#"{"brand":"x"}"#) == Food.otherFood(OtherFood(brand: "x")))
    let text: Food = try read(#""x""#)
    #expect(text == .string("x"))
    try text.validate()
    #expect(throws: SchemaViolation.self) { try Pet.otherPet(OtherPet(name: "")).validate() }
  }

  @Test func limitsOfHeirsAreChecked() throws {
    #expect(throws: SchemaViolation.self) { try read(#"{"form":"Circle","radius":-1}"#, as: Shape.self).validate() }
    #expect(throws: SchemaViolation.self) { try read(#"{"form":"other","sides":2}"#, as: Shape.self).validate() }
    try read(#"{"form":"Circle","radius":1,"sides":2}"#, as: Shape.self).validate()
    #expect(throws: SchemaViolation.self) { try Polygon(sides: 2).validate() }
  }
}
