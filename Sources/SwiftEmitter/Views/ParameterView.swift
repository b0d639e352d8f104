import SwiftwrightMustache
import SwiftwrightOpenAPI

/// How a parameter is written into a request and read from it.
enum ParameterView {
  static func encode(_ parameter: SwiftParameter) -> MustacheValue {
    [
      "place": .string(parameter.parameter.place.rawValue),
      "wireName": .string(StructureView.escaped(parameter.parameter.name)),
      "name": .string(parameter.name.text),
      "arguments": arguments(parameter),
    ]
  }

  static func decode(_ parameter: SwiftParameter) -> MustacheValue {
    [
      "place": .string(parameter.parameter.place.rawValue),
      "wireName": .string(StructureView.escaped(parameter.parameter.name)),
      "name": .string(parameter.name.text),
      "arguments": arguments(parameter),
      "value": parameter.defaultValue == nil ? .null : .string("Defaults.\(parameter.name.text)"),
    ]
  }

  /// The style, where it is not the default of the place, and what else differs.
  private static func arguments(_ parameter: SwiftParameter) -> MustacheValue {
    var result: [String] = []
    switch parameter.parameter.format {
    case .content(let mediaType):
      result.append(".content(\(SwiftLiteral.string(mediaType)))")
    case .style(let style, let explode):
      let place = parameter.parameter.place
      if style != place.defaultStyle || explode != style.explodesByDefault {
        result.append(".\(style.rawValue)(explode: \(explode))")
      }
    }
    if parameter.parameter.allowReserved { result.append("allowReserved: true") }
    return result.isEmpty ? .null : .string(result.joined(separator: ", "))
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
              "call": field.isFile ? "file" : "field",
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
      "mediaType": .string(mediaType(body) ?? ""),
    ]
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
  private static func mediaType(_ body: SwiftBody) -> String? {
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
      case .events: "response.events()"
      case .text: "try await response.text()"
      case .bytes: "response.body"
      }
    let status: String? = isFixed(response.status) ? nil : "status: response.status"
    let parts = [status, call].compactMap { $0 }
    var pattern = pattern(response.status)
    if matchesMediaType {
      let mediaType = response.mediaType.map { SwiftLiteral.string($0) } ?? "_"
      pattern = "(\(pattern), \(mediaType))"
    }
    return [
      "pattern": .string(pattern),
      "name": .string(response.name.text),
      "read": parts.isEmpty ? .null : .string(parts.joined(separator: ", ")),
    ]
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
      "mediaType": mediaType(response).map { .string($0) } ?? .null,
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
