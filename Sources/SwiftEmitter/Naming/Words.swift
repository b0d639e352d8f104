/// The words of a name, in the order written: `HTTPValidationError`, `max_tokens` and `x-request-id` all have them.
struct Words: Equatable {
  var list: [String]

  init(_ list: [String]) {
    self.list = list
  }

  /// Splits at anything that is no letter or digit, before a capital that follows a small letter or a digit, and before
  /// the last of several capitals when a small letter follows it (`HTTPError` is `HTTP`, `Error`).
  init(splitting text: String) {
    var text = text
    if let list = text.withUTF8(Self.splitASCII) {
      // Where all is in capitals, no word is an acronym for that.
      self.list =
        text.utf8.contains { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") } ? list : list.map { $0.lowercased() }
      return
    }
    let scalars = Array(text.unicodeScalars)
    var list: [String] = []
    var word = String.UnicodeScalarView()
    for (position, scalar) in scalars.enumerated() {
      guard scalar.isWordScalar else {
        if !word.isEmpty { list.append(String(word)) }
        word = String.UnicodeScalarView()
        continue
      }
      if let last = word.last, scalar.isCapital {
        let next = position + 1 < scalars.count ? scalars[position + 1] : nil
        let beginsWord = next?.isSmall == true && !Self.isPluralEnd(scalars, position)
        if last.isSmall || last.isDigit && beginsWord || last.isCapital && beginsWord {
          list.append(String(word))
          word = String.UnicodeScalarView()
        }
      }
      word.append(scalar)
    }
    if !word.isEmpty { list.append(String(word)) }
    self.list = list
  }

  /// The same for text of ASCII alone, which nearly all names are; nil for other text.
  private static func splitASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> [String]? {
    func isCapital(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }
    func isSmall(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }
    func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
    var list: [String] = []
    var start = 0
    func add(upTo end: Int) {
      if end > start { list.append(String(decoding: bytes[start..<end], as: UTF8.self)) }
    }
    for position in bytes.indices {
      let byte = bytes[position]
      if byte >= 0x80 { return nil }
      guard isCapital(byte) || isSmall(byte) || isDigit(byte) else {
        add(upTo: position)
        start = position + 1
        continue
      }
      guard isCapital(byte), position > start else { continue }
      let last = bytes[position - 1]
      var beginsWord = position + 1 < bytes.count && isSmall(bytes[position + 1])
      if beginsWord, bytes[position + 1] == UInt8(ascii: "s"), isCapital(last) {
        beginsWord = position + 2 < bytes.count && isSmall(bytes[position + 2])
      }
      if isSmall(last) || beginsWord {
        add(upTo: position)
        start = position
      }
    }
    add(upTo: bytes.count)
    return list
  }

  /// Whether the scalars from `position` end a plural acronym, as the `D` of `IDs` does.
  private static func isPluralEnd(_ scalars: [Unicode.Scalar], _ position: Int) -> Bool {
    guard position + 1 < scalars.count, scalars[position + 1] == "s", position > 0, scalars[position - 1].isCapital
    else {
      return false
    }
    return position + 2 == scalars.count || !scalars[position + 2].isSmall
  }

  var isEmpty: Bool { list.isEmpty }

  var lowercased: [String] { list.map { $0.lowercased() } }

  /// The words in the singular, as English makes it of the last one.
  var singular: Words {
    guard let last = list.last else { return self }
    return Words(list.dropLast() + [Self.singular(last)])
  }

  static func singular(_ word: String) -> String {
    let small = word.lowercased()
    if invariable.contains(small) { return word }
    if let one = irregular[small] { return one }
    if small.hasSuffix("ies"), small.count > 4 { return String(word.dropLast(3)) + "y" }
    for ending in ["sses", "shes", "ches", "xes", "zes"] where small.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    if small.hasSuffix("statuses") || small.hasSuffix("aliases") { return String(word.dropLast(2)) }
    if small.hasSuffix("ss") || small.hasSuffix("us") || small.hasSuffix("is") { return word }
    if small.hasSuffix("s"), small.count > 1 { return String(word.dropLast()) }
    return word
  }

  private static let irregular = [
    "apis": "api", "children": "child", "emojis": "emoji", "indices": "index", "people": "person",
  ]

  private static let invariable: Set<String> = [
    "series", "species", "news", "status", "metadata", "data", "settings", "metrics", "https", "dns", "aws", "tls",
  ]

  /// Whether the last word is a plural.
  var isPlural: Bool {
    self != singular
  }

  /// These words without the first run of them that equals `other`, or nil where there is none.
  func removing(_ other: Words) -> Words? {
    let own = lowercased
    let wanted = other.lowercased
    guard !wanted.isEmpty, own.count >= wanted.count else { return nil }
    for start in 0...(own.count - wanted.count) where Array(own[start..<start + wanted.count]) == wanted {
      return Words(Array(list[..<start] + list[(start + wanted.count)...]))
    }
    return nil
  }
}

extension Unicode.Scalar {
  var isCapital: Bool { isASCII ? ("A"..."Z").contains(self) : properties.isUppercase }
  var isSmall: Bool { isASCII ? ("a"..."z").contains(self) : properties.isLowercase }
  var isDigit: Bool { ("0"..."9").contains(self) }

  /// Whether a Swift identifier can hold it.
  var isWordScalar: Bool {
    if isASCII { return isCapital || isSmall || isDigit }
    return properties.isXIDContinue && !properties.isDefaultIgnorableCodePoint
  }
}
