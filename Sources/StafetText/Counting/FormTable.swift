/// The forms of words that have been met, each with the term it is counted as and how often it came.
struct FormTable: ~Copyable {
  /// Stands in place of a term for forms that are not counted.
  static let leftOut = UInt32.max

  /// The bytes of the forms.
  private(set) var arena = ByteArena()

  /// The forms; the value is the term that a form is counted as.
  private(set) var slots = HashSlots()

  /// What goes beyond the 32 bits of a slot's count, by the offset of the form.
  private var overflow: [UInt32: Int64] = [:]

  /// Keeps what was fetched ahead, so that fetching it is not left out as useless.
  private var touched: UInt8 = 0

  /// Sees to it that a form is not counted.
  mutating func leaveOut(_ form: [UInt8]) {
    let padded = form + Array(repeating: 0, count: 8)
    unsafe padded.withUnsafeBufferPointer { bytes in
      guard let word = bytes.baseAddress else { return }
      let hash = unsafe WordHash.hash(word, count: form.count)
      let slot = unsafe slots.slot(of: word, count: form.count, hash: hash, in: arena)
      if unsafe slot.pointee.offset != 0 { return }
      let offset = unsafe arena.append(word, count: form.count)
      unsafe slots.fill(slot, with: HashSlot(hash: hash, offset: offset, value: Self.leftOut))
    }
  }

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
          return unsafe look(words, as: &terms, into: ids)
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
    _ words: Words, as terms: inout TermNumbers, into ids: UnsafeMutablePointer<UInt32>
  ) -> Int {
    var kept = 0
    let count = unsafe words.count
    for index in 0..<count {
      let word = unsafe words.word(index)
      let hash = unsafe words.hashes[index]
      let slot = unsafe slots.slot(of: word.start, count: word.count, hash: hash, in: arena)
      let term: UInt32
      if unsafe slot.pointee.offset != 0 {
        term = unsafe slot.pointee.value
        unsafe slot.pointee.count &+= 1
        if unsafe slot.pointee.count == 0 { unsafe carry(slot.pointee.offset) }
      } else {
        term = unsafe add(word.start, count: word.count, hash: hash, to: slot, as: &terms)
      }
      unsafe ids[kept] = term
      kept &+= term == Self.leftOut ? 0 : 1
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
  /// - Returns: The term that the form is counted as, or ``leftOut``.
  mutating func add(_ form: [UInt8], count: Int64, as terms: inout TermNumbers) -> UInt32 {
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
  /// - Parameter body: Receives the term that a form is counted as, and the form.
  func forEachCounted(_ body: (_ term: Int, _ form: HashSlot) -> Void) {
    slots.visit { slot in
      if slot.value != Self.leftOut { body(Int(slot.value), slot) }
    }
  }

  /// A form as people write it, and how often they do.
  func form(_ slot: HashSlot) -> WordForm {
    WordForm(
      String(decoding: arena.bytes(at: slot.offset), as: UTF8.self), Int(count(of: slot)))
  }

  /// Adds the forms of another table.
  ///
  /// - Parameters:
  ///   - other: The other table.
  ///   - terms: The term in this count for each of the other one's.
  mutating func merge(_ other: borrowing FormTable, terms: [UInt32]) {
    other.slots.visit { form in
      let word = unsafe other.arena.word(at: form.offset)
      let slot = unsafe slots.slot(
        of: word.start, count: word.count, hash: form.hash, in: arena)
      if unsafe slot.pointee.offset != 0 {
        let total = unsafe count(of: slot.pointee) + other.count(of: form)
        unsafe setCount(of: slot, to: total)
      } else {
        let offset = unsafe arena.append(word.start, count: word.count)
        let term = form.value == Self.leftOut ? form.value : terms[Int(form.value)]
        unsafe slots.fill(
          slot,
          with: HashSlot(hash: form.hash, offset: offset, value: term, count: form.count))
        let above = other.count(of: form) - Int64(form.count)
        if above > 0 { overflow[offset] = above }
      }
    }
  }
}
