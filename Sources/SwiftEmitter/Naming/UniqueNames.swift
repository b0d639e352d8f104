/// Hands out names of one scope, each once.
struct UniqueNames {
  private var taken: Set<String>

  init(reserving reserved: Set<String> = []) {
    taken = reserved
  }

  /// The first of the candidates that is free; if none is, the last one with the smallest number from 2 that is.
  mutating func take(_ candidates: SwiftIdentifier...) -> SwiftIdentifier {
    take(candidates)
  }

  mutating func take(_ candidates: [SwiftIdentifier]) -> SwiftIdentifier {
    for candidate in candidates where taken.insert(candidate.name).inserted { return candidate }
    guard let last = candidates.last else { return take(SwiftIdentifier(type: Words([]), acronyms: Acronyms())) }
    var number = 2
    while !taken.insert("\(last.name)\(number)").inserted { number += 1 }
    return last.adding(suffix: "\(number)")
  }

  mutating func reserve(_ name: String) {
    taken.insert(name)
  }

  func isFree(_ name: String) -> Bool {
    !taken.contains(name)
  }
}
