/// Hands out names of one scope, each once.
struct UniqueNames {
  private let reserved: Set<String>
  private var taken: Set<String> = []
  /// The number to be tried next behind a name.
  private var numbers: [String: Int] = [:]

  init(reserving reserved: Set<String> = []) {
    self.reserved = reserved
  }

  /// The first of the candidates that is free; if none is, the last one with the smallest number from 2 that is.
  mutating func take(_ candidates: SwiftIdentifier...) -> SwiftIdentifier {
    take(candidates)
  }

  mutating func take(_ candidates: [SwiftIdentifier]) -> SwiftIdentifier {
    for candidate in candidates where claim(candidate.name) { return candidate }
    guard let last = candidates.last else { return take(SwiftIdentifier(type: Words([]), acronyms: Acronyms())) }
    var number = numbers[last.name] ?? 2
    while !claim("\(last.name)\(number)") { number += 1 }
    numbers[last.name] = number + 1
    return last.adding(suffix: "\(number)")
  }

  /// Takes a name, if it is free.
  private mutating func claim(_ name: String) -> Bool {
    !reserved.contains(name) && taken.insert(name).inserted
  }

  mutating func reserve(_ name: String) {
    taken.insert(name)
  }

  func isFree(_ name: String) -> Bool {
    !reserved.contains(name) && !taken.contains(name)
  }
}
