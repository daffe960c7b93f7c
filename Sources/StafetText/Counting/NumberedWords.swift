/// Distinct words in UTF-8, numbered in the order in which they come.
///
/// Words are told apart by their bytes. What may be written in several ways, such as a letter with a mark,
/// is brought into one form beforehand.
package struct NumberedWords: Sendable {
  /// The bytes of the words, one after the other.
  private var bytes: [UInt8] = []

  /// Where each word ends in ``bytes``.
  private var ends: [Int] = []

  /// A word in the table that is searched by hash.
  ///
  /// Short words are known by the slot alone, so that looking one up reads memory in one place.
  private struct Slot {
    /// The first eight bytes of the word, the first of them lowest, and zeros where it has fewer.
    var beginning: UInt64 = 0

    /// How many bytes the word has.
    var length: UInt32 = 0

    /// One more than the number of the word; 0 for an empty slot.
    var number: UInt32 = 0
  }

  /// The table, which has a power of two of slots.
  private var slots: [Slot] = Array(repeating: Slot(), count: 256)

  /// Starts with no words.
  package init() {}

  /// How many words there are.
  package var count: Int { ends.count }

  /// Where a word stands in the bytes of all words.
  private func range(_ number: Int) -> Range<Int> {
    (number == 0 ? 0 : ends[number - 1])..<ends[number]
  }

  /// The bytes of a word.
  package subscript(number: Int) -> ArraySlice<UInt8> { bytes[range(number)] }

  /// The number of a word, which is added if it is new.
  ///
  /// - Parameter word: The word in UTF-8.
  /// - Returns: Its number; that of a new word is what ``count`` was.
  package mutating func number(of word: Span<UInt8>) -> Int {
    let beginning = Self.beginning(of: word)
    let place = place(of: word, beginning)
    if slots[place].number != 0 { return Int(slots[place].number) - 1 }
    precondition(
      count < Int(Int32.max) && word.count <= Int(Int32.max), "There are too many distinct words.")
    for index in word.indices { bytes.append(word[index]) }
    ends.append(bytes.count)
    slots[place] = Slot(
      beginning: beginning, length: UInt32(truncatingIfNeeded: word.count),
      number: UInt32(truncatingIfNeeded: count))
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  /// The number of a word that was added before.
  ///
  /// - Parameter word: The word in UTF-8.
  /// - Returns: Its number; `nil` for a word that is not there.
  package func knownNumber(of word: Span<UInt8>) -> Int? {
    let number = slots[place(of: word, Self.beginning(of: word))].number
    return number == 0 ? nil : Int(number) - 1
  }

  /// The slot of a word, or the empty one where it belongs.
  @inline(__always)
  private func place(of word: Span<UInt8>, _ beginning: UInt64) -> Int {
    let mask = slots.count - 1
    let length = UInt32(truncatingIfNeeded: word.count)
    var place = Int(truncatingIfNeeded: Self.hash(of: word, beginning)) & mask
    while true {
      let slot = slots[place]
      if slot.number == 0 { return place }
      if slot.beginning == beginning, slot.length == length,
        length <= 8 || holds(word, at: Int(slot.number) - 1)
      {
        return place
      }
      place = (place + 1) & mask
    }
  }

  /// The first eight bytes of a word.
  @inline(__always)
  private static func beginning(of word: Span<UInt8>) -> UInt64 {
    var beginning: UInt64 = 0
    for index in 0..<min(word.count, 8) {
      beginning |= UInt64(word[index]) &<< UInt64(truncatingIfNeeded: 8 &* index)
    }
    return beginning
  }

  /// A hash of a word whose beginning is known; its lower bits depend on all of it.
  @inline(__always)
  private static func hash(of word: Span<UInt8>, _ beginning: UInt64) -> UInt64 {
    var hash = (beginning ^ UInt64(truncatingIfNeeded: word.count)) &* 0x9E37_79B9_7F4A_7C15
    if word.count > 8 {
      for index in 8..<word.count { hash = (hash ^ UInt64(word[index])) &* 0x0000_0100_0000_01B3 }
    }
    return hash ^ hash &>> 32
  }

  /// Whether a word is one of the same beginning and length.
  private func holds(_ word: Span<UInt8>, at number: Int) -> Bool {
    let start = range(number).lowerBound
    for index in 8..<word.count where bytes[start + index] != word[index] { return false }
    return true
  }

  private mutating func grow() {
    let old = slots
    let mask = old.count * 2 - 1
    slots = Array(repeating: Slot(), count: mask + 1)
    for slot in old where slot.number != 0 {
      let word = self[Int(slot.number) - 1]
      var place = Int(truncatingIfNeeded: Self.hash(of: word.span, slot.beginning)) & mask
      while slots[place].number != 0 { place = (place + 1) & mask }
      slots[place] = slot
    }
  }

  /// The numbers in the order of the words' bytes, which is that of their scalars.
  package func numbersInOrder() -> [Int] {
    // The first eight bytes decide nearly always.
    let beginnings = (0..<count).map { number in
      var beginning: UInt64 = 0
      let range = range(number)
      for index in 0..<8 {
        let byte = index < range.count ? bytes[range.lowerBound + index] : 0
        beginning = beginning << 8 | UInt64(byte)
      }
      return beginning
    }
    return (0..<count).sorted { left, right in
      if beginnings[left] != beginnings[right] { return beginnings[left] < beginnings[right] }
      return self[left].lexicographicallyPrecedes(self[right])
    }
  }
}
