/// Runs a program one way after the other, which backreferences need.
struct PatternSearch {
  private let program: PatternProgram
  private let text: [Unicode.Scalar]
  private var steps = 0

  init(_ program: PatternProgram, _ text: [Unicode.Scalar]) {
    self.program = program
    self.text = text
  }

  /// What a way has come upon so far.
  private struct State {
    var place: Int
    var position: Int
    /// Where groups begin and end; -1 where they did not match.
    var groups: [Int]
    /// Where the rounds of loops began.
    var loops: [Int]
  }

  /// Whether a part of the text matches; nil when that took too long to find out.
  mutating func run() -> Bool? {
    for position in 0...text.count {
      let state = State(
        place: 0,
        position: position,
        groups: Array(repeating: -1, count: 2 * program.groupCount + 2),
        loops: Array(repeating: -1, count: program.loopCount)
      )
      if run(state, isBackward: false) != nil { return true }
      if steps > Pattern.stepLimit / 20 { return nil }
    }
    return false
  }

  /// The first way that comes to the end.
  private mutating func run(_ start: State, isBackward: Bool) -> State? {
    var pending = [start]
    while var state = pending.popLast() {
      var isAlive = true
      while isAlive {
        steps += 1
        if steps > Pattern.stepLimit / 20 { return nil }
        switch program.instructions[state.place] {
        case .match: return state
        case .split(let first, let second):
          var other = state
          other.place = second
          pending.append(other)
          state.place = first
        default: isAlive = step(&state, isBackward: isBackward)
        }
      }
    }
    return nil
  }

  /// Carries out an instruction that leads to one place only; false when it fails.
  private mutating func step(_ state: inout State, isBackward: Bool) -> Bool {
    let place = state.place
    state.place += 1
    switch program.instructions[place] {
    case .scalar(let set):
      let index = isBackward ? state.position - 1 : state.position
      guard text.indices.contains(index), set.contains(text[index]) else { return false }
      state.position += isBackward ? -1 : 1
    case .jump(let target): state.place = target
    case .start: return state.position == 0
    case .end: return state.position == text.count
    case .wordBoundary(let isNegated): return text.isWordBoundary(state.position) != isNegated
    case .look(let isBehind, let isNegated, let then):
      var inner = state
      inner.place = place + 1
      let found = run(inner, isBackward: isBehind)
      if (found != nil) == isNegated { return false }
      if let found { state.groups = found.groups }
      state.place = then
    case .save(let slot): state.groups[slot] = state.position
    case .clear(let groups):
      for slot in groups.lowerBound * 2..<groups.upperBound * 2 { state.groups[slot] = -1 }
    case .enter(let loop): state.loops[loop] = state.position
    case .progress(let loop): return state.loops[loop] != state.position
    case .reference(let groups): return follow(groups, &state, isBackward: isBackward)
    case .match, .split: return false
    }
    return true
  }

  /// Goes over the text that a group matched.
  private func follow(_ groups: [Int], _ state: inout State, isBackward: Bool) -> Bool {
    guard let group = groups.first(where: { state.groups[2 * $0] >= 0 && state.groups[2 * $0 + 1] >= 0 }) else {
      return true
    }
    let found = text[state.groups[2 * group]..<state.groups[2 * group + 1]]
    let start = isBackward ? state.position - found.count : state.position
    guard start >= 0, start + found.count <= text.count, text[start..<start + found.count].elementsEqual(found) else {
      return false
    }
    state.position += isBackward ? -found.count : found.count
    return true
  }
}
