import SwiftwrightMustache
import SwiftwrightOpenAPI

/// How a parameter is written into a request and read from it.
enum ParameterView {
  /// The path's parameters in the order in which its template first names them; nil where one of them needs more than
  /// its value.
  static func path(_ operation: SwiftOperation) -> String? {
    var names: [String] = []
    var rest = operation.operation.path[...]
    while let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: start)..<end])
      rest = rest[end...]
      guard
        let parameter = operation.parameters.first(where: { $0.parameter.name == name && $0.parameter.place == .path }),
        case .style(.simple, explode: false) = parameter.parameter.format
      else { return nil }
      if !names.contains(parameter.name.text) { names.append(parameter.name.text) }
    }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  static func encode(_ parameter: SwiftParameter) -> MustacheValue {
    [
      "place": .string(parameter.parameter.place.rawValue),
      "wireName": .string(StructureView.escaped(parameter.parameter.name)),
      "name": .string(parameter.name.text),
      "arguments": style(parameter).map { .string($0) } ?? .null,
    ]
  }

  /// The argument of the operation's initialiser that reads the parameter.
  static func decode(_ parameter: SwiftParameter) -> String {
    let style = style(parameter).map { ", \($0)" } ?? ""
    let fallback = parameter.defaultValue == nil ? "" : " ?? Defaults.\(parameter.name.text)"
    let place = parameter.parameter.place.rawValue
    return
      "\(parameter.name.name): request.\(place)(\(SwiftLiteral.string(parameter.parameter.name))\(style))\(fallback)"
  }

  /// The style, where it is not the default of the place.
  private static func style(_ parameter: SwiftParameter) -> String? {
    var style: String
    switch parameter.parameter.format {
    case .content: style = ".json"
    case .style(let kind, let explode):
      let place = parameter.parameter.place
      let isDefault = kind == place.defaultStyle && explode == kind.explodesByDefault
      let members = parameter.members.map { SwiftLiteral.string($0) }.joined(separator: ", ")
      if !members.isEmpty && kind == .form && explode {
        style = ".form(explode: true, members: [\(members)])"
      } else if kind == .deepObject {
        style = ".deepObject"
      } else {
        style = isDefault ? ".\(kind.rawValue)" : ".\(kind.rawValue)(explode: \(explode))"
      }
      if isDefault && members.isEmpty && !parameter.parameter.allowReserved { return nil }
    }
    if parameter.parameter.allowReserved { style += ".allowReserved" }
    return style
  }
}

/// How a request's body is written and read.
enum BodyView {
  static func encode(_ body: SwiftBody?) -> MustacheValue {
    guard let body else { return .null }
    var fields: MustacheValue = .null
    if case .multipart(let list) = body.kind {
      fields = [
        "fields": .list(
          list.map { field in
            [
              "call": field.isFile ? (field.type == .file ? "file" : "files") : "field",
              "wireName": .string(StructureView.escaped(field.wireName)),
              "name": .string(field.name.text),
            ]
          })
      ]
    }
    return [
      "call": .string(call(body.kind)),
      "form": fields,
      "isOptional": .bool(body.isOptional),
      "isThrowing": .bool(isThrowing(body.kind)),
      "mediaType": .string(mediaType(body) ?? ""),
    ]
  }

  /// The argument of the operation's initialiser that reads the body.
  static func decode(_ body: SwiftBody?) -> String {
    guard let body else { return "" }
    // JSON of any kind is read alike.
    if case .json = body.kind { return "body: request.json()" }
    let mediaType = mediaType(body).map { "as: \"\($0)\"" } ?? ""
    return "body: request.\(call(body.kind))(\(mediaType))"
  }

  /// The arguments of the form's initialiser that read its parts; null for other bodies.
  static func form(_ body: SwiftBody?) -> MustacheValue {
    guard case .multipart(let fields) = body?.kind else { return .null }
    let arguments = fields.map { field in
      let file = field.isOptional ? "optionalFile" : "file"
      let call = field.isFile ? (field.type == .file ? file : "files") : "field"
      return "\(field.name.name): form.\(call)(\(SwiftLiteral.string(field.wireName)))"
    }
    let width = arguments.reduce("    let body = try Body()".utf8.count) { $0 + $1.utf8.count + 2 }
    let isShort = width <= DocumentationView.width
    let lines = FilledLines.lines(arguments, indentation: 6, closing: ")")
    return [
      // Files that may be absent are read without errors.
      "isThrowing": .bool(fields.contains { !$0.isFile || ($0.type == .file && !$0.isOptional) }),
      "single": isShort ? .string(arguments.joined(separator: ", ")) : .null,
      "hasLines": .bool(!isShort),
      "lines": .list(lines.map { .string($0) }),
    ]
  }

  /// Whether reading the body takes time.
  static func awaits(_ body: SwiftBody?) -> Bool {
    switch body?.kind {
    case .json, .form, .text: true
    case .bytes, .multipart, nil: false
    }
  }

  private static func isThrowing(_ kind: SwiftBody.Kind) -> Bool {
    switch kind {
    case .json, .form, .multipart: true
    case .text, .bytes: false
    }
  }

  private static func call(_ kind: SwiftBody.Kind) -> String {
    switch kind {
    case .json: "json"
    case .form: "form"
    case .multipart: "multipart"
    case .text: "text"
    case .bytes: "bytes"
    }
  }

  /// The media type where it is not what the call implies.
  static func mediaType(_ body: SwiftBody) -> String? {
    let implied: String? =
      switch body.kind {
      case .json: "application/json"
      case .form: "application/x-www-form-urlencoded"
      case .text: "text/plain"
      case .bytes: "application/octet-stream"
      case .multipart: nil
      }
    return body.mediaType == implied || implied == nil ? nil : StructureView.escaped(body.mediaType)
  }
}

/// How an answer is told from others, read, and written.
enum ResponseView {
  static func read(_ response: SwiftResponse, matchesMediaType: Bool) -> MustacheValue {
    let call: String? =
      switch response.payload {
      case .none: nil
      case .json: "try await response.json()"
      case .events: "response.events(\(eventArguments(response) ?? ""))"
      case .text: "try await response.text()"
      case .bytes: "response.body"
      }
    let status: String? = isFixed(response.status) ? nil : "status: response.status"
    let parts = [status, call].compactMap { $0 }
    var pattern = pattern(response.status)
    if matchesMediaType {
      let mediaType = response.isPreferred ? "_" : response.mediaType.map { SwiftLiteral.string($0) } ?? "_"
      pattern = "(\(pattern), \(mediaType))"
    }
    let read = parts.joined(separator: ", ")
    let width = 20 + pattern.utf8.count + response.name.text.utf8.count + read.utf8.count
    return [
      "pattern": .string(pattern),
      "name": .string(response.name.text),
      "read": parts.isEmpty ? .null : .string(read),
      "isLong": .bool(width > DocumentationView.width),
    ]
  }

  /// What the document says of the events.
  private static func eventArguments(_ response: SwiftResponse) -> String? {
    let ends = response.events.ends.map { SwiftLiteral.string($0) }.joined(separator: ", ")
    let arguments = [
      response.events.nameMember.map { "named: \(SwiftLiteral.string($0))" },
      ends.isEmpty ? nil : "endingAt: [\(ends)]",
    ].compactMap { $0 }
    return arguments.isEmpty ? nil : arguments.joined(separator: ", ")
  }

  /// The responses in the order in which they are tried: codes before ranges before the default, and of one status the
  /// media type that stands for all others last.
  static func ordered(_ responses: [SwiftResponse]) -> [SwiftResponse] {
    func rank(_ response: SwiftResponse) -> Int {
      let status =
        switch response.status {
        case .code: 0
        case .range: 2
        case .default: 4
        }
      return response.isPreferred ? status + 1 : status
    }
    return (0...5).flatMap { place in responses.filter { rank($0) == place } }
  }

  static func write(_ response: SwiftResponse) -> MustacheValue {
    let call: String =
      switch response.payload {
      case .none: "empty"
      case .json: "json"
      case .events: "events"
      case .text: "text"
      case .bytes: "bytes"
      }
    let code: String? = if case .code(let code) = response.status { "\(code)" } else { nil }
    let hasBody = response.type != nil
    let bindings = [code == nil ? "let status" : nil, hasBody ? "let body" : nil].compactMap { $0 }
    return [
      "name": .string(response.name.text),
      "bindings": bindings.isEmpty ? .null : .string("(\(bindings.joined(separator: ", ")))"),
      "call": .string(call),
      "status": .string(code ?? "status"),
      "hasBody": .bool(hasBody),
      "isThrowing": .bool(call == "json"),
      "mediaType": mediaType(response).map { .string($0) } ?? .null,
      "eventArguments": eventArguments(response).map { .string($0) } ?? .null,
    ]
  }

  /// The success that a plain call returns: a body, nothing, or the stream where there is only that; all responses of
  /// that type are one.
  static func success(of operation: SwiftOperation) -> MustacheValue {
    let successes = operation.responses.filter(\.isSuccess)
    let answers = successes.filter { if case .events = $0.payload { false } else { true } }
    guard let first = answers.first ?? successes.first else { return .null }
    let cases = (answers.isEmpty ? successes : answers).filter { $0.type == first.type }.map(success)
    return [
      "type": .string(first.type?.text ?? "Void"),
      "only": cases.count == 1 ? cases[0] : .null,
      "hasSeveral": .bool(cases.count > 1),
      "cases": .list(cases),
    ]
  }

  private static func success(_ response: SwiftResponse) -> MustacheValue {
    let hasBody = response.type != nil
    let status = response.standsForSuccess ? "let status" : "_"
    let pattern = [isFixed(response.status) ? nil : status, hasBody ? "let body" : nil].compactMap { $0 }
    return [
      "name": .string(response.name.text),
      "pattern": .string(pattern.isEmpty ? "" : "(\(pattern.joined(separator: ", ")))"),
      "condition": response.standsForSuccess ? "(200..<300).contains(status)" : .null,
      "value": hasBody ? "body" : "()",
    ]
  }

  static func failure(_ response: SwiftResponse) -> MustacheValue {
    [
      "name": .string(response.name.text),
      "pattern": isFixed(response.status) ? "(let body)" : "(_, let body)",
    ]
  }

  private static func isFixed(_ status: Response.Status) -> Bool {
    if case .code = status { true } else { false }
  }

  private static func pattern(_ status: Response.Status) -> String {
    switch status {
    case .code(let code): "\(code)"
    case .range(let digit): "\(digit)00...\(digit)99"
    case .default: "_"
    }
  }

  private static func mediaType(_ response: SwiftResponse) -> String? {
    guard let mediaType = response.mediaType else { return nil }
    let implied: String? =
      switch response.payload {
      case .none: nil
      case .json: "application/json"
      case .events: "text/event-stream"
      case .text: "text/plain"
      case .bytes: "application/octet-stream"
      }
    return mediaType == implied ? nil : StructureView.escaped(mediaType)
  }
}
