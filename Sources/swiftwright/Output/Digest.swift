import CSwiftwrightHash

/// The size and the hash of a text, by which it is recognised without being kept.
struct Digest: Equatable, Sendable {
  var size: Int
  /// XXH64.
  var hash: UInt64
}

extension Digest {
  init(_ bytes: UnsafeRawBufferPointer) {
    self.init(size: bytes.count, hash: swiftwrightHash(bytes.baseAddress, bytes.count))
  }

  init(_ bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { Digest($0) }
  }

  init(_ text: String) {
    var text = text
    self = text.withUTF8 { Digest(UnsafeRawBufferPointer($0)) }
  }

  /// For example: `1641 54b75c521e5d5c3a`.
  var text: String {
    let digits = String(hash, radix: 16)
    return "\(size) " + String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Reads ``text``; nil for anything else.
  init?(text: some BidirectionalCollection<UInt8>) {
    guard let space = text.firstIndex(of: UInt8(ascii: " ")), text[text.index(after: space)...].count == 16,
      let size = Int(String(decoding: text[..<space], as: UTF8.self)), size >= 0,
      let hash = UInt64(String(decoding: text[text.index(after: space)...], as: UTF8.self), radix: 16)
    else { return nil }
    self.init(size: size, hash: hash)
  }
}
