/// The forms of words that have been met, each with the term it is counted as and how often it came.
struct FormTable: ~Copyable {
  /// Stands in place of a term for forms that are not counted.
  static let leftOut = UInt32.max

  /// Stands in place of a term for the first form that depends on its neighbours; the others follow.
  static let firstContextual: UInt32 = 1 << 31

  /// Whether what stands in place of a term is the number of a form that depends on its neighbours.
  @inline(__always)
  static func isContextual(_ value: UInt32) -> Bool {
    value &- firstContextual < leftOut - firstContextual
  }

  /// The bytes of the forms.
  private(set) var arena = ByteArena()

  /// The forms; the value is the term that a form is counted as.
  private(set) var slots = HashSlots()

  /// What goes beyond the 32 bits of a slot's count, by the offset of the form.
  private var overflow: [UInt32: Int64] = [:]

  /// Keeps what was fetched ahead, so that fetching it is not left out as useless.
  private var touched: UInt8 = 0

  /// Counts the forms of one document.
  ///
  /// The words are looked up in three walks: the first two only fetch the slots and the forms from
  /// memory, many at a time, and the third finds them at hand.
  ///
  /// - Parameters:
  ///   - scanner: The words.
  ///   - terms: The terms, to which new ones are added.
  ///   - ids: Receives the terms of the words that are counted; behind them it is spoilt.
  /// - Returns: How many words are counted.
  mutating func count(
    _ scanner: borrowing WordScanner, as terms: inout TermNumbers, into ids: inout [UInt32]
  ) -> Int {
    let words = scanner.wordCount
    if ids.count < 3 * words { ids = Array(repeating: 0, count: 6 * words) }
    return unsafe scanner.lowered.withUnsafeBufferPointer { lowered in
      unsafe scanner.edges.withUnsafeBufferPointer { edges in
        unsafe ids.withUnsafeMutableBufferPointer { ids in
          guard let lowered = lowered.baseAddress, let edges = edges.baseAddress,
            let ids = ids.baseAddress
          else { return 0 }
          let words = unsafe Words(
            lowered: lowered, edges: edges, count: words, hashes: ids + words,
            offsets: ids + 2 * words)
          unsafe fetch(words)
          return unsafe look(words, in: scanner, as: &terms, into: ids)
        }
      }
    }
  }

  /// The words of a document, and room for a hash and an offset of each.
  @unsafe
  private struct Words {
    let lowered: UnsafePointer<UInt8>
    let edges: UnsafePointer<UInt32>
    let count: Int
    let hashes: UnsafeMutablePointer<UInt32>
    let offsets: UnsafeMutablePointer<UInt32>

    @inline(__always)
    func word(_ index: Int) -> (start: UnsafePointer<UInt8>, count: Int) {
      let start = unsafe Int(truncatingIfNeeded: edges[2 &* index])
      let end = unsafe Int(truncatingIfNeeded: edges[2 &* index &+ 1])
      return unsafe (lowered + start, end &- start)
    }
  }

  private mutating func fetch(_ words: Words) {
    let count = unsafe words.count
    for index in 0..<count {
      let word = unsafe words.word(index)
      unsafe words.hashes[index] = WordHash.hash(word.start, count: word.count)
    }
    for index in 0..<count {
      unsafe words.offsets[index] = slots.firstOffset(of: words.hashes[index])
    }
    if arena.isEmpty { return }
    var touched: UInt8 = 0
    for index in 0..<count { unsafe touched ^= arena.firstByte(at: words.offsets[index]) }
    self.touched = touched
  }

  private mutating func look(
    _ words: Words, in scanner: borrowing WordScanner, as terms: inout TermNumbers,
    into ids: UnsafeMutablePointer<UInt32>
  ) -> Int {
    var kept = 0
    let count = unsafe words.count
    var index = 0
    while index < count {
      let word = unsafe words.word(index)
      let hash = unsafe words.hashes[index]
      let slot = unsafe slots.slot(of: word.start, count: word.count, hash: hash, in: arena)
      var term: UInt32
      if unsafe slot.pointee.offset != 0 {
        term = unsafe slot.pointee.value
        unsafe slot.pointee.count &+= 1
        if unsafe slot.pointee.count == 0 { unsafe carry(slot.pointee.offset) }
      } else {
        term = unsafe add(word.start, count: word.count, hash: hash, to: slot, as: &terms)
      }
      if Self.isContextual(term) {
        let found = terms.countContextual(Int(term &- Self.firstContextual), at: index, in: scanner)
        term = found.term
        index &+= found.behind
      }
      unsafe ids[kept] = term
      kept &+= term == Self.leftOut ? 0 : 1
      index &+= 1
    }
    return kept
  }

  /// Adds a form that is met for the first time.
  @inline(never)
  private mutating func add(
    _ form: UnsafePointer<UInt8>, count: Int, hash: UInt32,
    to slot: UnsafeMutablePointer<HashSlot>, as terms: inout TermNumbers
  ) -> UInt32 {
    let term = unsafe terms.term(of: form, count: count)
    let offset = unsafe arena.append(form, count: count)
    unsafe slots.fill(slot, with: HashSlot(hash: hash, offset: offset, value: term, count: 1))
    return term
  }

  /// Counts a form many times at once.
  ///
  /// - Parameters:
  ///   - form: The form.
  ///   - count: How often it came.
  ///   - term: The term that it was counted as.
  ///   - terms: The terms.
  /// - Returns: The number of the term that the form is counted as, or ``leftOut``: also where it cannot be counted as
  ///   the term given.
  mutating func add(
    _ form: [UInt8], count: Int64, as term: [UInt8], of terms: inout TermNumbers
  ) -> UInt32 {
    let value = add(form, count: count, to: &terms)
    if Self.isContextual(value) {
      return terms.countContextual(value, as: term, count) ?? Self.leftOut
    }
    return value == Self.leftOut || terms.bytes(of: Int(value)) == term ? value : Self.leftOut
  }

  private mutating func add(_ form: [UInt8], count: Int64, to terms: inout TermNumbers) -> UInt32 {
    let padded = form + Array(repeating: 0, count: 8)
    return unsafe padded.withUnsafeBufferPointer { bytes in
      guard let word = bytes.baseAddress else { return Self.leftOut }
      let hash = unsafe WordHash.hash(word, count: form.count)
      var slot = unsafe slots.slot(of: word, count: form.count, hash: hash, in: arena)
      if unsafe slot.pointee.offset == 0 {
        _ = unsafe add(word, count: form.count, hash: hash, to: slot, as: &terms)
        unsafe slot = slots.slot(of: word, count: form.count, hash: hash, in: arena)
        unsafe slot.pointee.count = 0
      }
      unsafe setCount(of: slot, to: self.count(of: slot.pointee) + count)
      return unsafe slot.pointee.value
    }
  }

  private mutating func setCount(of slot: UnsafeMutablePointer<HashSlot>, to total: Int64) {
    unsafe slot.pointee.count = UInt32(truncatingIfNeeded: total)
    let above = total - Int64(UInt32(truncatingIfNeeded: total))
    if above > 0 { unsafe overflow[slot.pointee.offset] = above }
  }

  @inline(never)
  private mutating func carry(_ offset: UInt32) {
    overflow[offset, default: 0] += 1 << 32
  }

  /// How often a form came.
  func count(of slot: HashSlot) -> Int64 {
    Int64(slot.count) + (overflow.isEmpty ? 0 : overflow[slot.offset] ?? 0)
  }

  /// Calls a function with each form that is counted, in an order without meaning.
  ///
  /// - Parameters:
  ///   - terms: The terms.
  ///   - body: Receives the term that a form is counted as, and the form as people write it with how often it was
  ///     counted so. A form that depends on its neighbours comes once for each term that it was counted as.
  func forEachCounted(
    of terms: borrowing TermNumbers, _ body: (_ term: Int, _ form: WordForm) -> Void
  ) {
    slots.visit { slot in
      if slot.value == Self.leftOut { return }
      let text = String(decoding: arena.bytes(at: slot.offset), as: UTF8.self)
      guard Self.isContextual(slot.value) else {
        body(Int(slot.value), WordForm(text, Int(count(of: slot))))
        return
      }
      let form = terms.contextual[Int(slot.value - Self.firstContextual)]
      for choice in form.choices.indices where form.counts[choice] > 0 {
        guard let term = form.terms[choice], term != Self.leftOut else { continue }
        let shown = form.choices[choice].expression.map { String(decoding: $0.text, as: UTF8.self) }
        body(Int(term), WordForm(shown ?? text, Int(form.counts[choice])))
      }
    }
  }

  /// Adds the forms of another table.
  ///
  /// - Parameters:
  ///   - other: The other table.
  ///   - numbers: The term in this count for each of the other one's.
  ///   - terms: The terms of this count.
  ///   - otherTerms: Those of the other one.
  mutating func merge(
    _ other: borrowing FormTable, numbers: [UInt32], terms: inout TermNumbers,
    from otherTerms: borrowing TermNumbers
  ) {
    other.slots.visit { form in
      let word = unsafe other.arena.word(at: form.offset)
      let slot = unsafe slots.slot(
        of: word.start, count: word.count, hash: form.hash, in: arena)
      if unsafe slot.pointee.offset != 0 {
        let total = unsafe count(of: slot.pointee) + other.count(of: form)
        unsafe setCount(of: slot, to: total)
        let value = unsafe slot.pointee.value
        if Self.isContextual(value) { terms.addContextual(value, otherTerms, form.value) }
      } else {
        let offset = unsafe arena.append(word.start, count: word.count)
        var term = form.value
        if Self.isContextual(term) {
          term = unsafe terms.term(of: word.start, count: word.count)
          terms.addContextual(term, otherTerms, form.value)
        } else if term != Self.leftOut {
          term = numbers[Int(term)]
        }
        unsafe slots.fill(
          slot,
          with: HashSlot(hash: form.hash, offset: offset, value: term, count: form.count))
        let above = other.count(of: form) - Int64(form.count)
        if above > 0 { overflow[offset] = above }
      }
    }
  }
}
