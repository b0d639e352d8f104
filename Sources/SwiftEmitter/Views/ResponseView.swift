import SwiftwrightMustache
import SwiftwrightOpenAPI

/// How an answer is told from others, read, and written.
enum ResponseView {
  /// - Parameter others: All responses of the operation.
  static func read(_ response: SwiftResponse, among others: [SwiftResponse]) -> MustacheValue {
    let matchesMediaType = Set(others.map(\.status)).count < others.count
    let call: String? =
      switch response.payload {
      case .none: nil
      case .json: "try await response.json()"
      case .events: "response.events(\(eventArguments(response) ?? ""))"
      case .text: "try await response.text()"
      case .bytes: "response.body"
      case .media: "response.media()"
      }
    let status: String? = isFixed(response.status) ? nil : "status: response.status"
    let headers = response.headers.map { _ in "headers: try .init(response)" }
    let parts = [status, call, headers].compactMap { $0 }
    var pattern = pattern(response.status)
    if matchesMediaType, !response.isPreferred, let mediaType = response.mediaType {
      let essence = MediaTypeEssence.of(mediaType)
      let isShared = others.contains {
        $0.status == response.status && $0.name != response.name
          && $0.mediaType.map(MediaTypeEssence.of) == essence
      }
      let literal = SwiftLiteral.string(mediaType)
      if MediaTypeNames.isRange(mediaType) {
        let preferred = others.first { $0.status == response.status && $0.isPreferred }
        let closer = preferred.flatMap { covered($0, by: mediaType) }
        let arguments = [literal] + (closer.map { ["butNot: \(SwiftLiteral.string($0))"] } ?? [])
        pattern = "(\(pattern), _) where response.isReadable(as: \(arguments.joined(separator: ", ")))"
      } else if isShared {
        pattern = "(\(pattern), _) where response.has(\(literal))"
      } else {
        pattern = "(\(pattern), \(SwiftLiteral.string(essence)))"
      }
    } else if matchesMediaType {
      pattern = "(\(pattern), _)"
    }
    return [
      "label": .string(["_", "(_, _)"].contains(pattern) ? "default" : "case \(pattern)"),
      "name": .string(response.name.member),
      "read": parts.isEmpty ? .null : .string(parts.joined(separator: ", ")),
    ]
  }

  /// The media type of the response that stands for all others, where a range covers it.
  private static func covered(_ preferred: SwiftResponse, by range: String) -> String? {
    guard let mediaType = preferred.mediaType, !MediaTypeNames.isRange(mediaType) else { return nil }
    let essence = MediaTypeEssence.of(mediaType)
    let type = MediaTypeEssence.of(range).prefix { $0 != "*" }
    return essence.hasPrefix(type) ? essence : nil
  }

  /// What the document says of the events.
  private static func eventArguments(_ response: SwiftResponse) -> String? {
    let arguments = EventRuleView.arguments(response.events)
    return arguments.isEmpty ? nil : arguments.joined(separator: ", ")
  }

  /// The responses in the order in which they are tried: codes before ranges before the default, and of one status the
  /// media type that stands for all others last, behind ranges of them, of which the wider ones come later.
  static func ordered(_ responses: [SwiftResponse]) -> [SwiftResponse] {
    func rank(_ response: SwiftResponse) -> Int {
      let status =
        switch response.status {
        case .code: 0
        case .range: 4
        case .default: 8
        }
      let stars = response.mediaType.map { MediaTypeEssence.of($0).count { $0 == "*" } } ?? 0
      return status + (response.isPreferred ? 3 : stars)
    }
    let ranked = responses.enumerated().map { (rank: rank($0.element), place: $0.offset, response: $0.element) }
    return ranked.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.response)
  }

  static func write(_ response: SwiftResponse) -> MustacheValue {
    let call: String =
      switch response.payload {
      case .none: "empty"
      case .json: "json"
      case .events: "events"
      case .text: "text"
      case .bytes: "bytes"
      case .media: "media"
      }
    let code: String? = if case .code(let code) = response.status { "\(code)" } else { nil }
    let hasBody = response.type != nil
    let bindings = [
      code == nil ? "let status" : nil, hasBody ? "let body" : nil, response.headers == nil ? nil : "let headers",
    ].compactMap { $0 }
    return [
      "name": .string(response.name.member),
      "bindings": bindings.isEmpty ? .null : .string("(\(bindings.joined(separator: ", ")))"),
      "call": .string(call),
      "status": .string(code ?? "status"),
      "hasBody": .bool(hasBody),
      "isThrowing": .bool(call == "json"),
      "hasHeaders": .bool(response.headers != nil),
      "mediaType": mediaType(response).map { .string($0) } ?? .null,
      "eventArguments": eventArguments(response).map { .string($0) } ?? .null,
      "isLong": .bool(response.headers != nil || eventArguments(response) != nil),
    ]
  }

  /// What a plain call returns, and the cases that give it.
  static func success(of operation: SwiftOperation) -> MustacheValue {
    let (type, cases): (String, [MustacheValue]) =
      switch operation.success {
      case .undocumented: ("UndocumentedResponse", [undocumented])
      case .body(let type, let responses): (type?.text ?? "Void", responses.map { success($0) })
      case .optional(let type, let responses):
        (type.orNil.text, responses.map { success($0, value: $0.type == nil ? ".some(nil)" : nil) })
      case .output(let responses): ("Self", responses.map { success($0, value: "self") })
      }
    return [
      "type": .string(type),
      "only": cases.count == 1 ? cases[0] : .null,
      "hasSeveral": .bool(cases.count > 1),
      "cases": .list(cases),
    ]
  }

  /// Any success, of an operation that documents none.
  private static var undocumented: MustacheValue {
    [
      "name": "undocumented", "pattern": "(let response)", "condition": "(200..<300).contains(response.status)",
      "value": "response",
    ]
  }

  /// - Parameter value: What is given, where it is not what the case holds.
  private static func success(_ response: SwiftResponse, value: String? = nil) -> MustacheValue {
    let takesBody = response.type != nil && value == nil
    let isChecked = response.status == .default
    let parts = [
      isFixed(response.status) ? nil : isChecked ? "let status" : "_",
      response.type == nil ? nil : takesBody ? "let body" : "_", response.headers == nil ? nil : "_",
    ].compactMap { $0 }
    let binds = takesBody || isChecked
    return [
      "name": .string(response.name.member),
      "pattern": .string(binds ? "(\(parts.joined(separator: ", ")))" : ""),
      "condition": isChecked ? "(200..<300).contains(status)" : .null,
      "value": .string(value ?? (takesBody ? "body" : "()")),
    ]
  }

  static func failure(_ response: SwiftResponse) -> MustacheValue {
    ["name": .string(response.name.member), "pattern": .string(bodyPattern(response, "body"))]
  }

  /// The pattern that takes the body alone out of a response's case.
  static func bodyPattern(_ response: SwiftResponse, _ name: String) -> String {
    let parts = [isFixed(response.status) ? nil : "_", "let \(name)", response.headers == nil ? nil : "_"]
    return "(\(parts.compactMap { $0 }.joined(separator: ", ")))"
  }

  /// How the structs of documented headers are read and written.
  static func headers(_ operation: SwiftOperation) -> MustacheValue {
    .list(
      operation.headers.map { headers in
        let fields = headers.fields.map { field in
          let style = ParameterView.style(
            field.header.format, members: [], allowReserved: false, default: .simple)
          return (field: field, arguments: SwiftLiteral.string(field.header.name), style: style.map { ", \($0)" } ?? "")
        }
        let arguments = fields.map { "\($0.field.name.label): response.header(\($0.arguments)\($0.style))" }
        return [
          "line": .string(arguments.joined(separator: ", ")),
          "name": .string("\(operation.typeName.text).\(headers.typeName)"),
          "lines": .list(FilledLines.lines(arguments, indentation: 6, closing: ")").map { .string($0) }),
          "fields": .list(
            fields.map { field, name, style in
              ["arguments": .string("\(name), \(field.name.text)\(style)")]
            }),
        ]
      })
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
      case .media: mediaType
      }
    if case .json = response.payload, MediaTypeNames.isRange(mediaType) { return nil }
    return mediaType == implied ? nil : StructureView.escaped(mediaType)
  }
}
