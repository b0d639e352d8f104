/// The form of the lock file: YAML of a few lines for what was read, and one line for each file, sorted, so that version
/// control merges it line by line. It is read here without the YAML parser, in a tenth of the time.
extension Lock {
  private static let comment = "# What swiftwright made of which input. It belongs to the files here; do not edit it.\n"
  private static let form = "1"

  var text: String {
    var text = Self.comment
    text += "lock: \(Self.form)\n"
    text += "generator: \(inputs.generator)\n"
    text += "templates: \(inputs.templates.text)\n"
    text += "options: \(inputs.options.text)\n"
    text += "version: \(Self.quoted(version))\n"
    text += "warnings: \(warnings)\n"
    text += "inputs:\n"
    for input in inputs.texts { text += "  \(Self.quoted(input.name)): \(input.digest.text)\n" }
    if !inputs.references.isEmpty { text += "references:\n" }
    for input in inputs.references { text += "  \(Self.quoted(input.name)): \(input.digest.text)\n" }
    for (title, digests) in [("files", files), ("replaced", replaced)] where !digests.isEmpty {
      text += "\(title):\n"
      for (path, digest) in digests.sorted(by: { $0.key < $1.key }) { text += "  \(path): \(digest.text)\n" }
    }
    return text
  }

  /// Reads ``text``.
  ///
  /// - Throws: ``Damage`` for anything else, such as the marks of a merge that was not finished.
  init(_ bytes: [UInt8]) throws(Damage) {
    var values: [String: ArraySlice<UInt8>] = [:]
    var entries: [String: [(name: ArraySlice<UInt8>, digest: Digest)]] = [:]
    var section = ""
    for (index, line) in bytes.split(separator: UInt8(ascii: "\n")).enumerated() {
      if line.first == UInt8(ascii: "#") { continue }
      guard let (name, value) = Self.pair(line) else { throw Damage(line: index + 1) }
      if line.first == UInt8(ascii: " ") {
        guard !section.isEmpty, let digest = Digest(text: value) else { throw Damage(line: index + 1) }
        entries[section, default: []].append((name.dropFirst(2), digest))
      } else {
        section = value.isEmpty ? String(decoding: name, as: UTF8.self) : ""
        if !value.isEmpty { values[String(decoding: name, as: UTF8.self)] = value }
      }
    }
    func text(_ key: String) -> String? { values[key].map { String(decoding: $0, as: UTF8.self) } }
    func digests(_ key: String) -> [String: Digest] {
      let named = (entries[key] ?? []).map { (String(decoding: $0.name, as: UTF8.self), $0.digest) }
      return Dictionary(named) { $1 }
    }
    guard text("lock") == Self.form, let generator = text("generator"),
      let templates = values["templates"].flatMap({ Digest(text: $0) }),
      let options = values["options"].flatMap({ Digest(text: $0) }),
      let warnings = text("warnings").flatMap({ Int($0) }), let version = text("version")
    else { throw Damage(line: 1) }
    func texts(_ key: String) -> [Inputs.Text] {
      (entries[key] ?? []).map { entry in
        Inputs.Text(name: Self.unquoted(String(decoding: entry.name, as: UTF8.self)), digest: entry.digest)
      }
    }
    self.init(
      inputs: Inputs(
        generator: generator, templates: templates, options: options, texts: texts("inputs"),
        references: texts("references")),
      version: Self.unquoted(version),
      warnings: warnings,
      files: digests("files"),
      replaced: digests("replaced")
    )
  }

  /// Where a lock file is not what swiftwright writes.
  struct Damage: Error, Equatable {
    var line: Int
  }

  /// What stands before and after the last colon of a line.
  private static func pair(_ line: ArraySlice<UInt8>) -> (name: ArraySlice<UInt8>, value: ArraySlice<UInt8>)? {
    // No value has a colon, except in quotes, where the first colon counts.
    let isQuoted = line.last == UInt8(ascii: "\"")
    guard let colon = isQuoted ? line.firstIndex(of: UInt8(ascii: ":")) : line.lastIndex(of: UInt8(ascii: ":")) else {
      return nil
    }
    let value = line[(colon + 1)...]
    if value.isEmpty { return (line[..<colon], value) }
    guard value.first == UInt8(ascii: " ") else { return nil }
    return (line[..<colon], value.dropFirst())
  }

  /// In double quotes, as in JSON and YAML.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private static func unquoted(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars.dropFirst().dropLast() {
      switch scalar {
      case "\\" where !isEscaped:
        isEscaped = true
        continue
      case "n" where isEscaped: result.append("\n")
      case "r" where isEscaped: result.append("\r")
      case "t" where isEscaped: result.append("\t")
      default: result.append(scalar)
      }
      isEscaped = false
    }
    return String(result)
  }
}
