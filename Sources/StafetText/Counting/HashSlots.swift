/// A word in a table that is searched by hash.
struct HashSlot: BitwiseCopyable {
  /// The hash of the word's bytes; it saves most comparisons.
  var hash: UInt32 = 0

  /// Where the word stands in its arena; 0 for an empty slot.
  var offset: UInt32 = 0

  /// What the table keeps for the word.
  var value: UInt32 = 0

  /// How often the word came.
  var count: UInt32 = 0
}

/// A table of words with open addressing and linear steps.
///
/// The highest bits of a hash choose one of 32 segments, which grow one by one, each by half when it is
/// filled to three quarters: so there is never a second copy of the whole table in memory, nor much room
/// that is not needed. Within a segment, a hash is brought into its range by a multiplication (Lemire
/// 2019, *Fast Random Integer Generation in an Interval*).
///
/// Slots are handed out as pointers, because a word is looked up, read and counted at the same place in
/// memory; they are valid until the next word is added.
@safe
struct HashSlots: ~Copyable {
  /// A part of the table.
  @safe
  struct Segment {
    fileprivate(set) var base: UnsafeMutablePointer<HashSlot>
    fileprivate(set) var capacity: Int
    fileprivate var used = 0
  }

  private static let segmentBits: UInt32 = 5
  private static let segmentCount = 1 << 5

  private let segments: UnsafeMutablePointer<Segment>

  init() {
    unsafe segments = UnsafeMutablePointer<Segment>.allocate(capacity: Self.segmentCount)
    for index in 0..<Self.segmentCount {
      let segment = unsafe Segment(base: Self.empty(32), capacity: 32)
      unsafe (segments + index).initialize(to: segment)
    }
  }

  deinit {
    for index in 0..<Self.segmentCount { unsafe segments[index].base.deallocate() }
    unsafe segments.deallocate()
  }

  /// The segment of a hash, and where in it the search for the hash begins.
  @inline(__always)
  private func start(of hash: UInt32) -> (segment: UnsafeMutablePointer<Segment>, place: Int) {
    let segment = unsafe segments + Int(truncatingIfNeeded: hash &>> (32 &- Self.segmentBits))
    let rest = UInt64(hash &<< Self.segmentBits)
    let capacity = unsafe UInt64(truncatingIfNeeded: segment.pointee.capacity)
    return unsafe (segment, Int(truncatingIfNeeded: (rest &* capacity) &>> 32))
  }

  /// The offset in the first slot where a word may be; reading it fetches the slot from memory.
  @inline(__always)
  func firstOffset(of hash: UInt32) -> UInt32 {
    let (segment, place) = unsafe start(of: hash)
    return unsafe segment.pointee.base[place].offset
  }

  /// The slot of a word, or the empty one where it belongs.
  @inline(__always)
  func slot(
    of word: UnsafePointer<UInt8>, count: Int, hash: UInt32, in arena: borrowing ByteArena
  ) -> UnsafeMutablePointer<HashSlot> {
    let (segment, first) = unsafe start(of: hash)
    let base = unsafe segment.pointee.base
    let capacity = unsafe segment.pointee.capacity
    var place = first
    while true {
      let slot = unsafe base + place
      if unsafe slot.pointee.offset == 0 { return unsafe slot }
      if unsafe slot.pointee.hash == hash {
        if unsafe arena.holds(word, count: count, at: slot.pointee.offset) { return unsafe slot }
      }
      place &+= 1
      if place == capacity { place = 0 }
    }
  }

  /// Takes an empty slot for a word.
  ///
  /// The table may grow, and earlier pointers are no longer valid.
  mutating func fill(_ slot: UnsafeMutablePointer<HashSlot>, with word: HashSlot) {
    unsafe slot.pointee = word
    let (segment, _) = unsafe start(of: word.hash)
    unsafe segment.pointee.used += 1
    if unsafe segment.pointee.used * 4 > segment.pointee.capacity * 3 { unsafe grow(segment) }
  }

  /// Calls a function with each word, in an order without meaning.
  func visit(_ body: (HashSlot) -> Void) {
    for index in 0..<Self.segmentCount {
      let segment = unsafe segments[index]
      for place in 0..<segment.capacity {
        let slot = unsafe segment.base[place]
        if slot.offset != 0 { body(slot) }
      }
    }
  }

  @inline(never)
  private mutating func grow(_ segment: UnsafeMutablePointer<Segment>) {
    let old = unsafe segment.pointee
    let capacity = old.capacity + old.capacity / 2
    unsafe segment.pointee.base = Self.empty(capacity)
    unsafe segment.pointee.capacity = capacity
    for index in 0..<old.capacity {
      let word = unsafe old.base[index]
      if word.offset == 0 { continue }
      var (_, place) = unsafe start(of: word.hash)
      while unsafe segment.pointee.base[place].offset != 0 {
        place += 1
        if place == capacity { place = 0 }
      }
      unsafe segment.pointee.base[place] = word
    }
    unsafe old.base.deallocate()
  }

  private static func empty(_ capacity: Int) -> UnsafeMutablePointer<HashSlot> {
    let slots = UnsafeMutablePointer<HashSlot>.allocate(capacity: capacity)
    unsafe slots.initialize(repeating: HashSlot(), count: capacity)
    return unsafe slots
  }
}
