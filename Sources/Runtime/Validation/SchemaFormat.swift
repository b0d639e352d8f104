/// The values of `format` that are held against text and numbers; all others say nothing.
enum SchemaFormat: String, Sendable, CaseIterable {
  case dateTime = "date-time"
  case date, time, duration, email, hostname, ipv4, ipv6, uri, iri, uuid, byte, base64, base64url, regex
  case idnEmail = "idn-email"
  case uriReference = "uri-reference"
  case iriReference = "iri-reference"
  case uriTemplate = "uri-template"
  case jsonPointer = "json-pointer"
  case relativeJSONPointer = "relative-json-pointer"
  case int8, int16, int32, int64, uint8, uint16, uint32, uint64
  case doubleInt = "double-int"

  /// What is meant, with its article.
  var example: String {
    switch self {
    case .dateTime: "a date and time such as 2026-02-28T12:30:00Z"
    case .date: "a date such as 2026-02-28"
    case .time: "a time such as 12:30:00Z"
    case .duration: "a duration such as P1DT12H"
    case .email, .idnEmail: "an e-mail address"
    case .hostname: "the name of a host"
    case .ipv4: "an IPv4 address such as 192.0.2.1"
    case .ipv6: "an IPv6 address such as 2001:db8::1"
    case .uri, .iri: "a URI such as https://example.com/a"
    case .uriReference, .iriReference: "a URI or a reference such as ../a"
    case .uriTemplate: "a URI template such as /a/{b}"
    case .uuid: "a UUID"
    case .byte, .base64, .base64url: "base64"
    case .regex: "a regular expression"
    case .jsonPointer: "a JSON pointer such as /a/0"
    case .relativeJSONPointer: "a relative JSON pointer such as 1/a"
    case .int8: "an integer of 8 bits"
    case .int16: "an integer of 16 bits"
    case .int32: "an integer of 32 bits"
    case .int64: "an integer of 64 bits"
    case .uint8: "an integer of 8 bits without a sign"
    case .uint16: "an integer of 16 bits without a sign"
    case .uint32: "an integer of 32 bits without a sign"
    case .uint64: "an integer of 64 bits without a sign"
    case .doubleInt: "an integer of 54 bits"
    }
  }

  /// Whether a number is as the format has it.
  func admits(_ number: ExactDecimal) -> Bool {
    let limits: (minimum: Int64, maximum: UInt64)
    switch self {
    case .int8: limits = (Int64(Int8.min), UInt64(Int8.max))
    case .int16: limits = (Int64(Int16.min), UInt64(Int16.max))
    case .int32: limits = (Int64(Int32.min), UInt64(Int32.max))
    case .int64: limits = (.min, UInt64(Int64.max))
    case .uint8: limits = (0, UInt64(UInt8.max))
    case .uint16: limits = (0, UInt64(UInt16.max))
    case .uint32: limits = (0, UInt64(UInt32.max))
    case .uint64: limits = (0, .max)
    case .doubleInt: limits = (-(1 << 53) + 1, (1 << 53) - 1)
    default: return true
    }
    guard number.isInteger, let minimum = ExactDecimal("\(limits.minimum)"),
      let maximum = ExactDecimal("\(limits.maximum)")
    else { return false }
    return minimum <= number && number <= maximum
  }

  /// Whether text is as the format has it.
  func admits(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    switch self {
    case .dateTime: return TimeSyntax.isDateTime(bytes[...])
    case .date: return TimeSyntax.isDate(bytes[...])
    case .time: return TimeSyntax.isTime(bytes[...])
    case .duration: return TimeSyntax.isDuration(text)
    case .email: return HostSyntax.isEmail(text, allowsUnicode: false)
    case .idnEmail: return HostSyntax.isEmail(text, allowsUnicode: true)
    case .hostname: return HostSyntax.isHost(text[...])
    case .ipv4: return HostSyntax.isIPv4(text[...])
    case .ipv6: return HostSyntax.isIPv6(text[...])
    case .uri: return URISyntax(text, allowsUnicode: false)?.isAbsolute == true
    case .uriReference: return URISyntax(text, allowsUnicode: false) != nil
    case .iri: return URISyntax(text, allowsUnicode: true)?.isAbsolute == true
    case .iriReference: return URISyntax(text, allowsUnicode: true) != nil
    case .uriTemplate: return URISyntax.isTemplate(text)
    case .uuid: return Self.isUUID(bytes)
    case .byte, .base64, .base64url: return Self.isBase64(bytes)
    case .regex: return (try? Pattern(text, isStrict: true)) != nil
    case .jsonPointer: return text.isEmpty || Self.isPointer(bytes[...])
    case .relativeJSONPointer: return Self.isRelativePointer(bytes)
    case .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32, .uint64, .doubleInt:
      return ExactDecimal(text).map(admits) ?? false
    }
  }

  private static func isUUID(_ bytes: [UInt8]) -> Bool {
    bytes.count == 36
      && bytes.enumerated().allSatisfy { index, byte in
        [8, 13, 18, 23].contains(index) ? byte == UInt8(ascii: "-") : isHexadecimal(byte)
      }
  }

  /// With `+/` or `-_`, padded or not, as the reader of such members takes it.
  private static func isBase64(_ bytes: [UInt8]) -> Bool {
    let padding = bytes.reversed().prefix { $0 == UInt8(ascii: "=") }.count
    let digits = bytes.dropLast(padding)
    guard padding <= 2, padding == 0 || bytes.count.isMultiple(of: 4), digits.count % 4 != 1 else { return false }
    return digits.allSatisfy { byte in
      isLetter(byte) || isDigit(byte) || "+/-_".utf8.contains(byte)
    }
  }

  private static func isPointer(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.first == UInt8(ascii: "/") else { return bytes.isEmpty }
    for index in bytes.indices where bytes[index] == UInt8(ascii: "~") {
      guard index + 1 < bytes.endIndex, [UInt8(ascii: "0"), UInt8(ascii: "1")].contains(bytes[index + 1]) else {
        return false
      }
    }
    return true
  }

  private static func isRelativePointer(_ bytes: [UInt8]) -> Bool {
    let digits = bytes.prefix(while: isDigit)
    if digits.isEmpty || digits.count > 1 && digits.first == UInt8(ascii: "0") { return false }
    let rest = bytes.dropFirst(digits.count)
    return rest.elementsEqual("#".utf8) || isPointer(rest)
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  static func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
  }
}
