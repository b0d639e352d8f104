import SwiftwrightEmitter
import SwiftwrightOpenAPI

extension ConfigurationSyntax {
  /// The configuration file.
  static let file = ConfigurationSyntax.object(
    ConfigurationObject(
      "the configuration",
      [.init("documents", .list(.object(document)), "What to generate from which document.", isRequired: true)]))

  private static let document = ConfigurationObject(
    "a document's configuration",
    [
      .init(
        "name", .identifiers(1...1), "The prefix of modules, and of the client's and server's types.", isRequired: true),
      .init("document", .text, "The OpenAPI document, relative to this file.", isRequired: true),
      .init("output", .text, "The folder to write to, relative to this file.", isRequired: true),
      .init("overlays", .list(.text), "OpenAPI Overlays laid over the document, in order."),
      .init("allowRoots", .list(.text), "Folders outside of the document's own that references may lead to."),
      .init("map", .map(.text), "The files or folders that stand for URLs, which are not fetched."),
      .init("emit", .list(.choice(Options.Part.self)), "The parts to generate; by default all of them."),
      .init(
        "modules", .choice(Options.Modules.self),
        "Whether the parts are compiled as one module, or as three (the default)."),
      .init("access", .choice(Options.Access.self), "The access level of what is declared: public by default."),
      .init(
        "groups", .choice(Options.Grouping.self),
        "How operations are gathered: by path (the default), by tag, or not at all."),
      .init("select", .object(selection), "What of the document is generated; by default all of it."),
      .init("naming", .object(naming), "Names in Swift."),
      .init("types", .object(types), "Types of your own in place of generated ones."),
      .init("renamed", .map(.identifiers(1...1)), "Deprecated names for types, by old name: the new one."),
      .init("paging", .either([.flag, .object(paging)]), "How pages are followed, where that cannot be told."),
      .init(
        "diagnostics", .map(.either([.choice(DocumentConfiguration.Treatment.self), .object(treatment)])),
        "What to make of diagnostics, by id or code."),
    ])

  private static let selection = ConfigurationObject(
    "`select`",
    [
      .init(
        "include", .object(ConfigurationObject("`include`", operations)), "Only these operations, and what they need."),
      .init(
        "exclude",
        .object(
          ConfigurationObject(
            "`exclude`", operations + [.init("schemas", .list(.text), "Schemas by name, if nothing needs them.")])),
        "Not these, where `include` has them."),
      .init("deprecated", .choice(Selection.Deprecated.self), "Whether deprecated operations are generated."),
      .init(
        "schemas", .choice(Selection.Schemas.self),
        "All schemas, or those that an operation uses: the default where operations are left out."),
    ])

  private static let operations: [ConfigurationObject.Key] = [
    .init("tags", .list(.text), "By one of their tags."),
    .init("paths", .list(.text), "By path: `*` stands for anything within a segment, `**` for anything."),
    .init("operations", .list(.text), "By `operationId`; `*` stands for anything."),
  ]

  private static let naming = ConfigurationObject(
    "`naming`",
    [
      .init("strip", .list(.text), "Prefixes dropped from schema names and operation IDs."),
      .init("acronyms", .list(.text), "Further words in capitals."),
      .init("types", .map(.identifiers(1...1)), "Types by schema."),
      .init("properties", .map(.identifiers(1...1)), "Properties by `schema.property`."),
      .init("cases", .map(.identifiers(1...1)), "Cases by `schema.value`; of unions, by `schema.branch`."),
      .init("operations", .map(.identifiers(1...2)), "`group.method`, or `method` alone, by `operationId`."),
      .init("groups", .map(.identifiers(1...1)), "Groups of operations by the name they would have."),
      .init("parameters", .map(.identifiers(1...1)), "Parameters by `operationId.parameter`."),
      .init("responses", .map(.identifiers(1...1)), "Cases of outputs by `operationId.status`."),
    ])

  private static let types = ConfigurationObject(
    "`types`",
    [
      .init("schemas", .map(externalType), "By schema."),
      .init("formats", .map(externalType), "By `format`."),
    ])

  private static let externalType = ConfigurationSyntax.either([
    .identifiers(1...8),
    .object(
      ConfigurationObject(
        "a type of your own",
        [
          .init("type", .identifiers(1...8), "Its name; it conforms to `JSONCodable`.", isRequired: true),
          .init("import", .identifiers(1...1), "The module it is in."),
        ])),
  ])

  private static let paging = ConfigurationObject(
    "`paging`",
    [
      .init("automatic", .flag, "Whether pages are found by the names of parameters and members."),
      .init("operations", .map(.either([.flag, .object(pagingRule)])), "By `operationId`."),
    ])

  private static let pagingRule = ConfigurationObject(
    "the paging of an operation",
    [
      .init("scheme", .choice(PagingOptions.Scheme.self), "How the next page is asked for.", isRequired: true),
      .init("parameter", .text, "The parameter that does it.", isRequired: true),
      .init("items", .text, "The member that holds the items."),
      .init("next", .text, "With `token`: the member that holds the next token."),
      .init("more", .text, "The boolean member that says whether there is more."),
      .init("id", .text, "With `cursor`: the member of an item that is its cursor."),
      .init("first", .integer, "With `page`: the number of the first page."),
    ])

  private static let treatment = ConfigurationObject(
    "the treatment of a diagnostic",
    [
      .init("severity", .choice(DocumentConfiguration.Treatment.self), "What to make of it.", isRequired: true),
      .init(
        "paths", .list(.text), "Where: JSON Pointers into the document; `*` stands for any one name.", isRequired: true),
    ])
}
