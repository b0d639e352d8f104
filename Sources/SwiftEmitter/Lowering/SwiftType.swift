/// A type as generated code names it.
indirect enum SwiftType: Hashable, Sendable {
  case string, bool, int, int8, int16, int32, int64, uint8, uint16, uint32, uint64, double, float, decimal
  case date, calendarDate, uuid, url, data, base64URL
  /// Any JSON value.
  case json
  /// A declared type by its full name, such as `ChatMessage.Content`.
  case named(String)
  case array(SwiftType)
  case dictionary(SwiftType)
  case optional(SwiftType)
  /// A text that holds JSON of a type.
  case embedded(SwiftType)
  /// A file of a multipart form.
  case file
  /// A body of bytes, streamed.
  case bytes
  /// A body of bytes with its media type.
  case media
  case events(SwiftType)

  /// The type as it is named from anywhere in the module.
  var text: String { text(in: nil) }

  /// The type as it is named inside the type `owner`, where its nested types need no qualification.
  func text(in owner: String?) -> String {
    switch self {
    case .string: "String"
    case .bool: "Bool"
    case .int: "Int"
    case .int8: "Int8"
    case .int16: "Int16"
    case .int32: "Int32"
    case .int64: "Int64"
    case .uint8: "UInt8"
    case .uint16: "UInt16"
    case .uint32: "UInt32"
    case .uint64: "UInt64"
    case .double: "Double"
    case .float: "Float"
    case .decimal: "Decimal"
    case .date: "Date"
    case .calendarDate: "CalendarDate"
    case .uuid: "UUID"
    case .url: "URL"
    case .data: "Data"
    case .base64URL: "Base64URLData"
    case .json: "JSONValue"
    case .named(let name): Self.shortened(name, in: owner)
    case .array(let element): "[\(element.text(in: owner))]"
    case .dictionary(let value): "[String: \(value.text(in: owner))]"
    case .optional(let wrapped): "\(wrapped.text(in: owner))?"
    case .embedded(let content): "EmbeddedJSON<\(content.text(in: owner))>"
    case .file: "MultipartFile"
    case .bytes: "HTTPBody"
    case .media: "MediaBody"
    case .events(let event): "EventStream<\(event.text(in: owner))>"
    }
  }

  private static func shortened(_ name: String, in owner: String?) -> String {
    guard let owner, name.hasPrefix(owner) else { return name }
    let rest = name.utf8.dropFirst(owner.utf8.count)
    return rest.first == UInt8(ascii: ".") ? String(Substring(rest.dropFirst())) : name
  }

  var isInteger: Bool {
    switch self {
    case .int, .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32, .uint64: true
    case .string, .bool, .double, .float, .decimal, .date, .calendarDate, .uuid, .url, .data, .base64URL, .json, .named,
      .array, .dictionary, .optional, .embedded, .file, .bytes, .media, .events:
      false
    }
  }

  /// Whether a literal of the number compiles as a value of the type.
  func holds(_ number: Int) -> Bool {
    switch self {
    case .int8: Int8(exactly: number) != nil
    case .int16: Int16(exactly: number) != nil
    case .int32: Int32(exactly: number) != nil
    case .uint8: UInt8(exactly: number) != nil
    case .uint16: UInt16(exactly: number) != nil
    case .uint32: UInt32(exactly: number) != nil
    case .uint64: number >= 0
    case .int, .int64, .double, .float, .decimal: true
    case .string, .bool, .date, .calendarDate, .uuid, .url, .data, .base64URL, .json, .named, .array, .dictionary,
      .optional, .embedded, .file, .bytes, .media, .events:
      false
    }
  }

  var isOptional: Bool {
    if case .optional = self { true } else { false }
  }

  /// The type with its numbers as the text they travel as.
  var asText: SwiftType {
    switch self {
    case .int64, .uint64, .decimal: .string
    case .array(let inner): .array(inner.asText)
    case .dictionary(let inner): .dictionary(inner.asText)
    case .optional(let inner): .optional(inner.asText)
    case .string, .bool, .int, .int8, .int16, .int32, .uint8, .uint16, .uint32, .double, .float, .date, .calendarDate,
      .uuid, .url, .data, .base64URL, .json, .named, .embedded, .file, .bytes, .media, .events:
      self
    }
  }

  /// The type that also admits nil.
  var orNil: SwiftType {
    isOptional ? self : .optional(self)
  }
}
