/// What is known of possible parts, found by the letters of a stretch of a word.
///
/// An open-addressing table over one arena of letters: looking up a stretch of a word makes no copy.
struct PartLexicon: Sendable {
  /// What is known of one string of letters.
  struct Entry: Sendable {
    /// Where its letters start in the arena, and how many they are.
    let start: Int
    let length: Int
    /// How often the vocabulary holds it as it is.
    var direct = 0
    /// How often the vocabulary holds forms that are it and an ending.
    var inflected = 0
    /// How many such forms there are.
    var forms = 0
    /// Beside how many different heads it stands first, where it is no word of its own.
    var heads = 0
    /// Behind how many different first parts it stands last, where it is no word of its own.
    var modifiers = 0
    /// The word of the vocabulary that supports it, or -1.
    var form = -1
    var isFunctionWord = false
    var isParticle = false
    var isSuffix = false
    var isLent = false
    /// What it is worth before the head, in natural logarithms of a frequency; infinitely little for
    /// what cannot stand there.
    var modifierWeight = -Double.infinity
    /// What it is worth as the head.
    var headWeight = -Double.infinity

    /// How often the vocabulary holds it alone in some form.
    var alone: Int { direct + inflected }

    /// Whether it stands first in so many compounds that the rest of another may be unknown.
    var isProductiveFirst: Bool {
      length >= 4 && heads >= CompoundScore.productivePartners && modifierWeight > -.infinity
    }

    /// Whether it stands last in so many compounds that the start of another may be unknown.
    var isProductiveHead: Bool {
      length >= 4 && modifiers >= CompoundScore.productivePartners && headWeight > -.infinity
    }
  }

  /// The entries in the order in which they came.
  private(set) var entries: [Entry] = []
  private var arena: [UInt32] = []
  /// In each slot the upper half of a hash and the number of the entry, counted from 1; 0 if empty.
  private var slots: [UInt64]

  /// Makes an empty lexicon.
  init() {
    slots = [UInt64](repeating: 0, count: 1024)
  }

  /// The hash of no letters.
  static let emptyHash: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of some letters and one more.
  ///
  /// - Parameters:
  ///   - hash: The hash of the letters before.
  ///   - letter: The next letter.
  /// - Returns: The hash of all of them.
  static func hash(_ hash: UInt64, adding letter: UInt32) -> UInt64 {
    (hash ^ UInt64(letter)) &* 0x0000_0100_0000_01B3
  }

  /// The entry for a stretch of letters.
  ///
  /// - Parameters:
  ///   - letters: The letters of a word.
  ///   - start: Where the stretch starts.
  ///   - end: Where it ends.
  ///   - hash: Its hash.
  /// - Returns: The entry's number, or `nil`.
  func index(of letters: [UInt32], from start: Int, to end: Int, hash: UInt64) -> Int? {
    let mask = slots.count - 1
    var slot = Self.slot(for: hash, mask: mask)
    while true {
      let found = slots[slot]
      if found == 0 { return nil }
      if found >> 32 == hash >> 32 {
        let number = Int(truncatingIfNeeded: found & 0xFFFF_FFFF) - 1
        if holds(number, letters, start, end) { return number }
      }
      slot = (slot + 1) & mask
    }
  }

  /// The entry for a stretch of letters.
  func index(of letters: [UInt32], from start: Int, to end: Int) -> Int? {
    index(of: letters, from: start, to: end, hash: Self.hash(of: letters, from: start, to: end))
  }

  /// Changes the entry for a stretch of letters, which is made if there is none.
  mutating func update(
    _ letters: [UInt32], from start: Int, to end: Int, _ change: (inout Entry) -> Void
  ) {
    let hash = Self.hash(of: letters, from: start, to: end)
    if let number = index(of: letters, from: start, to: end, hash: hash) {
      change(&entries[number])
      return
    }
    var entry = Entry(start: arena.count, length: end - start)
    for place in start..<end { arena.append(letters[place]) }
    change(&entry)
    entries.append(entry)
    if entries.count * 2 > slots.count {
      grow()
    } else {
      insert(entries.count - 1, hash: hash)
    }
  }

  /// The number of the entry for a stretch of letters, which is made if there is none.
  mutating func number(for letters: [UInt32], from start: Int, to end: Int) -> Int {
    if let number = index(of: letters, from: start, to: end) { return number }
    update(letters, from: start, to: end) { _ in }
    return entries.count - 1
  }

  /// Changes one entry.
  mutating func change(_ number: Int, _ change: (inout Entry) -> Void) {
    change(&entries[number])
  }

  /// Changes every entry.
  mutating func updateAll(_ change: (inout Entry) -> Void) {
    for number in entries.indices { change(&entries[number]) }
  }

  /// The letters of an entry.
  func letters(of number: Int) -> ArraySlice<UInt32> {
    arena[entries[number].start..<(entries[number].start + entries[number].length)]
  }

  private func holds(_ number: Int, _ letters: [UInt32], _ start: Int, _ end: Int) -> Bool {
    let entry = entries[number]
    guard entry.length == end - start else { return false }
    for offset in 0..<entry.length where arena[entry.start + offset] != letters[start + offset] {
      return false
    }
    return true
  }

  private mutating func grow() {
    slots = [UInt64](repeating: 0, count: slots.count * 2)
    for number in entries.indices {
      let start = entries[number].start
      insert(number, hash: Self.hash(of: arena, from: start, to: start + entries[number].length))
    }
  }

  private mutating func insert(_ number: Int, hash: UInt64) {
    let mask = slots.count - 1
    var slot = Self.slot(for: hash, mask: mask)
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = (hash & ~0xFFFF_FFFF) | UInt64(number + 1)
  }

  private static func hash(of letters: [UInt32], from start: Int, to end: Int) -> UInt64 {
    var hash = emptyHash
    for place in start..<end { hash = Self.hash(hash, adding: letters[place]) }
    return hash
  }

  private static func slot(for hash: UInt64, mask: Int) -> Int {
    Int(truncatingIfNeeded: (hash ^ (hash >> 29)) &* 0x9E37_79B9_7F4A_7C15 >> 20) & mask
  }
}
