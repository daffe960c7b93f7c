/// The bytes of one text, with room around them so that they can be read sixteen at a time.
///
/// The vectors of ``WordScanner`` look two bytes before a text and up to a whole step behind it. What
/// they find there is zero, as far as one step of 64 bytes.
package struct TextBuffer: Sendable {
  /// How many bytes stand before the text; all of them are zero.
  package static let margin = 16

  /// How many bytes may be read behind the text.
  package static let padding = 160

  /// How many bytes the text has.
  package private(set) var count = 0

  /// The text, with ``margin`` before it and at least ``padding`` behind it.
  package private(set) var storage: [UInt8]

  /// Makes an empty buffer.
  ///
  /// - Parameter capacity: How many bytes a text may have before the buffer grows.
  package init(capacity: Int = 4096) {
    storage = Array(repeating: 0, count: Self.margin + capacity + Self.padding)
  }

  /// How many bytes the text may have before the buffer has to grow.
  package var capacity: Int { storage.count - Self.margin - Self.padding }

  /// Where the text stands in ``storage``.
  package var range: Range<Int> { Self.margin..<Self.margin + count }

  /// Replaces the text.
  ///
  /// - Parameter bytes: The new text.
  package mutating func replace(with bytes: borrowing Span<UInt8>) {
    unsafe write(atMost: bytes.count) { room in
      var index = 0
      while index < bytes.count {
        unsafe room[index] = bytes[index]
        index &+= 1
      }
      return bytes.count
    }
  }

  /// Lets a function write the text.
  ///
  /// - Parameters:
  ///   - limit: The largest number of bytes that the text may have.
  ///   - body: Receives the room for `limit` bytes, and ``padding`` more that it may spoil. It gives
  ///     back how many bytes the text has.
  @inline(__always)
  package mutating func write(
    atMost limit: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Int
  ) {
    if limit > capacity {
      storage = Array(repeating: 0, count: Self.margin + limit + Self.padding)
    }
    count = unsafe storage.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return 0 }
      let count = unsafe body(base + Self.margin)
      precondition(count <= limit, "The text is longer than the room for it.")
      unsafe (base + Self.margin + count).update(repeating: 0, count: 64)
      return count
    }
  }
}
