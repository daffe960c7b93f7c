/// The end of a word, ready to be compared with suffixes.
///
/// The last eight bytes are held as one number, so that a comparison costs two instructions. No suffix
/// of the stemmers is longer.
struct WordEnd {
  private let bytes: UInt64

  /// How many bytes of the word may belong to a suffix.
  private let room: Int

  /// Looks at the end of a word.
  ///
  /// - Parameters:
  ///   - word: The word.
  ///   - count: How many bytes it has.
  ///   - region: Where the region begins that a suffix must lie in.
  @inline(__always)
  init(of word: [UInt8], count: Int, region: Int = 0) {
    if count >= 8, count <= word.count {
      // Eight bytes at once; the line above makes sure that they are there.
      bytes = unsafe word.withUnsafeBytes {
        unsafe UInt64(bigEndian: $0.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self))
      }
    } else {
      var bytes: UInt64 = 0
      for index in 0..<count { bytes = bytes &<< 8 | UInt64(word[index]) }
      self.bytes = bytes
    }
    room = min(count &- region, 8)
  }

  /// The last byte; 0 if none may belong to a suffix.
  @inline(__always)
  var last: UInt8 { room > 0 ? UInt8(truncatingIfNeeded: bytes) : 0 }

  /// Whether the word ends so, within the region.
  @inline(__always)
  func has(_ suffix: StaticString) -> Bool {
    let count = suffix.utf8CodeUnitCount
    if count > room { return false }
    var expected: UInt64 = 0
    for index in 0..<count { expected = unsafe expected &<< 8 | UInt64(suffix.utf8Start[index]) }
    return (bytes ^ expected) & UInt64.lowBytes(count) == 0
  }

  /// The length of the first of some suffixes that the word ends with, within the region; 0 if there
  /// is none.
  @inline(__always)
  func length(of suffixes: StaticString...) -> Int {
    for suffix in suffixes where has(suffix) { return suffix.utf8CodeUnitCount }
    return 0
  }
}
