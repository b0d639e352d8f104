import SwiftwrightDiagnostics
import SwiftwrightOpenAPI

extension OperationLowering {
  /// The request body: of its only media type, or an enum with a case for each.
  mutating func body(
    of operation: SwiftwrightOpenAPI.Operation,
    owner: inout SchemaLowering.Owner
  ) -> SwiftBody? {
    guard let body = operation.body else { return nil }
    let contents = distinct(body.contents)
    guard let only = contents.first else { return nil }
    var result: SwiftBody
    if contents.count == 1 {
      result = self.body(of: only, words: Words(["body"]), form: "Body", owner: &owner)
    } else {
      owner.names.reserve("Body")
      var names = UniqueNames(reserving: ["encode"])
      let alternatives = contents.map { content in
        let words = MediaTypeNames.words(content.mediaType)
        let name = names.take(SwiftIdentifier(member: words, acronyms: acronyms))
        let isOnlyForm = contents.filter { $0.kind == .multipart }.count == 1
        let form = SwiftIdentifier(type: Words((isOnlyForm ? [] : words.list) + ["form"]), acronyms: acronyms).name
        return SwiftBody.Alternative(
          name: name,
          body: self.body(of: content, words: Words(words.list + ["body"]), form: form, owner: &owner)
        )
      }
      result = SwiftBody(
        kind: .several(alternatives),
        mediaType: "",
        type: .named("\(owner.name).Body"),
        isOptional: false,
        documentation: Documentation(text: nil)
      )
    }
    result.isOptional = !body.isRequired
    if let text = body.description { result.documentation = Documentation(text: text) }
    return result
  }

  /// The contents less those that say what another says already: a media type that is named twice; and, beside
  /// `application/json`, `text/json` and ranges such as `application/*+json` of the same schema, since all JSON is read there.
  private mutating func distinct(_ all: [Content]) -> [Content] {
    let json = all.first { MediaTypeEssence.of($0.mediaType) == "application/json" }
    var contents: [Content] = []
    for content in all {
      let essence = MediaTypeEssence.of(content.mediaType)
      let isRange = MediaTypeNames.isRange(essence)
      let isAlike = isRange || essence == "text/json"
      if let json, content.kind == .json, isAlike, content.use?.id == json.use?.id { continue }
      // A range is sent, and told from others, by the name of JSON.
      let taken = isRange && content.kind == .json && !isUnstructured(content) ? json : nil
      let same = taken ?? contents.first { MediaTypeEssence.of($0.mediaType) == essence }
      if let same {
        schemas.log.append(.sameMediaType(content.mediaType, as: same.mediaType, at: content.location))
      } else {
        contents.append(content)
      }
    }
    return contents
  }

  /// The body of one media type.
  ///
  /// - Parameters:
  ///   - words: What an inline type is called.
  ///   - form: What the struct of a multipart form is called.
  private mutating func body(
    of content: Content,
    words: Words,
    form: String,
    owner: inout SchemaLowering.Owner
  ) -> SwiftBody {
    var mediaType = content.mediaType
    let kind: SwiftBody.Kind
    let type: SwiftType
    var isIndirect = false
    switch content.kind {
    case .json where !isUnstructured(content):
      if MediaTypeNames.isRange(mediaType) { mediaType = "application/json" }
      type = content.use.map { schemas.type(of: $0, words: words, owner: &owner) } ?? .json
      kind = .json
      isIndirect = isLarge(content)
    case .form:
      type = content.use.map { schemas.type(of: $0, words: words, owner: &owner) } ?? .dictionary(.json)
      isIndirect = isLarge(content)
      kind = .form(fieldStyles(content))
    case .multipart:
      if MediaTypeEssence.of(mediaType) == "multipart/form-data", let use = content.use,
        let fields = formFields(use, content.encodings, owner: &owner)
      {
        if let types = content.partTypes { schemas.log.append(.partTypesUnused(at: types.location)) }
        noteFreeParts(use)
        for encoding in content.encodings where !fields.contains(where: { $0.wireName == encoding.property }) {
          schemas.log.append(.encodingOfNothing(encoding.property, fields.map(\.wireName), at: encoding.location))
        }
        (type, kind) = (.named("\(owner.name).\(form)"), .multipart(fields))
        owner.names.reserve(form)
      } else {
        noteParts(content)
        (type, kind) = (.array(.file), .parts(partTypes(content)))
      }
    case .text where !isUnstructured(content) && !MediaTypeNames.isRange(mediaType):
      if !isText(content) { schemas.log.append(.asText(content.mediaType, at: content.location)) }
      (type, kind) = (.string, .text)
    case .events:
      let event = content.use.map { schemas.type(of: $0, words: Words(["event"]), owner: &owner) } ?? .json
      (type, kind) = (.events(event), .events(content.events))
    case .json, .text, .bytes:
      noteBytes(content)
      (type, kind) = MediaTypeNames.isRange(mediaType) ? (.media, .media) : (.bytes, .bytes)
    }
    var documentation = Documentation(text: nil)
    if let use = content.use {
      documentation = schemas.documentation(of: schemas.graph.resolvingAliases(use).schema.annotations)
    }
    return SwiftBody(
      kind: kind,
      mediaType: mediaType,
      type: type,
      isOptional: false,
      isIndirect: isIndirect,
      documentation: documentation
    )
  }

  /// Whether what is read of the content is better moved by its address.
  private func isLarge(_ content: Content) -> Bool {
    content.use.map(InlineSize(graph: schemas.graph).isLarge) ?? false
  }

  /// Whether the content is bytes: of a file, as 3.0 says it, or of one of a range of media types of which the schema says
  /// nothing.
  func isUnstructured(_ content: Content) -> Bool {
    content.use.map(isBinary) ?? MediaTypeNames.isRange(content.mediaType)
  }

  /// Whether the values of a body of text have no other form, so that nothing is lost when they are strings.
  func isText(_ content: Content) -> Bool {
    guard let use = content.use else { return true }
    return switch schemas.graph.resolvingAliases(use).schema.shape {
    case .string(_, let content): content == nil
    case .any, .never, .alias, .boolean, .integer, .number, .enumeration, .constant: true
    case .array, .map, .object, .union: false
    }
  }

  /// Says so where a schema is not honoured because nothing here reads its media type.
  mutating func noteBytes(_ content: Content) {
    guard let use = content.use else { return }
    switch schemas.graph.resolvingAliases(use).schema.shape {
    case .string, .any, .never, .alias: return
    case .boolean, .integer, .number, .array, .map, .object, .enumeration, .constant, .union:
      schemas.log.append(.asBytes(content.mediaType, at: content.location))
    }
  }

  /// Says so where a form may have parts that it does not name: there is no member for them.
  private mutating func noteFreeParts(_ use: SchemaUse) {
    let schema = schemas.graph.resolvingAliases(use).schema
    guard case .object(let object) = schema.shape else { return }
    switch object.additional {
    case .unspecified, .forbidden: return
    case .any, .schema:
      let place = schema.sources.lazy.compactMap(\.additionalProperties).first?.location
      schemas.log.append(.freeParts(at: place ?? schema.location))
    }
  }

  /// Says so where a schema of parts has no names for them.
  private mutating func noteParts(_ content: Content) {
    guard let use = content.use else { return }
    switch schemas.graph.resolvingAliases(use).schema.shape {
    case .any, .never, .alias, .array: return
    case .string, .boolean, .integer, .number, .map, .object, .enumeration, .constant, .union:
      schemas.log.append(.asParts(content.mediaType, at: content.location))
    }
  }

  /// What the parts of a body are where they do not say so themselves.
  private func partTypes(_ content: Content) -> SwiftBody.PartTypes {
    guard let types = content.partTypes else { return SwiftBody.PartTypes() }
    return SwiftBody.PartTypes(
      first: types.first.map { $0.flatMap(Self.sendable) }, others: types.others.flatMap(Self.sendable))
  }

  /// How the properties of a form are written, of those for which the document says so.
  private func fieldStyles(_ content: Content) -> [SwiftBody.FieldStyle] {
    content.encodings.compactMap { encoding in
      let declared = content.use.flatMap { property(encoding.property, of: $0) }
      let isJSON = encoding.contentType.map { Content.Kind(mediaType: $0) == .json } ?? false
      guard let format = encoding.format ?? (isJSON ? .content("application/json") : nil) else { return nil }
      return SwiftBody.FieldStyle(
        wireName: encoding.property,
        format: format,
        allowReserved: encoding.allowReserved,
        members: declared.map { members(of: $0.use) } ?? []
      )
    }
  }

  private func property(_ name: String, of use: SchemaUse) -> Property? {
    guard case .object(let object) = schemas.graph.resolvingAliases(use).schema.shape else { return nil }
    return object.properties.first { $0.name == name }
  }

  /// The parts of a multipart form, one for each property of its schema; nil where it has none.
  private mutating func formFields(
    _ use: SchemaUse,
    _ encodings: [Content.Encoding],
    owner: inout SchemaLowering.Owner
  ) -> [SwiftBody.FormField]? {
    guard case .object(let object) = schemas.graph.resolvingAliases(use).schema.shape else { return nil }
    var names = UniqueNames(reserving: ReservedWords.structMembers)
    return object.properties.map { property in
      let words = Words(splitting: property.name)
      let candidate = SwiftIdentifier(member: words, acronyms: acronyms)
      let encoding = encodings.first { $0.property == property.name }
      let isNested = encoding?.contentType.map { Content.Kind(mediaType: $0) } == .multipart
      if isNested, let encoding { schemas.log.append(.partOfParts(property.name, at: encoding.location)) }
      if let encoding { noteStyle(encoding, of: property) }
      let isFile = isNested || isFile(property.use)
      let files = !isNested && arrayOfFiles(property.use)
      let type: SwiftType =
        isFile ? .file : files ? .array(.file) : schemas.type(of: property.use, words: words, owner: &owner)
      let name = names.take(candidate, candidate.adding(suffix: "Value"))
      let hasHeaders = encoding?.headers.isEmpty == false && !isFile && !files
      return SwiftBody.FormField(
        name: name,
        wireName: property.name,
        type: type,
        isOptional: !property.isRequired || schemas.graph.resolvingAliases(property.use).isNullable,
        isFile: isFile || files,
        contentType: encoding?.contentType.flatMap(Self.sendable),
        headers: hasHeaders ? names.take(name.adding(suffix: "Headers")) : nil
      )
    }
  }

  /// Says so where a list or an object of a form is not written in the style that the document gives it.
  private mutating func noteStyle(_ encoding: Content.Encoding, of property: Property) {
    guard let format = encoding.format else { return }
    if case .style(.form, explode: true) = format { return }
    switch schemas.graph.resolvingAliases(property.use).schema.shape {
    case .array, .map, .object: schemas.log.append(.styleOfPart(property.name, at: encoding.location))
    case .any, .never, .boolean, .integer, .number, .string, .enumeration, .constant, .union, .alias: return
    }
  }

  /// The first of a list of media types, where it is no range.
  private static func sendable(_ contentTypes: String) -> String? {
    let first = contentTypes.prefix { $0 != "," }
    // Of parts within a part, only who writes them knows the boundary.
    return first.contains("*") || Content.Kind(mediaType: String(first)) == .multipart ? nil : String(first)
  }

  private func isBinary(_ use: SchemaUse) -> Bool {
    if case .string(format: "binary", _) = schemas.graph.resolvingAliases(use).schema.shape { true } else { false }
  }

  /// Whether a part is a file: `format: binary` in 3.0, and since 3.1 `contentEncoding: binary` or a media type with no
  /// encoding, as OpenAPI 3.1 §4.8.14.1 has it.
  private func isFile(_ use: SchemaUse) -> Bool {
    if isBinary(use) { return true }
    let schema = schemas.graph.resolvingAliases(use).schema
    guard case .string(format: nil, content: nil) = schema.shape else { return false }
    return schema.sources
      .contains { source in
        source.contentEncoding?.lowercased() == "binary"
          || source.contentEncoding == nil && source.contentMediaType.map(Self.isOfBytes) == true
      }
  }

  private static func isOfBytes(_ mediaType: String) -> Bool {
    switch Content.Kind(mediaType: mediaType) {
    case .bytes: true
    case .json, .form, .multipart, .text, .events: false
    }
  }

  private func arrayOfFiles(_ use: SchemaUse) -> Bool {
    guard case .array(let array) = schemas.graph.resolvingAliases(use).schema.shape, let items = array.items else {
      return false
    }
    return isFile(items)
  }
}

extension Diagnostic {
  fileprivate static func sameMediaType(_ type: String, as other: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "media-type-not-used", "`\(type)` is the same media type as `\(other)`, and is not generated",
      at: location)
  }

  fileprivate static func asParts(_ type: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "multipart-as-parts",
      "a body of `\(type)` is a list of parts: its schema is no object with properties to name them", at: location)
  }

  fileprivate static func partOfParts(_ name: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .note, "part-of-parts",
      "the part `\(name)` has parts of its own: it is a file, which `MultipartFile(parts:)` makes of them", at: location
    )
  }

  fileprivate static func freeParts(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "keyword-not-reflected",
      "`additionalProperties` of a form is not reflected in the Swift type: parts without a property are left out",
      at: location)
  }

  fileprivate static func styleOfPart(_ name: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "encoding-not-used",
      "the style of `\(name)` is not used: in parts of a form a list is a part for each element, an object is JSON",
      at: location)
  }

  fileprivate static func encodingOfNothing(_ name: String, _ properties: [String], at location: SourceLocation)
    -> Diagnostic
  {
    let hint = suggestion(for: name, among: properties).map { "; did you mean `\($0)`?" } ?? ""
    return Diagnostic(
      .warning, "encoding-not-used", "the encoding of `\(name)` is not used: the form has no such property\(hint)",
      at: location)
  }

  fileprivate static func partTypesUnused(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "encoding-not-used", "the encoding of parts by position is not used: the parts of this form have names",
      at: location)
  }

  static func asText(_ type: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "media-type-as-bytes", "a body of `\(type)` is a string: its schema has no Swift type", at: location)
  }

  fileprivate static func asBytes(_ type: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "media-type-as-bytes", "a body of `\(type)` is bytes: its schema has no Swift type", at: location)
  }
}
