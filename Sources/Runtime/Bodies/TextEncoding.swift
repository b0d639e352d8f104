/// The encodings of text that bodies may name as their `charset`.
enum TextEncoding {
  case utf8, latin1, utf16, utf16LittleEndian, utf16BigEndian

  /// The encoding that a media type names, UTF-8 where it names none; nil for one that is not known here.
  init?(_ mediaType: MediaType?) {
    switch mediaType?[parameter: "charset"]?.lowercased() {
    case nil, "utf-8", "utf8", "us-ascii", "ascii": self = .utf8
    case "iso-8859-1", "latin1", "iso_8859-1": self = .latin1
    case "utf-16": self = .utf16
    case "utf-16le": self = .utf16LittleEndian
    case "utf-16be": self = .utf16BigEndian
    case .some: return nil
    }
  }

  /// The text of the bytes; nil when they are not of this encoding.
  func decode(_ bytes: [UInt8]) -> String? {
    switch self {
    case .utf8: return String(validating: bytes, as: UTF8.self)
    case .latin1: return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    case .utf16:
      // Big-endian unless a byte order mark says otherwise: RFC 2781 §4.3.
      let isLittle = bytes.starts(with: [0xFF, 0xFE])
      let hasMark = isLittle || bytes.starts(with: [0xFE, 0xFF])
      let encoding: TextEncoding = isLittle ? .utf16LittleEndian : .utf16BigEndian
      return encoding.decode(hasMark ? Array(bytes.dropFirst(2)) : bytes)
    case .utf16LittleEndian, .utf16BigEndian:
      guard bytes.count.isMultiple(of: 2) else { return nil }
      let high = self == .utf16BigEndian ? 0 : 1
      let units = stride(from: 0, to: bytes.count, by: 2).map { index in
        UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + 1 - high])
      }
      return String(validating: units, as: UTF16.self)
    }
  }

  /// The bytes of the text; nil when it has characters that the encoding has not.
  func encode(_ text: String) -> [UInt8]? {
    switch self {
    case .utf8: return Array(text.utf8)
    case .latin1:
      let bytes = text.unicodeScalars.compactMap { UInt8(exactly: $0.value) }
      return bytes.count == text.unicodeScalars.count ? bytes : nil
    case .utf16, .utf16BigEndian: return text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .utf16LittleEndian: return text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }
  }
}
