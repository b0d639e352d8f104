/// The words after a command, sorted by the command's syntax.
struct Arguments {
  private(set) var operands: [String] = []
  private var values: [String: [String]] = [:]
  private let command: Command

  init(_ words: ArraySlice<String>, syntax: CommandSyntax) throws(Misuse) {
    command = syntax.command
    let options = syntax.options + [CommandSyntax.helpOption]
    var words = words
    var endsOptions = false
    while let word = words.popFirst() {
      if endsOptions || !word.hasPrefix("-") || word == "-" {
        try take(operand: word, syntax: syntax)
        continue
      }
      if word == "--" {
        endsOptions = true
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let name = parts[0] == "-h" ? "--help" : parts[0]
      guard let option = options.first(where: { "--" + $0.name == name }) else {
        throw .unknown("option", name, among: options.map { "--" + $0.name }, in: command)
      }
      guard values[option.name] == nil || option.isRepeatable else { throw misuse("\(name) is given twice") }
      if let valueName = option.value {
        // A word that looks like an option is no value, unless it is joined with '='.
        let next = parts.count == 2 ? parts[1] : words.first.flatMap { $0.hasPrefix("--") ? nil : $0 }
        guard let value = next, !value.isEmpty else { throw misuse("\(name) takes a value: \(name) \(valueName)") }
        if parts.count == 1 { words = words.dropFirst() }
        values[option.name, default: []].append(value)
      } else {
        guard parts.count == 1 else { throw misuse("\(name) takes no value") }
        values[option.name] = [""]
      }
    }
  }

  /// Whether an option was given.
  func has(_ name: String) -> Bool {
    values[name] != nil
  }

  /// The value of an option.
  subscript(_ name: String) -> String? {
    values[name]?.last
  }

  /// The values of an option that may be given several times, in their order.
  func all(_ name: String) -> [String] {
    values[name] ?? []
  }

  /// The values of an option that takes several, separated by commas.
  func list(_ name: String) -> [String] {
    self[name]?.split(separator: ",").map(String.init) ?? []
  }

  /// An operand, which the command cannot do without.
  func requiredOperand(_ name: String, at place: Int = 0) throws(Misuse) -> String {
    guard operands.indices.contains(place) else {
      throw misuse(
        "\(name) is missing: swiftwright \(command.rawValue) \(command.syntax.operands.joined(separator: " "))")
    }
    return operands[place]
  }

  /// The value of an option that takes one of a few words.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: String,
    _ type: Choice.Type
  ) throws(Misuse) -> Choice? {
    guard let value = self[name] else { return nil }
    return try choice(value, of: name)
  }

  /// The value of an option that takes several of a few words, separated by commas.
  func choices<Choice: RawRepresentable<String> & CaseIterable & Hashable>(
    _ name: String,
    _ type: Choice.Type
  ) throws(Misuse) -> Set<Choice>? {
    guard let value = self[name] else { return nil }
    var result: Set<Choice> = []
    for word in value.split(separator: ",", omittingEmptySubsequences: false) {
      result.insert(try choice(String(word), of: name))
    }
    return result
  }

  func misuse(_ message: String) -> Misuse {
    Misuse(message: message, command: command)
  }

  private func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ word: String,
    of name: String
  ) throws(Misuse) -> Choice {
    if let choice = Choice(rawValue: word) { return choice }
    let known = Choice.allCases.map(\.rawValue)
    var error = Misuse.unknown("value", word, among: known, in: command)
    error.message += " (--\(name) takes \(known.joined(separator: ", ")))"
    throw error
  }

  private mutating func take(operand word: String, syntax: CommandSyntax) throws(Misuse) {
    guard !syntax.operands.isEmpty else {
      throw misuse("'\(word)' is not expected: '\(command.rawValue)' takes options only")
    }
    guard operands.count < syntax.operands.count else {
      let names = syntax.operands.joined(separator: " and ")
      let count = syntax.operands.count == 1 ? "one " : ""
      throw misuse("'\(word)' is not expected: '\(command.rawValue)' takes \(count)\(names)")
    }
    operands.append(word)
  }
}
