/// A seeded source of chance: the same seed gives the same numbers everywhere and for ever.
///
/// SplitMix64 (Steele, Lea and Flood 2014), written here so that a corpus does not depend on the
/// library that is measured with it.
struct Chance {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to 1, without 1.
  mutating func fraction() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

  /// A number below a limit, which is at least 1.
  mutating func below(_ limit: Int) -> Int { Int(fraction() * Double(limit)) }

  /// Whether something happens that does so in a part of all cases.
  mutating func happens(_ part: Double) -> Bool { fraction() < part }

  /// An element of a list that is not empty.
  mutating func element<Element>(of list: [Element]) -> Element { list[below(list.count)] }

  /// Takes an element out of a list that is not empty; its last one moves into the gap.
  mutating func take<Element>(from list: inout [Element]) -> Element {
    list.swapAt(below(list.count), list.count - 1)
    return list.removeLast()
  }
}

/// Ranks with the frequencies of words: that of rank *r* is in proportion to 1 / (*r* + 2.7)
/// (Zipf 1935, with the shift of Mandelbrot 1953), and falls faster after a bend where there is one.
///
/// Only sums and quotients are used, which are the same on every machine.
struct Ranks {
  private let sums: [Double]

  /// Ranks from 0 up to a count, which is at least 1.
  init(count: Int, shift: Double = 2.7, bend: Double? = nil) {
    var sum = 0.0
    sums = (0..<count).map { rank in
      let place = Double(rank + 1) + shift
      sum += 1 / (place * (1 + (bend.map { place / $0 } ?? 0)))
      return sum
    }
  }

  /// Draws a rank.
  func draw(by chance: inout Chance) -> Int {
    let point = chance.fraction() * (sums.last ?? 0)
    var low = 0
    var high = sums.count - 1
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] > point { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
