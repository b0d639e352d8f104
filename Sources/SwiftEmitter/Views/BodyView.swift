import SwiftwrightMustache
import SwiftwrightOpenAPI

/// How a request's body is written and read.
enum BodyView {
  /// - Parameter owner: The operation's type.
  static func encode(_ body: SwiftBody?, in owner: String) -> MustacheValue {
    guard let body else { return .null }
    var form: MustacheValue = .null
    if case .multipart(let fields) = body.kind {
      form = ["isOptional": .bool(body.isOptional), "fields": .list(fields.map(encode))]
    }
    var several: MustacheValue = .null
    if case .several = body.kind { several = ["mark": body.isOptional ? "?" : ""] }
    return [
      "call": .string(call(body.kind)),
      "form": form,
      "several": several,
      "isThrowing": .bool(isThrowing(body.kind)),
      "arguments": .string(written(body, in: owner).map { ", \($0)" }.joined()),
    ]
  }

  /// What the call that writes the body says besides its value.
  static func written(_ body: SwiftBody, in owner: String) -> [String] {
    arguments(body, in: owner) + partTypes(body)
  }

  /// What the parts of the body are by position.
  private static func partTypes(_ body: SwiftBody) -> [String] {
    guard case .parts(let types) = body.kind else { return [] }
    let first = types.first.map { $0.map(SwiftLiteral.string) ?? "nil" }.joined(separator: ", ")
    return (first.isEmpty ? [] : ["types: [\(first)]"])
      + (types.others.map { ["others: \(SwiftLiteral.string($0))"] } ?? [])
  }

  private static func encode(_ field: SwiftBody.FormField) -> MustacheValue {
    [
      "call": field.isFile ? (field.type == .file ? "file" : "files") : "field",
      "wireName": .string(StructureView.escaped(field.wireName)),
      "name": .string(field.name.text),
      "contentType": field.contentType.map { .string(StructureView.escaped($0)) } ?? .null,
      "headers": field.headers.map { .string($0.text) } ?? .null,
    ]
  }

  /// The argument of the operation's initialiser that reads the body.
  static func decode(_ body: SwiftBody?, in owner: String) -> String {
    guard let body else { return "" }
    if case .several = body.kind {
      return body.isOptional ? "body: request.hasBody ? Body(request) : nil" : "body: Body(request)"
    }
    return "body: \(read(body, in: owner))"
  }

  /// The call that reads the body.
  private static func read(_ body: SwiftBody, in owner: String) -> String {
    // JSON of any kind is read alike.
    if case .json = body.kind { return "request.json()" }
    return "request.\(call(body.kind))(\(arguments(body, in: owner).joined(separator: ", ")))"
  }

  /// The arguments of the form's initialiser that read its parts; null for other bodies.
  static func form(_ body: SwiftBody?, named name: String = "Body") -> MustacheValue {
    guard case .multipart(let fields) = body?.kind else { return .null }
    let arguments = fields.flatMap { field in
      let file = field.isOptional ? "optionalFile" : "file"
      let call = field.isFile ? (field.type == .file ? file : "files") : "field"
      let wireName = SwiftLiteral.string(field.wireName)
      let headers = field.headers.map { ["\($0.label): form.headers(\(wireName))"] } ?? []
      return ["\(field.name.label): form.\(call)(\(wireName))"] + headers
    }
    let isOptional = body?.isOptional ?? false
    let lines = FilledLines.lines(arguments, indentation: isOptional ? 8 : 6, closing: ")")
    return [
      "isOptional": .bool(isOptional),
      "type": .string(name),
      // Files that may be absent are read without errors.
      "isThrowing": .bool(fields.contains { !$0.isFile || ($0.type == .file && !$0.isOptional) }),
      "line": .string(arguments.joined(separator: ", ")),
      "lines": .list(lines.map { .string($0) }),
    ]
  }

  /// How a body that is of one of several media types is written and read.
  static func alternatives(_ body: SwiftBody?, in owner: String) -> MustacheValue {
    guard case .several(let alternatives)? = body?.kind else { return .null }
    let types = alternatives.map { SwiftLiteral.string($0.body.mediaType) }
    return [
      "types": .string(types.joined(separator: ", ")),
      "lines": .list(FilledLines.lines(types, indentation: 6, closing: ")").map { .string($0) }),
      "cases": .list(
        alternatives.enumerated().map { position, alternative in
          let body = alternative.body
          return [
            "name": .string(alternative.name.member),
            "pattern": .string(
              position == alternatives.count - 1 ? "default" : "case \(SwiftLiteral.string(body.mediaType))"),
            "body": encode(body, in: owner),
            "form": form(body, named: body.type.text),
            "read": .string((awaits(body) ? "await " : "") + read(body, in: owner)),
          ]
        }),
    ]
  }

  /// Whether reading the body takes time.
  static func awaits(_ body: SwiftBody?) -> Bool {
    switch body?.kind {
    case .json, .form, .text, .parts, .several: true
    case .bytes, .media, .multipart, .events, nil: false
    }
  }

  private static func isThrowing(_ kind: SwiftBody.Kind) -> Bool {
    switch kind {
    case .json, .form, .multipart, .media, .several: true
    case .text, .bytes, .parts, .events: false
    }
  }

  private static func call(_ kind: SwiftBody.Kind) -> String {
    switch kind {
    case .json: "json"
    case .form: "form"
    case .multipart: "multipart"
    case .parts: "parts"
    case .events: "events"
    case .text: "text"
    case .bytes: "bytes"
    case .media: "media"
    case .several: "several"
    }
  }

  /// What a call says of the body besides its value.
  private static func arguments(_ body: SwiftBody, in owner: String) -> [String] {
    if case .form(let styles) = body.kind, !styles.isEmpty { return ["encoding: \(owner).formEncoding"] }
    let type = mediaType(body).map { ["as: \($0)"] } ?? []
    if case .events(let rule) = body.kind { return type + EventRuleView.arguments(rule) }
    return type
  }

  /// The entries of the dictionary that says how members of a form are written; null where all are as usual.
  static func encoding(_ body: SwiftBody?) -> MustacheValue {
    switch body?.kind {
    case .form(let styles) where !styles.isEmpty:
      let entries = styles.map { field in
        let style = ParameterView.style(
          field.format, members: field.members, allowReserved: field.allowReserved, default: .form)
        return "\(SwiftLiteral.string(field.wireName)): \(style ?? ".form")"
      }
      return [
        "single": entries.count == 1 ? .string(entries[0]) : .null,
        "entries": .list(entries.map { .string($0) }),
      ]
    case .several(let alternatives):
      return encoding(alternatives.first { if case .form = $0.body.kind { true } else { false } }?.body)
    case .json, .form, .multipart, .parts, .events, .text, .bytes, .media, nil: return .null
    }
  }

  /// The media type where it is not what the call implies.
  static func mediaType(_ body: SwiftBody) -> String? {
    let implied: String? =
      switch body.kind {
      case .json: "application/json"
      case .form: "application/x-www-form-urlencoded"
      case .events: "text/event-stream"
      case .text: "text/plain"
      case .bytes: "application/octet-stream"
      case .multipart, .several: nil
      case .media, .parts: ""
      }
    return body.mediaType == implied || implied == nil ? nil : SwiftLiteral.string(body.mediaType)
  }
}
