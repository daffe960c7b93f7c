/// Words one after the other in memory, each known by its offset.
///
/// Memory is taken in pieces of 256 KB that never move. A word is kept whole in one piece, as its length
/// (one byte, or 255 and four more) and its bytes. Whoever looks for a word brings one that may be read
/// eight bytes at a time: up to seven bytes behind its end.
@safe
struct ByteArena: ~Copyable {
  private static let pieceBits = 18
  private static let pieceSize = 1 << 18

  /// How many bytes may be read behind a word.
  private static let padding = 8

  /// How many pieces there may be: two gigabytes.
  private static let pieceLimit = 1 << 13

  /// Where the pieces begin; a table by hand, because it is read for every word of every text.
  private let pieces: UnsafeMutablePointer<UnsafeMutablePointer<UInt8>>
  private var pieceCount = 0

  /// The pieces that memory was taken for; a very long word has several of ``pieces`` in one.
  private var taken: [Int] = []

  /// The offset of the next word.
  ///
  /// It is never 0, so that 0 can stand for no word.
  private var count = 1

  /// Where the room ends that the next word may use.
  private var limit = 0

  init() {
    unsafe pieces = .allocate(capacity: Self.pieceLimit)
  }

  deinit {
    for piece in taken { unsafe pieces[piece].deallocate() }
    unsafe pieces.deallocate()
  }

  /// Whether nothing is kept yet.
  var isEmpty: Bool { pieceCount == 0 }

  /// Keeps a word.
  ///
  /// - Returns: Where it stands.
  mutating func append(_ word: UnsafePointer<UInt8>, count length: Int) -> UInt32 {
    let needed = length + 5 + Self.padding
    if count + needed > limit { grow(by: needed) }
    let offset = count
    var next = unsafe address(of: offset)
    if length < 255 {
      unsafe next.pointee = UInt8(truncatingIfNeeded: length)
      unsafe next += 1
      count += 1
    } else {
      unsafe next.pointee = 255
      for byte in 0..<4 {
        unsafe next[1 + byte] = UInt8(truncatingIfNeeded: length >> (8 * byte))
      }
      unsafe next += 5
      count += 5
    }
    unsafe next.update(from: word, count: length)
    count += length
    return UInt32(truncatingIfNeeded: offset)
  }

  /// Takes memory for another piece, or for as many as a very long word needs.
  private mutating func grow(by needed: Int) {
    let number = (needed + 1 + Self.pieceSize - 1) >> Self.pieceBits
    let size = number << Self.pieceBits
    let begin = pieceCount << Self.pieceBits
    precondition(
      pieceCount + number <= Self.pieceLimit, "The words of one count fill two gigabytes.")
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
    unsafe memory.initialize(repeating: 0, count: size)
    taken.append(pieceCount)
    for piece in 0..<number {
      unsafe (pieces + pieceCount + piece).initialize(to: memory + piece << Self.pieceBits)
    }
    pieceCount += number
    count = max(begin, 1)
    limit = begin + size
  }

  @inline(__always)
  private func address(of offset: Int) -> UnsafeMutablePointer<UInt8> {
    unsafe pieces[offset &>> Self.pieceBits] + offset & (Self.pieceSize &- 1)
  }

  /// Where a word begins and how many bytes it has.
  @inline(__always)
  func word(at offset: UInt32) -> (start: UnsafePointer<UInt8>, count: Int) {
    let entry = unsafe address(of: Int(truncatingIfNeeded: offset))
    let length = unsafe Int(entry[0])
    if length < 255 { return unsafe (UnsafePointer(entry + 1), length) }
    return unsafe longWord(entry)
  }

  @inline(never)
  private func longWord(
    _ entry: UnsafeMutablePointer<UInt8>
  ) -> (start: UnsafePointer<UInt8>, count: Int) {
    var length = 0
    for byte in 0..<4 { length |= unsafe Int(entry[1 + byte]) << (8 * byte) }
    return unsafe (UnsafePointer(entry + 5), length)
  }

  /// The first byte kept for a word; reading it fetches the word from memory.
  ///
  /// - Precondition: Something is kept.
  @inline(__always)
  func firstByte(at offset: UInt32) -> UInt8 {
    unsafe address(of: Int(truncatingIfNeeded: offset)).pointee
  }

  /// Whether the word at an offset is the one given.
  @inline(__always)
  func holds(_ word: UnsafePointer<UInt8>, count length: Int, at offset: UInt32) -> Bool {
    let kept = unsafe self.word(at: offset)
    if unsafe kept.count != length { return false }
    var left = unsafe UnsafeRawPointer(kept.start)
    var right = unsafe UnsafeRawPointer(word)
    var rest = length
    while rest > 8 {
      if unsafe left.loadUnaligned(as: UInt64.self) != right.loadUnaligned(as: UInt64.self) {
        return false
      }
      unsafe left += 8
      unsafe right += 8
      rest &-= 8
    }
    let difference =
      unsafe left.loadUnaligned(as: UInt64.self) ^ right.loadUnaligned(as: UInt64.self)
    return difference & UInt64.lowBytes(rest) == 0
  }

  /// The bytes of the word at an offset.
  func bytes(at offset: UInt32) -> [UInt8] {
    let word = unsafe word(at: offset)
    return unsafe Array(UnsafeBufferPointer(start: word.start, count: word.count))
  }
}
