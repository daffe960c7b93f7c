/// A table of bytes that is part of the program's constant data.
///
/// This is the one place of the Unicode room that reads through a pointer. A literal's bytes live
/// as long as the program, never change, and every access is checked against their number, so
/// nothing outside the literal can be read. Arrays would be built at start-up or on first use
/// instead, and a check for that would stand in every loop.
@safe struct ByteTable: @unchecked Sendable {
  private let start: UnsafePointer<UInt8>

  /// How many bytes the table has.
  let count: Int

  /// Makes a table of a literal.
  ///
  /// - Parameter literal: The bytes, each below 128.
  @inline(__always) init(_ literal: StaticString) {
    unsafe start = literal.utf8Start
    count = literal.utf8CodeUnitCount
  }

  /// The byte at a place.
  ///
  /// - Parameter index: The place, from 0 and less than ``count``.
  @inline(__always) subscript(index: Int) -> UInt8 {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "outside the table")
    return unsafe start[index]
  }

  /// A number of two bytes, seven bits in each, the high ones first.
  ///
  /// - Parameter place: Which number, from 0.
  /// - Returns: The number, less than 2¹⁴.
  @inline(__always) func pair(_ place: Int) -> UInt16 {
    UInt16(self[2 &* place]) << 7 | UInt16(self[2 &* place &+ 1])
  }

  /// A number of three bytes, seven bits in each, the high ones first.
  ///
  /// - Parameter place: Which number, from 0.
  /// - Returns: The number, less than 2²¹.
  @inline(__always) func triple(_ place: Int) -> UInt32 {
    let first = 3 &* place
    return UInt32(self[first]) << 14 | UInt32(self[first &+ 1]) << 7 | UInt32(self[first &+ 2])
  }
}
