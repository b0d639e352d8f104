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
        case .style(.simple, explode: false) = parameter.parameter.format, !parameter.parameter.allowReserved
      else { return nil }
      if !names.contains(parameter.name.text) { names.append(parameter.name.text) }
    }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  static func encode(_ parameter: SwiftParameter) -> MustacheValue {
    [
      "place": .string(parameter.isUpdateMask ? "updateMask" : parameter.parameter.place.rawValue),
      "wireName": .string(StructureView.escaped(parameter.parameter.name)),
      "name": .string(parameter.name.text),
      "arguments": parameter.isUpdateMask ? "of: body" : style(parameter).map { .string($0) } ?? .null,
    ]
  }

  /// The argument of the operation's initialiser that reads the parameter.
  static func decode(_ parameter: SwiftParameter) -> String {
    let source = parameter.parameter
    let arguments = [
      SwiftLiteral.string(source.name), readingStyle(parameter),
      parameter.defaultJSON.map { "default: \(SwiftLiteral.string($0))" },
    ]
    let fallback = parameter.defaultValue == nil ? "" : " ?? Defaults.\(parameter.name.text)"
    let call = "request.\(source.place.rawValue)(\(arguments.compactMap(\.self).joined(separator: ", ")))"
    return "\(parameter.name.label): \(call)\(fallback)"
  }

  /// Whether reading it can fail at once; what is wrong with one that may be absent is told once all are read.
  static func isReadThrowing(_ parameter: SwiftParameter) -> Bool {
    parameter.parameter.place == .path || parameter.defaultJSON != nil || !parameter.propertyType.isOptional
  }

  /// The style, where there is more to say than that it is the default of the place. Only who reads an empty value has to
  /// know that it is allowed.
  private static func readingStyle(_ parameter: SwiftParameter) -> String? {
    let style = style(parameter)
    return parameter.parameter.allowsEmptyValue ? (style ?? ".form") + ".allowEmptyValue" : style
  }

  /// The style, where it is not the default of the place.
  private static func style(_ parameter: SwiftParameter) -> String? {
    let source = parameter.parameter
    if case .content(let type) = source.format, source.place == .querystring {
      switch Content.Kind(mediaType: type) {
      case .form: return nil
      case .json: return ".json"
      case .text, .bytes, .multipart, .events: return ".simple"
      }
    }
    return style(
      source.format, members: parameter.members, allowReserved: source.allowReserved,
      default: source.place.defaultStyle)
  }

  /// A style as source text; nil where it is the default with nothing else to say.
  static func style(
    _ format: Parameter.Format,
    members: [String],
    allowReserved: Bool,
    default standard: ParameterStyle
  ) -> String? {
    let suffix = allowReserved ? ".allowReserved" : ""
    guard case .style(let kind, let explode) = format else {
      if case .content(let type) = format, Content.Kind(mediaType: type) == .text { return nil }
      return ".json" + suffix
    }
    if kind == .deepObject { return ".deepObject" + suffix }
    if !members.isEmpty, kind == .form || kind == .cookie, explode {
      let names = members.map { SwiftLiteral.string($0) }.joined(separator: ", ")
      return ".\(kind.rawValue)(explode: true, members: [\(names)])\(suffix)"
    }
    let isDefault = kind == standard && explode == kind.explodesByDefault
    if isDefault, members.isEmpty, !allowReserved { return nil }
    if kind == .cookie, explode { return ".cookie" + suffix }
    return (isDefault ? ".\(kind.rawValue)" : ".\(kind.rawValue)(explode: \(explode))") + suffix
  }
}
