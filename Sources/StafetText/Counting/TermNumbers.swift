/// The terms of a count, numbered as they come, and how forms become them.
struct TermNumbers: ~Copyable {
  /// The bytes of the terms.
  private(set) var arena = ByteArena()

  /// Finds what forms are counted as.
  private var folder: TermFolder

  /// The forms that are counted as one term or another, as their neighbours have it.
  private(set) var contextual: [ContextualForm] = []

  /// The numbers of the terms by hash, one more than the number; 0 for an empty slot.
  private var slots: [UInt32] = Array(repeating: 0, count: 1024)
  private var offsets: [UInt32] = []

  init(rules: TermRules) {
    folder = TermFolder(rules: rules)
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

  /// What a form is counted as.
  ///
  /// - Returns: The number of a term; ``FormTable/leftOut``; or, for a form that depends on its neighbours,
  ///   ``FormTable/firstContextual`` and its number in ``contextual``.
  @inline(never)
  mutating func term(of form: UnsafePointer<UInt8>, count: Int) -> UInt32 {
    let form = unsafe UnsafeBufferPointer(start: form, count: count).span
    switch folder.fold(form) {
    case .leftOut: return FormTable.leftOut
    case .counted: return number(of: folder.term)
    case .depends(let form):
      contextual.append(form)
      return FormTable.firstContextual + UInt32(truncatingIfNeeded: contextual.count - 1)
    }
  }

  /// Counts a form that depends on its neighbours.
  ///
  /// - Parameters:
  ///   - form: Its number in ``contextual``.
  ///   - index: The number of its word in the text.
  ///   - words: The words of the text.
  /// - Returns: The number of the term or ``FormTable/leftOut``, and how many words behind it are part of it.
  @inline(never)
  mutating func countContextual(
    _ form: Int, at index: Int, in words: borrowing WordScanner
  ) -> (term: UInt32, behind: Int) {
    let (choice, behind) = folder.choice(of: contextual[form], at: index, in: words)
    return (count(form, as: choice, 1), behind)
  }

  /// Counts a form as one of its choices.
  ///
  /// - Returns: The number of the term or ``FormTable/leftOut``.
  private mutating func count(_ form: Int, as choice: Int, _ count: Int64) -> UInt32 {
    contextual[form].counts[choice] += count
    if let term = contextual[form].terms[choice] { return term }
    guard let bytes = contextual[form].choices[choice].term else { return FormTable.leftOut }
    let term = number(of: bytes)
    contextual[form].terms[choice] = term
    return term
  }

  /// Counts a form that depends on its neighbours as a given term.
  ///
  /// - Parameters:
  ///   - value: What stands in place of its term.
  ///   - term: The term in UTF-8.
  ///   - count: How often it came.
  /// - Returns: The number of the term, or `nil` if the form cannot be counted so.
  mutating func countContextual(_ value: UInt32, as term: [UInt8], _ count: Int64) -> UInt32? {
    let form = Int(value - FormTable.firstContextual)
    guard let choice = contextual[form].choices.firstIndex(where: { $0.term == term }) else {
      return nil
    }
    return self.count(form, as: choice, count)
  }

  /// Adds to how often a form that depends on its neighbours was counted as each of its choices.
  ///
  /// - Parameters:
  ///   - value: What stands in place of its term here.
  ///   - other: The terms of another count by the same rules.
  ///   - otherValue: What stands in place of its term there.
  mutating func addContextual(_ value: UInt32, _ other: borrowing TermNumbers, _ otherValue: UInt32)
  {
    let counts = other.contextual[Int(otherValue - FormTable.firstContextual)].counts
    for (choice, count) in counts.enumerated() where count > 0 {
      _ = self.count(Int(value - FormTable.firstContextual), as: choice, count)
    }
  }

  /// The number of a term, which is given one if it has none.
  private mutating func number(of term: [UInt8]) -> UInt32 {
    let padded = term + Array(repeating: 0, count: 8)
    return unsafe padded.withUnsafeBufferPointer { bytes in
      guard let word = bytes.baseAddress else { return FormTable.leftOut }
      return unsafe number(of: word, count: term.count)
    }
  }

  /// The number of a term, which is given one if it has none.
  private mutating func number(of word: UnsafePointer<UInt8>, count length: Int) -> UInt32 {
    let place = unsafe slot(of: word, count: length)
    if slots[place] != 0 { return slots[place] - 1 }
    offsets.append(unsafe arena.append(word, count: length))
    let number = UInt32(truncatingIfNeeded: offsets.count)
    precondition(number < FormTable.firstContextual, "One count holds at most two billion terms.")
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
