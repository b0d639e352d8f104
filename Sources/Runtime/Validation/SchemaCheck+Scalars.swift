extension SchemaCheck {
  mutating func checkType(_ node: SchemaNode, _ value: JSONElement) -> Bool {
    guard let types = node.keywords.types else { return true }
    let isFound =
      switch value.token.kind {
      case .null: types.contains(.null)
      case .true, .false: types.contains(.boolean)
      case .number: types.contains(.number) || types.contains(.integer) && value.isWhole
      case .string: types.contains(.string) || node.keywords.takesTextForInteger && value.textNumber?.isInteger == true
      case .array: types.contains(.array)
      case .object: types.contains(.object)
      }
    return isFound || fail(value, "type", types: types, "expected \(types.text), found \(value.kindName)")
  }

  /// What holds for values of any kind, for numbers and for text.
  mutating func checkScalar(_ node: SchemaNode, _ value: JSONElement) -> Bool {
    var isValid = checkListed(node, value)
    switch value.token.kind {
    case .number:
      if let number = node.keywords.number, let exact = value.number, !check(number, exact, value) { isValid = false }
      if let format = node.keywords.format, !check(format, value) { isValid = false }
    case .string:
      if let string = node.keywords.string, !check(string, value) { isValid = false }
      if node.keywords.takesTextForInteger, let number = node.keywords.number, let exact = value.textNumber,
        !check(number, exact, value)
      {
        isValid = false
      }
      if let format = node.keywords.format, !check(format, value) { isValid = false }
    case .null, .true, .false, .array, .object: break
    }
    return isValid
  }

  private mutating func checkListed(_ node: SchemaNode, _ value: JSONElement) -> Bool {
    if let constant = node.keywords.constant, !constant.isSame(as: value) {
      return fail(value, "const", "must be \(constant.shortText)")
    }
    guard let values = node.keywords.enumeration else { return true }
    if let texts = node.keywords.texts, let text = value.text {
      if texts.contains(JSONMemberName(text)) || options.takesUnknownEnumValues { return true }
    } else if values.contains(where: { $0.isSame(as: value) }) {
      return true
    }
    let listed = values.prefix(20).map(\.shortText).joined(separator: ", ")
    return fail(value, "enum", "must be one of: \(listed)\(values.count > 20 ? ", …" : "")")
  }

  private mutating func check(
    _ limits: SchemaKeywords.NumberKeywords,
    _ number: ExactDecimal,
    _ value: JSONElement
  ) -> Bool {
    var isValid = true
    if let minimum = limits.minimum, number < minimum {
      isValid = fail(value, "minimum", "must be at least \(minimum)")
    }
    if let maximum = limits.maximum, number > maximum {
      isValid = fail(value, "maximum", "must be at most \(maximum)")
    }
    if let minimum = limits.exclusiveMinimum, number <= minimum {
      isValid = fail(value, "exclusiveMinimum", "must be more than \(minimum)")
    }
    if let maximum = limits.exclusiveMaximum, number >= maximum {
      isValid = fail(value, "exclusiveMaximum", "must be less than \(maximum)")
    }
    if let divisor = limits.multipleOf, number.isMultiple(of: divisor) == false {
      isValid = fail(value, "multipleOf", "must be a multiple of \(divisor)")
    }
    return isValid
  }

  private mutating func check(_ limits: SchemaKeywords.StringKeywords, _ value: JSONElement) -> Bool {
    var isValid = true
    let length = value.scalarCount
    if length < limits.minimum {
      isValid = fail(value, "minLength", "must be at least \(counted(limits.minimum, "character")) long")
    }
    if length > limits.maximum {
      isValid = fail(value, "maxLength", "must be at most \(counted(limits.maximum, "character")) long")
    }
    // What is too long is not looked at by patterns, which may take time.
    guard isValid, let pattern = limits.pattern, let text = value.text else { return isValid }
    switch pattern.matcher.matches(text) {
    case true: return true
    case false: return fail(value, "pattern", "must match \(pattern.source)")
    case nil: return fail(value, "pattern", "takes too long to be held against \(pattern.source)")
    }
  }

  private mutating func check(_ format: SchemaFormat, _ value: JSONElement) -> Bool {
    let isValid = value.text.map(format.admits) ?? value.number.map(format.admits) ?? true
    return isValid || fail(value, "format", "must be \(format.example)")
  }
}

/// For example: `1 character`, `2 characters`.
func counted(_ count: Int, _ noun: String) -> String {
  "\(count) \(noun)\(count == 1 ? "" : "s")"
}

extension JSONElement {
  /// What the value is, with its article.
  var kindName: String {
    switch token.kind {
    case .null: "null"
    case .false, .true: "a boolean"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }

  /// Whether a number has no fractional part.
  fileprivate var isWhole: Bool {
    !token.isComplex || number?.isInteger == true
  }

  /// The number that a text spells.
  fileprivate var textNumber: ExactDecimal? {
    text.flatMap { ExactDecimal($0) }
  }

  /// How many Unicode scalars a text has.
  fileprivate var scalarCount: Int {
    if token.isComplex { return text?.unicodeScalars.count ?? 0 }
    let bytes = UnsafeBufferPointer(start: document.bytes + Int(token.start), count: Int(token.length))
    return bytes.count { $0 & 0xC0 != 0x80 }
  }

  /// The value as JSON, cut where it is long.
  fileprivate var shortText: String {
    guard let value = try? JSONValue(json: self), let bytes = try? value.jsonBytes() else { return "…" }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.count > 80 ? text.prefix(79) + "…" : text
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// The number as JSON writes it, without an exponent where it is not far from the digits.
  var description: String {
    let sign = isNegative ? "-" : ""
    let text = String(decoding: digits.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
    if digits.isEmpty { return "0" }
    switch exponent {
    case 0...20: return sign + text + String(repeating: "0", count: exponent)
    case -20..<0:
      let padded = String(repeating: "0", count: max(0, 1 - exponent - digits.count)) + text
      let point = padded.index(padded.endIndex, offsetBy: exponent)
      return "\(sign)\(padded[..<point]).\(padded[point...])"
    default: return "\(sign)\(text)e\(exponent)"
    }
  }
}
