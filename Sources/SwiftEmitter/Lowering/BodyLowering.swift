import SwiftwrightDiagnostics
import SwiftwrightOpenAPI

extension OperationLowering {
  /// The request body, by the first media type that the runtime writes best: JSON, then forms, then text and bytes.
  mutating func body(
    of operation: SwiftwrightOpenAPI.Operation,
    owner: inout SchemaLowering.Owner
  ) -> SwiftBody? {
    guard let body = operation.body, let content = Self.preferred(body.contents) else { return nil }
    for other in body.contents where other.mediaType != content.mediaType {
      schemas.log.append(.otherMediaType(other.mediaType, instead: content.mediaType, at: other.location))
    }
    let words = Words(["body"])
    var documentation = Documentation(text: body.description)
    let kind: SwiftBody.Kind
    let type: SwiftType
    switch content.kind {
    case .json:
      type = content.use.map { schemas.type(of: $0, words: words, owner: &owner) } ?? .json
      kind = .json
    case .form:
      type = content.use.map { schemas.type(of: $0, words: words, owner: &owner) } ?? .dictionary(.json)
      kind = .form
    case .multipart:
      guard let use = content.use, let fields = formFields(use, owner: &owner) else {
        type = .bytes
        kind = .bytes
        break
      }
      (type, kind) = (.named("\(owner.name).Body"), .multipart(fields))
      owner.names.reserve("Body")
    case .text:
      (type, kind) = (.string, .text)
    case .bytes, .events:
      // A stream that is sent is bytes: `EventStream(…).body` makes them of values.
      (type, kind) = (.bytes, .bytes)
    }
    if documentation.text == nil, let use = content.use {
      documentation = schemas.documentation(of: schemas.graph.resolvingAliases(use).schema.annotations)
    }
    return SwiftBody(
      kind: kind,
      mediaType: content.mediaType,
      type: type,
      isOptional: !body.isRequired,
      documentation: documentation,
      streamMember: nil
    )
  }

  private static func preferred(_ contents: [Content]) -> Content? {
    func first(_ matches: (Content.Kind) -> Bool) -> Content? { contents.first { matches($0.kind) } }
    return first { if case .json = $0 { true } else { false } }
      ?? first { if case .multipart = $0 { true } else { false } }
      ?? first { if case .form = $0 { true } else { false } }
      ?? contents.first
  }

  /// The parts of a multipart form, one for each property of its schema.
  private mutating func formFields(
    _ use: SchemaUse,
    owner: inout SchemaLowering.Owner
  ) -> [SwiftBody.FormField]? {
    guard case .object(let object) = schemas.graph.resolvingAliases(use).schema.shape else { return nil }
    var names = UniqueNames(reserving: ReservedWords.structMembers)
    return object.properties.map { property in
      let words = Words(splitting: property.name)
      let candidate = SwiftIdentifier(member: words, acronyms: acronyms)
      let isFile = isBinary(property.use)
      let files = arrayOfFiles(property.use)
      let type: SwiftType =
        isFile ? .file : files ? .array(.file) : schemas.type(of: property.use, words: words, owner: &owner)
      return SwiftBody.FormField(
        name: names.take(candidate, candidate.adding(suffix: "Value")),
        wireName: property.name,
        type: type,
        isOptional: !property.isRequired || schemas.graph.resolvingAliases(property.use).isNullable,
        isFile: isFile || files
      )
    }
  }

  private func isBinary(_ use: SchemaUse) -> Bool {
    if case .string(format: "binary") = schemas.graph.resolvingAliases(use).schema.shape { true } else { false }
  }

  private func arrayOfFiles(_ use: SchemaUse) -> Bool {
    guard case .array(let array) = schemas.graph.resolvingAliases(use).schema.shape, let items = array.items else {
      return false
    }
    return isBinary(items)
  }
}

extension Diagnostic {
  fileprivate static func otherMediaType(_ type: String, instead chosen: String, at location: SourceLocation)
    -> Diagnostic
  {
    Diagnostic(
      .warning, "media-type-not-used",
      "the request body is sent and read as `\(chosen)`; `\(type)` is not generated", at: location)
  }
}
