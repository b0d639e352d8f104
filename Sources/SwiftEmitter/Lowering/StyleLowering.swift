import SwiftwrightDiagnostics
import SwiftwrightOpenAPI

extension OperationLowering {
  /// The parameter with a style that the specification defines for its type: what its table of examples has as `n/a` is
  /// written in the nearest way that can be read back.
  mutating func definedStyle(of parameter: Parameter) -> Parameter {
    var parameter = parameter
    if parameter.allowReserved, parameter.place != .query, parameter.place != .path {
      note("`allowReserved` has no meaning in \(parameter.place.rawValue)", "it is ignored", parameter)
      parameter.allowReserved = false
    }
    if parameter.allowsEmptyValue, parameter.place != .query {
      note("`allowEmptyValue` has no meaning in \(parameter.place.rawValue)", "it is ignored", parameter)
      parameter.allowsEmptyValue = false
    }
    guard case .style(let style, let explode) = parameter.format else { return parameter }
    let kind = kind(of: parameter.use)
    switch style {
    case .matrix, .label, .simple, .form, .cookie: break
    case .spaceDelimited, .pipeDelimited:
      if !explode, kind != .scalar { break }
      let what = kind == .scalar ? "a value that is no array or object" : "`explode: true`"
      note("style `\(style.rawValue)` is not defined for \(what)", "it is written as `form`", parameter)
      parameter.format = .style(.form, explode: true)
    case .deepObject where kind == .scalar || kind == .array:
      note("style `deepObject` is not defined for a value that is no object", "it is written as `form`", parameter)
      parameter.format = .style(.form, explode: true)
    case .deepObject where !explode:
      note("style `deepObject` is not defined for `explode: false`", "it is written as with `explode: true`", parameter)
      parameter.format = .style(.deepObject, explode: true)
    case .deepObject: break
    }
    return parameter
  }

  private enum ValueKind {
    case scalar, array, object, unknown
  }

  private func kind(of use: SchemaUse) -> ValueKind {
    switch schemas.graph.resolvingAliases(use).schema.shape {
    case .boolean, .integer, .number, .string, .enumeration, .constant: .scalar
    case .array: .array
    case .map, .object: .object
    case .any, .never, .union, .alias: .unknown
    }
  }

  private mutating func note(_ problem: String, _ remedy: String, _ parameter: Parameter) {
    schemas.log.append(
      Diagnostic(
        .warning, "style-not-defined", "parameter `\(parameter.name)`: \(problem); \(remedy)",
        at: parameter.location))
  }
}
