extension Rule {
  /// Rules of schemas as wholes.
  var schemaEntry: Entry? {
    switch self {
    case .schemaAdded:
      Entry(
        "Schema added", "Components have no effect unless they are referenced (OpenAPI 3.1 §4.8.7).",
        Effect(.compatible, .compatible, "what refers to it is told by itself"))
    case .schemaRemoved:
      Entry(
        "Schema removed", "Components have no effect unless they are referenced (OpenAPI 3.1 §4.8.7).",
        Effect(.compatible, .compatible, "what referred to it is told by itself"))
    case .schemaRenamed:
      Entry(
        "Schema renamed", "The name of a component does not travel (OpenAPI 3.1 §4.8.7).",
        Effect(.compatible, .compatible, "what is sent is the same; names in generated code change"))
    case .typeChanged:
      Entry(
        "Type changed", "`type` says of which type an instance must be (JSON Schema Validation §6.1.1).",
        Effect(.breaking, .breaking, "values of the one type are none of the other"))
    case .typeNarrowed:
      Entry(
        "Type narrowed", "`type` says of which type an instance must be (JSON Schema Validation §6.1.1).",
        request: Effect(.breaking, .compatible, "old clients may send values that are no longer admitted"),
        response: Effect(.compatible, .breaking, "an old server may send values that new clients do not expect"))
    case .typeWidened:
      Entry(
        "Type widened", "`type` says of which type an instance must be (JSON Schema Validation §6.1.1).",
        request: Effect(.compatible, .breaking, "an old server does not admit what new clients may send"),
        response: Effect(.breaking, .compatible, "old clients may be sent values that they do not expect"))
    case .formatChanged:
      Entry(
        "Format changed", "`format` says how values are to be understood (JSON Schema Validation §7).",
        Effect(.breaking, .breaking, "readers understand the values by the format they know"))
    case .nullAdmitted:
      Entry(
        "Null admitted", "Null is a type of its own (JSON Schema Validation §6.1.1).",
        request: Effect(.compatible, .breaking, "an old server does not admit null"),
        response: Effect(.breaking, .compatible, "old clients may be sent null"))
    case .nullRefused:
      Entry(
        "Null no longer admitted", "Null is a type of its own (JSON Schema Validation §6.1.1).",
        request: Effect(.breaking, .compatible, "old clients may send null"),
        response: Effect(.compatible, .breaking, "an old server may send null"))
    case .deprecated:
      Entry(
        "Schema deprecated", "Applications should refrain from using what is deprecated (JSON Schema Validation §9.3).",
        Effect(.compatible, .compatible, "it works as before"))
    case .documentationChanged:
      Entry(
        "Documentation changed", "Titles and descriptions are for people (JSON Schema Validation §9.1).",
        Effect(.compatible, .compatible, "what is sent is the same"))
    case .keywordsChanged:
      Entry(
        "Other keywords changed",
        "Keywords without a rule of their own, such as `not`, `if` and `patternProperties`, constrain values too "
          + "(JSON Schema Core §10).",
        Effect(.possibly, .possibly, "values that one side admits may be refused by the other"))
    case _: nil
    }
  }
}
