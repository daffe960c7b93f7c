/// Distinct words in UTF-8, numbered in the order in which they come.
struct NumberedWords: Sendable {
  /// The bytes of the words, one after the other.
  private var bytes: [UInt8] = []

  /// Where each word ends in ``bytes``.
  private var ends: [Int] = []

  private var hashes: [UInt32] = []

  /// The numbers of the words by hash, one more than the number; 0 for an empty slot.
  private var slots: [UInt32] = Array(repeating: 0, count: 1024)

  /// How many words there are.
  var count: Int { ends.count }

  /// Where a word stands in the bytes of all words.
  private func range(_ number: Int) -> Range<Int> {
    (number == 0 ? 0 : ends[number - 1])..<ends[number]
  }

  /// The bytes of a word.
  subscript(number: Int) -> ArraySlice<UInt8> { bytes[range(number)] }

  /// The number of a word, which is added if it is new.
  ///
  /// - Parameter word: The word in UTF-8.
  /// - Returns: Its number; that of a new word is what ``count`` was.
  mutating func number(of word: Span<UInt8>) -> Int {
    var hash: UInt32 = 0x811C_9DC5
    for index in word.indices { hash = (hash ^ UInt32(word[index])) &* 0x0100_0193 }
    hash ^= hash &>> 15
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place] != 0 {
      let number = Int(slots[place]) - 1
      if hashes[number] == hash, holds(word, at: number) { return number }
      place = (place + 1) & mask
    }
    precondition(count < Int(Int32.max), "There are too many distinct words.")
    for index in word.indices { bytes.append(word[index]) }
    ends.append(bytes.count)
    hashes.append(hash)
    slots[place] = UInt32(truncatingIfNeeded: count)
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  private func holds(_ word: Span<UInt8>, at number: Int) -> Bool {
    let range = range(number)
    if range.count != word.count { return false }
    for index in word.indices where bytes[range.lowerBound + index] != word[index] { return false }
    return true
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    slots = Array(repeating: 0, count: mask + 1)
    for (number, hash) in hashes.enumerated() {
      var place = Int(truncatingIfNeeded: hash) & mask
      while slots[place] != 0 { place = (place + 1) & mask }
      slots[place] = UInt32(truncatingIfNeeded: number + 1)
    }
  }

  /// The numbers in the order of the words' bytes, which is that of their scalars.
  func numbersInOrder() -> [Int] {
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
