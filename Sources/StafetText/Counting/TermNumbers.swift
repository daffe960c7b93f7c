/// The terms of a count, numbered as they come, and how a form becomes one.
struct TermNumbers: ~Copyable {
  /// The bytes of the terms.
  private(set) var arena = ByteArena()

  private let stemmer: Stemmer
  private let minimumLength: Int
  /// The numbers of the terms by hash, one more than the number; 0 for an empty slot.
  private var slots: [UInt32] = Array(repeating: 0, count: 1024)
  private var offsets: [UInt32] = []
  private var stem: [UInt8] = Array(repeating: 0, count: 64)

  init(stemmer: Stemmer, minimumLength: Int) {
    self.stemmer = stemmer
    self.minimumLength = minimumLength
  }

  /// How many terms there are.
  var count: Int { offsets.count }

  /// The bytes of a term.
  func bytes(of term: Int) -> [UInt8] { arena.bytes(at: offsets[term]) }

  /// Whether one term comes before another in the order of their bytes, which is that of scalars.
  func precedes(_ term: Int, _ other: Int) -> Bool {
    let left = unsafe word(term)
    let right = unsafe word(other)
    let shared = unsafe min(left.count, right.count)
    for index in 0..<shared {
      let one = unsafe left.start[index]
      let two = unsafe right.start[index]
      if one != two { return one < two }
    }
    return unsafe left.count < right.count
  }

  /// Where the bytes of a term stand.
  func word(_ term: Int) -> (start: UnsafePointer<UInt8>, count: Int) {
    unsafe arena.word(at: offsets[term])
  }

  /// The number of the term that a form is counted as, or ``FormTable/leftOut``.
  @inline(never)
  mutating func term(of form: UnsafePointer<UInt8>, count: Int) -> UInt32 {
    var characters = 0
    for index in 0..<count where unsafe form[index] & 0xC0 != 0x80 { characters += 1 }
    if characters < minimumLength { return FormTable.leftOut }
    if stem.count < count + 16 { stem = Array(repeating: 0, count: 2 * count + 16) }
    for index in 0..<count { stem[index] = unsafe form[index] }
    let length = stemmer.stem(&stem, count: count)
    for index in length..<length + 8 { stem[index] = 0 }
    let stemmed = stem
    return unsafe stemmed.withUnsafeBufferPointer { bytes in
      guard let word = bytes.baseAddress else { return FormTable.leftOut }
      return unsafe number(of: word, count: length)
    }
  }

  /// The number of a term, which is given one if it has none.
  private mutating func number(of word: UnsafePointer<UInt8>, count length: Int) -> UInt32 {
    let place = unsafe slot(of: word, count: length)
    if slots[place] != 0 { return slots[place] - 1 }
    offsets.append(unsafe arena.append(word, count: length))
    let number = UInt32(truncatingIfNeeded: offsets.count)
    precondition(number < FormTable.leftOut, "One count holds at most four billion terms.")
    slots[place] = number
    if offsets.count * 4 > slots.count * 3 { grow() }
    return number - 1
  }

  /// The number of a term, if it has one.
  func find(_ term: [UInt8]) -> Int? {
    let padded = term + Array(repeating: 0, count: 8)
    return unsafe padded.withUnsafeBufferPointer { bytes in
      guard let word = bytes.baseAddress else { return nil }
      let number = unsafe slots[slot(of: word, count: term.count)]
      return number == 0 ? nil : Int(number) - 1
    }
  }

  /// The slot of a term, or the empty one where it belongs.
  private func slot(of word: UnsafePointer<UInt8>, count: Int) -> Int {
    let hash = unsafe WordHash.hash(word, count: count)
    var place = Self.place(of: hash, among: slots.count)
    while slots[place] != 0 {
      let offset = offsets[Int(slots[place]) - 1]
      if unsafe arena.holds(word, count: count, at: offset) { break }
      place += 1
      if place == slots.count { place = 0 }
    }
    return place
  }

  /// Where the search for a hash begins; see ``HashSlots``.
  private static func place(of hash: UInt32, among capacity: Int) -> Int {
    Int(truncatingIfNeeded: (UInt64(hash) &* UInt64(truncatingIfNeeded: capacity)) &>> 32)
  }

  private mutating func grow() {
    let capacity = slots.count * 2
    slots = []
    slots = Array(repeating: 0, count: capacity)
    for (index, offset) in offsets.enumerated() {
      let word = unsafe arena.word(at: offset)
      let hash = unsafe WordHash.hash(word.start, count: word.count)
      var place = Self.place(of: hash, among: capacity)
      while slots[place] != 0 {
        place += 1
        if place == capacity { place = 0 }
      }
      slots[place] = UInt32(truncatingIfNeeded: index + 1)
    }
  }

  /// Adds the terms of another table.
  ///
  /// - Parameter other: The other table.
  /// - Returns: The number here for each of the other one's terms.
  mutating func merge(_ other: borrowing TermNumbers) -> [UInt32] {
    var numbers: [UInt32] = []
    numbers.reserveCapacity(other.count)
    for term in 0..<other.count {
      let word = unsafe other.word(term)
      numbers.append(unsafe number(of: word.start, count: word.count))
    }
    return numbers
  }
}
