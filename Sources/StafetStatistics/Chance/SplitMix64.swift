/// A small generator of random numbers: the same seed always gives the same numbers.
///
/// Every figure that depends on chance takes its generator from the caller. This is the one to pass
/// in where a result must be the same each time. It passes the usual tests of randomness, but must
/// not be used for secrets.
///
/// > Source: Steele, Lea and Flood (2014), *Fast Splittable Pseudorandom Number Generators*; the
/// > mixing constants are Stafford's variant 13.
public struct SplitMix64: RandomNumberGenerator, Hashable, Sendable {
  /// The seed that is used when none is given.
  ///
  /// Its bytes are the ASCII codes of `Stafet`; it has no other meaning.
  public static let defaultSeed: UInt64 = 0x5374_6166_6574

  private var state: UInt64

  /// Starts a sequence of numbers.
  ///
  /// - Parameter seed: Any number. Different seeds give different sequences.
  public init(seed: UInt64 = Self.defaultSeed) {
    state = seed
  }

  /// The next number of the sequence, all 64-bit numbers being equally frequent.
  ///
  /// - Returns: A number of 64 bits; each occurs once in 2^64 calls.
  /// - Complexity: O(1).
  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
