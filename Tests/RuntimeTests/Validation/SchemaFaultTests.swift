import Testing

@testable import SwiftwrightRuntime

@Suite struct SchemaFaultTests {
  private func faults(
    _ schema: String,
    _ value: String,
    _ options: SchemaOptions = SchemaOptions()
  ) throws -> [String] {
    let schema = try #require(try JSONSchemaSet(schema).schema(at: ""))
    return try schema.faults(jsonData: Array(value.utf8), options).map { "\($0.keyword) \($0)" }
  }

  @Test func tellsAllFaultsWithTheirPlaces() throws {
    let schema = """
      {"type": "object", "required": ["id", "tags"], "additionalProperties": false, "properties": {
        "id": {"type": "integer", "format": "int32", "minimum": 1},
        "name": {"type": "string", "maxLength": 3, "pattern": "^[a-z]+$"},
        "a/b": {"enum": ["x", 1, null]},
        "tags": {"type": "array", "minItems": 1, "uniqueItems": true, "items": {"type": "string", "minLength": 2}},
        "price": {"multipleOf": 0.01, "exclusiveMaximum": 1e3},
        "when": {"format": "date-time"}}}
      """
    let value = """
      {"id": 0, "name": "Ünü", "a/b": "y", "tags": ["ab", "c", "ab"], "price": 1000.001, "when": "now", "other": 1}
      """
    #expect(
      try faults(schema, value) == [
        "minimum /id: must be at least 1",
        "pattern /name: must match ^[a-z]+$",
        "enum /a~1b: must be one of: \"x\", 1, null",
        "minLength /tags/1: must be at least 2 characters long",
        "uniqueItems /tags/2: occurs twice in the array",
        "exclusiveMaximum /price: must be less than 1000",
        "multipleOf /price: must be a multiple of 0.01",
        "format /when: must be a date and time such as 2026-02-28T12:30:00Z",
        "additionalProperties /other: unknown member",
      ])
    #expect(
      try faults(schema, "{}") == [
        "required the member \"id\" is missing", "required the member \"tags\" is missing",
      ])
    #expect(try faults(schema, "[]") == ["type expected an object, found an array"])
  }

  @Test func blamesTheBranchThatIsMeant() throws {
    let schema = """
      {"oneOf": [{"$ref": "#/$defs/cat"}, {"$ref": "#/$defs/dog"}],
       "discriminator": {"propertyName": "kind", "mapping": {"c": "#/$defs/cat", "d": "#/$defs/dog"}},
       "$defs": {"cat": {"type": "object", "required": ["lives"], "properties": {"lives": {"maximum": 9}}},
                 "dog": {"type": "object", "properties": {"lives": {"const": 1}}}}}
      """
    #expect(try faults(schema, #"{"kind": "c", "lives": 10}"#) == ["maximum /lives: must be at most 9"])
    #expect(try faults(schema, #"{"kind": "d", "lives": 10}"#) == ["const /lives: must be 1"])
    #expect(try faults(schema, #"{"kind": "d", "lives": 1}"#) == [])
    #expect(try faults(schema, #"{"kind": "e", "lives": 10}"#) == ["discriminator /kind: must be one of: \"c\", \"d\""])
    let loose = #"{"anyOf": [{"type": "string", "maxLength": 2}, {"type": "array", "items": {"type": "string"}}]}"#
    #expect(try faults(loose, "\"abc\"") == ["maxLength must be at most 2 characters long"])
    #expect(try faults(loose, "3") == ["type expected a string or an array, found a number"])
  }

  @Test func tellsWhatIsWrongWithinTheOnlyBranchOfTheKind() throws {
    let schema = #"{"anyOf": [{"type": "null"}, {"type": "object", "properties": {"a": {"type": "string"}}}]}"#
    #expect(try faults(schema, #"{"a": 1}"#) == ["type /a: expected a string, found a number"])
    #expect(try faults(schema, "1") == ["type expected an object or null, found a number"])
  }

  @Test(arguments: [
    ("1,2,3", []),
    ("1", []),
    ("1,x,3,y", ["type /1: expected an integer, found a string", "type /3: expected an integer, found a string"]),
    ("x", ["type /0: expected an integer, found a string"]),
    ("1,2,3,4,5", ["maxItems must have at most 4 elements"]),
    ("1,0", ["minimum /1: must be at least 1"]),
  ])
  func takesListsOfAParameterForWhatIsWanted(text: String, expected: [String]) throws {
    let schema = try #require(
      try JSONSchemaSet(#"{"type": "array", "maxItems": 4, "items": {"type": "integer", "minimum": 1}}"#).schema(at: "")
    )
    let pairs = QueryPair.parse(query: "v=\(text)")
    let value = try #require(
      try ParameterReader.pairs("v", pairs, .form(explode: false), in: .query, claimed: []))
    #expect(schema.faults(value, SchemaOptions()).map { "\($0.keyword) \($0)" } == expected)
  }

  @Test func tellsOfANumberThatIsNotListed() throws {
    let schema = try #require(try JSONSchemaSet(#"{"type": "integer", "enum": [0, 1]}"#).schema(at: ""))
    let faults = schema.faults(LooseValue("9"), SchemaOptions())
    #expect(faults.map { "\($0.keyword) \($0)" } == ["enum must be one of: 0, 1"])
  }

  @Test(arguments: ["1", "1,2", "a,1", "a,1,b,2", "x"])
  func takesListsOfAParameterForOneOfSeveral(text: String) throws {
    let schema = try #require(
      try JSONSchemaSet(
        """
        {"oneOf": [{"type": "integer"}, {"type": "array", "minItems": 2, "items": {"type": "integer"}},
          {"type": "object", "additionalProperties": {"type": "integer"}}, {"const": "x"}]}
        """
      ).schema(at: ""))
    let value = try ParameterReader.path("v", text, .simple(explode: false))
    #expect(schema.faults(value, SchemaOptions()).isEmpty)
  }

  @Test func checksWhatIsComposedOfTheSchema() throws {
    let definitions = """
      "$defs": {
        "pet": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}},
          "discriminator": {"propertyName": "kind", "mapping": {"cat": "#/$defs/cat", "lion": "#/$defs/lion"}}},
        "cat": {"allOf": [{"$ref": "#/$defs/pet"}, {"properties": {"lives": {"maximum": 9}}}],
          "discriminator": {"propertyName": "kind", "mapping": {"lion": "#/$defs/lion"}}},
        "lion": {"allOf": [{"$ref": "#/$defs/cat"}, {"properties": {"prey": {"$ref": "#/$defs/pet"}}}]}}
      """
    let pet = ##"{"$ref": "#/$defs/pet", \##(definitions)}"##
    #expect(try faults(pet, #"{"kind": "cat", "lives": 10}"#) == ["maximum /lives: must be at most 9"])
    #expect(try faults(pet, #"{"kind": "lion", "lives": 10}"#) == ["maximum /lives: must be at most 9"])
    #expect(try faults(pet, #"{"kind": "fish", "lives": 10}"#) == [])
    #expect(
      try faults(pet, #"{"kind": "lion", "prey": {"kind": "cat", "lives": 10}}"#) == [
        "maximum /prey/lives: must be at most 9"
      ])
    // What a cat is composed of does not make another pet of it.
    let cat = ##"{"$ref": "#/$defs/cat", \##(definitions)}"##
    #expect(try faults(cat, #"{"kind": "cat", "lives": 10}"#) == ["maximum /lives: must be at most 9"])
    #expect(try faults(cat, #"{"lives": 10}"#).count == 2)
  }

  @Test func leavesOutMembersOfTheOtherSide() throws {
    let schema = """
      {"allOf": [{"$ref": "#/$defs/base"}, {"required": ["id", "secret"]}], "unevaluatedProperties": false,
       "$defs": {"base": {"type": "object", "properties": {
         "id": {"type": "integer", "readOnly": true}, "secret": {"type": "string", "writeOnly": true}}}}}
      """
    #expect(try faults(schema, #"{"secret": "x"}"#, SchemaOptions(direction: .request)) == [])
    #expect(try faults(schema, #"{"id": "ignored", "secret": "x"}"#, SchemaOptions(direction: .request)) == [])
    #expect(
      try faults(schema, #"{"id": 1}"#, SchemaOptions(direction: .request)) == [
        "required the member \"secret\" is missing"
      ])
    #expect(try faults(schema, #"{"id": 1}"#, SchemaOptions(direction: .response)) == [])
    #expect(try faults(schema, #"{"secret": "x"}"#).count == 1)
  }

  @Test func comparesNumbersByAllOfTheirDigits() throws {
    #expect(try faults(#"{"const": 18446744073709551616}"#, "18446744073709551616") == [])
    #expect(try faults(#"{"const": 18446744073709551616}"#, "18446744073709551616.0") == [])
    #expect(try faults(#"{"const": 18446744073709551616}"#, "18446744073709551617").count == 1)
    #expect(try faults(#"{"enum": [18446744073709551615, 1e30]}"#, "1000000000000000000000000000001").count == 1)
    #expect(try faults(#"{"maximum": 18446744073709551616}"#, "18446744073709551617").count == 1)
    #expect(try faults(#"{"exclusiveMinimum": -18446744073709551616}"#, "-18446744073709551615.5") == [])
  }

  @Test func closesWhatIsReferredTo() throws {
    let base = #""$defs": {"base": {"type": "object", "properties": {"id": {"type": "string"}}}}"#
    let schema = ##"{"$ref": "#/$defs/base", "unevaluatedProperties": false, \##(base)}"##
    #expect(try faults(schema, #"{"id": "a"}"#) == [])
    #expect(try faults(schema, #"{"id": "a", "other": 1}"#).count == 1)
  }

  @Test func takesIntegersOf64BitsAsText() throws {
    let schema = #"{"type": "integer", "format": "int64", "minimum": 5}"#
    #expect(try faults(schema, "\"7\"") == [])
    #expect(try faults(schema, "\"4\"") == ["minimum must be at least 5"])
    #expect(try faults(schema, "9223372036854775808") == ["format must be an integer of 64 bits"])
    #expect(try faults(#"{"type": "integer"}"#, "\"7\"") == ["type expected an integer, found a string"])
    #expect(try faults(#"{"type": "string", "format": "int64"}"#, "\"x\"") == ["format must be an integer of 64 bits"])
  }

  @Test func keepsEnumsOpenWhenAsked() throws {
    let open = SchemaOptions(takesUnknownEnumValues: true)
    #expect(try faults(#"{"enum": ["a", "b"]}"#, "\"c\"", open) == [])
    #expect(try faults(#"{"enum": ["a", "b"]}"#, "1", open).count == 1)
    #expect(try faults(#"{"enum": ["a", 1]}"#, "\"c\"", open).count == 1)
  }

  /// Each branch speaks of the same part, and each branch of that part of the next: no part is checked for each way to it.
  @Test(arguments: ["oneOf", "anyOf", "allOf"])
  func depthCostsNoMoreThanItsLevels(keyword: String) throws {
    let schema = """
      {"\(keyword)": [{"properties": {"x": {"$ref": "#"}, "k": {"type": "string"}}},
        {"properties": {"x": {"$ref": "#"}, "m": {"type": "integer"}}}]}
      """
    let depth = 60
    func value(_ leaf: String) -> String {
      String(repeating: "{\"x\":", count: depth) + leaf + String(repeating: "}", count: depth)
    }
    let found = try faults(schema, value(keyword == "oneOf" ? "{}" : #"{"k": 1}"#))
    #expect(found.isEmpty == (keyword == "anyOf"), "\(found)")
    #expect(found.allSatisfy { !$0.contains("nested too deeply") })
    if keyword == "allOf" { #expect(found.count == 1 && found[0].contains("/x/k: expected a string"), "\(found)") }
  }

  /// Documents list the schemas that are composed of a schema as its branches: the choice is made once.
  @Test func branchesMayBeComposedOfTheirChoice() throws {
    let animals = """
      {"oneOf": [{"$ref": "#/$defs/cat"}, {"$ref": "#/$defs/dog"}], "properties": {"name": {"type": "string"}},
        "$defs": {
          "cat": {"allOf": [{"$ref": "#"}, {"required": ["lives"]}]},
          "dog": {"allOf": [{"$ref": "#"}], "required": ["bark"]}}}
      """
    #expect(try faults(animals, #"{"lives": 9, "name": "Tom"}"#) == [])
    #expect(try faults(animals, #"{"lives": 9, "name": 1}"#).contains { $0.contains("/name: expected a string") })
    #expect(try faults(animals, "{}") == ["oneOf has none of the 2 allowed forms"])
    let named = """
      {"oneOf": [{"$ref": "#"}, {"$ref": "#/$defs/cat"}], "required": ["kind"],
        "discriminator": {"propertyName": "kind", "mapping": {"animal": "#", "cat": "#/$defs/cat"}},
        "$defs": {"cat": {"allOf": [{"$ref": "#"}, {"required": ["lives"]}]}}}
      """
    #expect(try faults(named, #"{"kind": "animal"}"#) == [])
    #expect(try faults(named, #"{"kind": "cat"}"#) == [#"required the member "lives" is missing"#])
    let own = ##"{"anyOf": [{"$ref": "#"}, {"type": "string"}]}"##
    #expect(try faults(own, #""x""#) == [])
    #expect(try faults(own, "1").count == 1)
  }

  @Test func isBoundedInDepthTimeAndNumber() throws {
    let nested = String(repeating: "[", count: 400) + String(repeating: "]", count: 400)
    #expect(try faults(##"{"items": {"$ref": "#"}}"##, nested).count == 1)
    #expect(try faults(##"{"$ref": "#"}"##, "1") == ["depth is nested too deeply to be checked"])
    let many = "[" + Array(repeating: "1", count: 1000).joined(separator: ",") + "]"
    #expect(try faults(#"{"items": {"type": "string"}}"#, many).count == 100)
    let unique = "[" + (0..<5000).map { "[\($0)]" }.joined(separator: ",") + "]"
    #expect(try faults(#"{"uniqueItems": true}"#, unique) == [])
  }

  @Test func tellsOfSchemasThatCannotBeChecked() throws {
    let set = JSONSchemaSet(##"{"a": {"pattern": "("}, "b": {"$ref": "#/nowhere"}}"##)
    let schema = try #require(try set.schema(at: "/a"))
    #expect(schema.problems == ["the pattern ( is none: unclosed ("])
    #expect(try schema.faults(jsonData: Array("\"x\"".utf8)) == [])
    #expect(try set.schema(at: "/b")?.problems.last == "the reference #/nowhere leads nowhere")
    #expect(try set.schema(at: "/c")?.root == nil)
    #expect(throws: JSONError.self) { try JSONSchemaSet("{").schema(at: "") }
  }
}
