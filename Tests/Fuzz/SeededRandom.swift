/// Random numbers that a seed decides (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  /// The numbers of one execution of a run.
  init(seed: UInt64, execution: UInt64) {
    state = seed &* 0xD134_2543_DE82_EF95 &+ execution &* 0x9E37_79B9_7F4A_7C15
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }

  /// A number from 0 to `bound` - 1.
  mutating func below(_ bound: Int) -> Int {
    Int(next() % UInt64(max(bound, 1)))
  }
}
