package import SwiftwrightYAML

/// JSON text as it is put together.
struct JSONWriting {
  private var bytes: [UInt8] = []
  private var needsComma = false

  var text: String {
    String(decoding: bytes, as: UTF8.self)
  }

  /// Writes a string without control characters, quotation marks and backslashes of its own; what breaks lines somewhere,
  /// or turns the order of the text around, is escaped, too.
  mutating func string(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    var text = text
    if text.withUTF8({ $0.allSatisfy(Self.isPlain) }) {
      text.withUTF8 { bytes += $0 }
    } else {
      for scalar in text.unicodeScalars {
        if Self.isEscaped(scalar) { escape(scalar) } else { escaped(String(scalar).utf8) }
      }
    }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x80...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    bytes += Array("\\u".utf8)
    for shift in [12, 8, 4, 0] as [UInt32] { bytes.append(Self.digits[Int(scalar.value >> shift & 15)]) }
  }

  private mutating func escaped(_ text: some Sequence<UInt8>) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0..<0x20, 0x7F:
        bytes += Array("\\u00".utf8)
        bytes.append(Self.digits[Int(byte >> 4)])
        bytes.append(Self.digits[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
  }

  private static let digits = Array("0123456789abcdef".utf8)

  /// Writes a number, `true`, `false` or `null`.
  mutating func literal(_ text: String) {
    separate()
    bytes += text.utf8
    needsComma = true
  }

  mutating func key(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  mutating func object(_ body: (inout JSONWriting) -> Void) {
    container("{", "}", body)
  }

  mutating func array<Element>(_ elements: [Element], _ write: (inout JSONWriting, Element) -> Void) {
    container("[", "]") { json in
      for element in elements { write(&json, element) }
    }
  }

  mutating func strings(_ texts: [String]) {
    array(texts) { $0.string($1) }
  }

  private mutating func container(_ open: String, _ close: String, _ body: (inout JSONWriting) -> Void) {
    separate()
    bytes += open.utf8
    needsComma = false
    body(&self)
    bytes += close.utf8
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
  }

  /// Writes a value of the document. What JSON has no form for is null.
  mutating func value(_ node: YAMLNode) {
    switch node.content {
    case .sequence(let elements): array(elements) { $0.value($1) }
    case .mapping(let mapping):
      object { json in
        for entry in mapping.entries {
          json.key(entry.key)
          json.value(entry.value)
        }
      }
    case .scalar(let scalar):
      switch scalar.value {
      case .null: literal("null")
      case .bool(let value): literal(value ? "true" : "false")
      case .integer(let value): literal(String(value))
      case .float(let value): number(scalar.text, value)
      case .string(let text): string(text)
      }
    }
  }

  /// Writes a number as it was written where JSON writes it so too.
  mutating func number(_ text: String, _ value: Double) {
    if Self.isNumber(text) {
      literal(text)
    } else if let integer = Int(exactly: value) {
      literal(String(integer))
    } else {
      literal(value.isFinite ? "\(value)" : "null")
    }
  }

  private static func isNumber(_ text: String) -> Bool {
    var rest = text.utf8[...]
    func digits() -> Int {
      let count = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
      rest = rest.dropFirst(count)
      return count
    }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let startsWithZero = rest.first == UInt8(ascii: "0")
    let whole = digits()
    if whole == 0 || startsWithZero && whole > 1 { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      if digits() == 0 { return false }
    }
    if rest.first.map({ $0 | 0x20 == UInt8(ascii: "e") }) ?? false {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
      if digits() == 0 { return false }
    }
    return rest.isEmpty
  }
}

extension JSONWriting {
  /// A schema that is a reference and nothing else.
  mutating func reference(_ target: String) {
    object { json in
      json.key("$ref")
      json.string(target)
    }
  }

  /// The reference that leads to a schema of the set by its name.
  static func reference(to name: String) -> String {
    reference(["schemas", name])
  }

  /// The reference that leads to a place in the set: a JSON pointer as a fragment, RFC 6901 §6.
  static func reference(_ steps: [String]) -> String {
    var result = "#"
    for step in steps {
      result += "/"
      if !step.utf8.contains(where: isPointerEscaped) {
        result += step
        continue
      }
      for scalar in step.unicodeScalars {
        switch scalar {
        case "~": result += "~0"
        case "/": result += "~1"
        case "%": result += "%25"
        case "#": result += "%23"
        default: result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }

  private static func isPointerEscaped(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "~") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "#")
  }
}

extension YAMLNode {
  /// The value as JSON.
  package var jsonText: String {
    var json = JSONWriting()
    json.value(self)
    return json.text
  }
}
