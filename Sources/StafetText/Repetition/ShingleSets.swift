/// The shingles of texts as sets of numbers; texts with the same set share it.
///
/// Shingles found in one set only are counted in its size, but not kept: they can be shared with none.
struct ShingleSets: Sendable {
  /// The set of each text; −1 for a text that takes no part.
  private(set) var setOfText: [Int] = []

  /// How many shingles each set has.
  private(set) var sizes: [Int] = []

  /// The kept shingles of each set, the one found in the fewest sets first.
  private(set) var elements: [UInt32] = []

  /// How many distinct kept shingles there are; numbers are below it.
  private(set) var shingleCount = 0

  private var starts = [0]

  /// How many distinct sets there are.
  var count: Int { sizes.count }

  /// The places of a set in ``elements``.
  func places(of set: Int) -> Range<Int> { starts[set]..<starts[set + 1] }

  /// Cuts texts into shingles.
  ///
  /// - Parameters:
  ///   - texts: The units of each text.
  ///   - length: How many units a shingle has. A shorter text is a single shingle.
  ///   - minimum: How many units a text must have to take part; at least 1.
  init(of texts: [[String]], length: Int, minimum: Int) {
    let runs = ShingleRuns(
      of: texts.lazy.map { $0.count < minimum ? [] : $0 }, length: length)
    var known: [UInt64: [Int]] = [:]  // the sets whose shingles hash so
    setOfText.reserveCapacity(texts.count)
    var shingles: [UInt32] = []
    for text in texts.indices {
      let (start, end) = (runs.textStarts[text], runs.textStarts[text + 1])
      guard end > start else {
        setOfText.append(-1)
        continue
      }
      shingles.removeAll(keepingCapacity: true)
      var alone = 0
      for place in start...(end - length) {
        if runs.runs[place] == 0 { alone += 1 } else { shingles.append(runs.runs[place] - 1) }
      }
      shingles.sort()
      setOfText.append(set(of: shingles, and: alone, among: &known))
    }
    number(distinctRuns: runs.runCount)
  }

  /// The number of a set, given as a sorted list with repeats and the shingles found only there.
  private mutating func set(
    of shingles: [UInt32], and alone: Int, among known: inout [UInt64: [Int]]
  ) -> Int {
    let start = elements.count
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var last: UInt32?
    for shingle in shingles where shingle != last {
      last = shingle
      elements.append(shingle)
      hash = (hash ^ UInt64(shingle)) &* 0x0000_0100_0000_01b3
    }
    if alone == 0 {
      for candidate in known[hash, default: []]
      where elements[places(of: candidate)].elementsEqual(elements[start...]) {
        elements.removeLast(elements.count - start)
        return candidate
      }
      known[hash, default: []].append(count)
    }
    sizes.append(elements.count - start + alone)
    starts.append(elements.count)
    return count - 1
  }

  /// Numbers the shingles anew, those in the fewest sets first, and puts every set in that order.
  private mutating func number(distinctRuns: Int) {
    var setsWith = [Int](repeating: 0, count: distinctRuns)
    for element in elements { setsWith[Int(element)] += 1 }
    // Counting sort by the number of sets; equal ones stay in the order of their numbers.
    var next = [Int](repeating: 0, count: count + 2)
    for number in setsWith where number > 1 { next[number + 1] += 1 }
    for number in 1..<next.count { next[number] += next[number - 1] }
    shingleCount = next[next.count - 1]
    var rank = [UInt32](repeating: 0, count: distinctRuns)
    for (run, number) in setsWith.enumerated() where number > 1 {
      rank[run] = UInt32(truncatingIfNeeded: next[number])
      next[number] += 1
    }
    var kept = 0
    for set in 0..<count {
      let places = places(of: set)
      starts[set] = kept
      for place in places where setsWith[Int(elements[place])] > 1 {
        elements[kept] = rank[Int(elements[place])]
        kept += 1
      }
    }
    starts[count] = kept
    elements.removeLast(elements.count - kept)
    for set in 0..<count { elements[places(of: set)].sort() }
  }
}
