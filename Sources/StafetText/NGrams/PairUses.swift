/// How often each pair of numbers was used, each pair with a number of its own in the order of their
/// first appearance.
///
/// A dictionary would do; this table of open addressing takes a fraction of its time and memory when
/// there are millions of distinct pairs.
struct PairUses: Sendable {
  /// A pair and its use.
  struct Entry: Sendable {
    /// The first number in the upper half, the second in the lower.
    let pair: UInt64
    fileprivate(set) var occurrences: UInt32 = 0
    fileprivate(set) var documents: UInt32 = 0
    fileprivate var lastDocument: Int32 = -1

    var first: Int { Int(truncatingIfNeeded: pair >> 32) }
    var second: Int { Int(truncatingIfNeeded: pair & 0xffff_ffff) }
    var use: TermUse { TermUse(occurrences: Int(occurrences), documents: Int(documents)) }
  }

  /// The pairs; the number of a pair is its place.
  private(set) var entries: [Entry] = []

  /// Numbers of pairs plus 1; 0 is an empty slot.
  private var slots = [UInt32](repeating: 0, count: 64)

  /// The number of a pair that has been added before.
  func knownNumber(of first: Int, _ second: Int) -> Int? {
    let number = slots[slot(of: Self.pair(first, second))]
    return number == 0 ? nil : Int(number) - 1
  }

  /// The number of a pair, which is added if it is new.
  ///
  /// - Precondition: There are fewer than 2^31 distinct pairs, and both numbers are below 2^32.
  mutating func number(of first: Int, _ second: Int) -> Int {
    let pair = Self.pair(first, second)
    var place = slot(of: pair)
    if slots[place] != 0 { return Int(slots[place]) - 1 }
    precondition(entries.count < Int(Int32.max), "There are too many distinct pairs.")
    if entries.count >= slots.count / 4 * 3 {
      grow()
      place = slot(of: pair)
    }
    entries.append(Entry(pair: pair))
    slots[place] = UInt32(truncatingIfNeeded: entries.count)
    return entries.count - 1
  }

  /// Counts a pair once more.
  mutating func count(_ number: Int, in document: Int) {
    entries[number].occurrences += 1
    let document = Int32(truncatingIfNeeded: document)
    if entries[number].lastDocument != document {
      entries[number].lastDocument = document
      entries[number].documents += 1
    }
  }

  /// Adds a use in documents that were counted elsewhere.
  mutating func add(_ entry: Entry, to number: Int) {
    entries[number].occurrences += entry.occurrences
    entries[number].documents += entry.documents
  }

  /// Where a pair is in the slots, or the empty slot that it would take.
  private func slot(of pair: UInt64) -> Int {
    let mask = slots.count - 1
    // The multiplier is 2^64 divided by the golden ratio, after Knuth; the upper bits are well mixed.
    var place =
      Int(truncatingIfNeeded: ((pair ^ (pair >> 29)) &* 0x9e37_79b9_7f4a_7c15) >> 33) & mask
    while slots[place] != 0, entries[Int(slots[place]) - 1].pair != pair {
      place = (place + 1) & mask
    }
    return place
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (number, entry) in entries.enumerated() {
      slots[slot(of: entry.pair)] = UInt32(truncatingIfNeeded: number + 1)
    }
  }

  private static func pair(_ first: Int, _ second: Int) -> UInt64 {
    UInt64(first) << 32 | UInt64(second)
  }
}
