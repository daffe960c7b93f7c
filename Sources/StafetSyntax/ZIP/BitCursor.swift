/// A place in bytes that are read bit by bit, the lowest bit of each byte first.
struct BitCursor {
  /// The bits that have been fetched and not taken; behind the last one there are zeros.
  private(set) var bits: UInt64 = 0

  /// How many there are.
  private(set) var count = 0

  /// The next byte to fetch.
  private var next = 0

  /// Fetches bytes until there are at least 56 bits, or no more bytes.
  @inline(__always)
  mutating func fetch(from input: borrowing Span<UInt8>) {
    while count < 56, next < input.count {
      bits |= UInt64(input[next]) << UInt64(count)
      next &+= 1
      count &+= 8
    }
  }

  /// Passes over bits that have been looked at.
  @inline(__always)
  mutating func drop(_ number: Int) throws(InflateProblem) {
    if number > count { throw .cutShort }
    bits >>= UInt64(number)
    count &-= number
  }

  /// Takes a number of at most 16 bits that have been fetched.
  @inline(__always)
  mutating func take(_ number: Int) throws(InflateProblem) -> Int {
    let value = Int(truncatingIfNeeded: bits & (1 << UInt64(number) - 1))
    try drop(number)
    return value
  }

  /// Goes to the beginning of a byte, gives back what has been fetched, and tells where it is.
  mutating func align() -> Int {
    next -= count / 8
    bits = 0
    count = 0
    return next
  }

  /// Goes to a byte.
  mutating func move(to byte: Int) {
    next = byte
  }
}
