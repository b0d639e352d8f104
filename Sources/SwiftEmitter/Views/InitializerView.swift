import SwiftwrightMustache

/// The view of a memberwise initialiser: on one line where that fits, else a line for each parameter.
enum InitializerView {
  struct Parameter {
    var name: String
    var type: String
    var value: String?
  }

  static func view(_ parameters: [Parameter], indentation: Int) -> MustacheValue {
    let length = parameters.reduce(0) { length, parameter in
      length + parameter.name.utf8.count + parameter.type.utf8.count + 4 + (parameter.value.map { $0.utf8.count + 3 } ?? 0)
    }
    let isShort = indentation + "public init() {".utf8.count + length - 2 <= DocumentationView.width
    return [
      "isShort": .bool(isShort),
      "parameters": .list(
        parameters.enumerated().map { position, parameter in
          let isLast = position == parameters.count - 1
          return [
            "name": .string(parameter.name),
            "type": .string(parameter.type),
            "value": parameter.value.map { .string($0) } ?? .null,
            "comma": isLast ? "" : isShort ? ", " : ",",
          ]
        }),
    ]
  }
}
