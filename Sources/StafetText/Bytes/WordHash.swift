/// A number that is the same for the same bytes, on every machine and in every run.
enum WordHash {
  /// Hashes a word, eight bytes at a time; up to seven bytes behind its end are read.
  ///
  /// Multiplies and folds the upper half down, after the manner of MurmurHash (Appleby 2008).
  @inline(__always)
  static func hash(_ word: UnsafePointer<UInt8>, count: Int) -> UInt32 {
    var hash = UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15
    var next = unsafe UnsafeRawPointer(word)
    var rest = count
    while rest > 8 {
      hash = unsafe (hash ^ next.loadUnaligned(as: UInt64.self).littleEndian) &* factor
      hash ^= hash &>> 32
      unsafe next += 8
      rest &-= 8
    }
    let last = unsafe next.loadUnaligned(as: UInt64.self).littleEndian & UInt64.lowBytes(rest)
    hash = (hash ^ last) &* factor
    hash ^= hash &>> 32
    hash = hash &* factor
    return UInt32(truncatingIfNeeded: hash &>> 32)
  }

  private static let factor: UInt64 = 0xD6E8_FEB8_6659_FD93
}
