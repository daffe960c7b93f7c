/// What a scalar value is, as far as words are concerned.
///
/// One lookup gives all of it. The values are of Unicode 15.0; see
/// ``WordBoundaries/unicodeVersion``.
package struct ScalarProperties: Hashable, Sendable {
  /// The five low bits are the class of Word_Break, the others a flag each.
  let bits: UInt16

  /// Looks a scalar value up.
  ///
  /// - Parameter scalar: The scalar value; numbers that no scalar has are unassigned.
  /// - Complexity: O(1).
  @inline(__always) package init(of scalar: UInt32) {
    let lookup = PagedLookup(
      index: ScalarPropertyTables.pagesIndex, pages: ScalarPropertyTables.pages,
      shift: ScalarPropertyTables.pagesShift, width: ScalarPropertyTables.pagesWidth,
      count: ScalarPropertyTables.pagesCount)
    bits = ScalarPropertyTables.records.pair(lookup.record(of: scalar))
  }

  /// The class that word boundaries are found by.
  @inline(__always) package var wordBreak: WordBreak {
    WordBreak(rawValue: UInt8(truncatingIfNeeded: bits & 0x1F)) ?? .other
  }

  /// Whether the scalar is an emoji or is kept for one (Extended_Pictographic).
  @inline(__always) package var isPictographic: Bool { bits & 1 << 5 != 0 }

  /// Whether the scalar is a letter.
  ///
  /// Letters are those of General_Category L and Nl and the letters in circles and squares (So with
  /// the class ALetter). Of what Unicode calls Alphabetic only the combining vowel signs are
  /// missing, which ``isMark`` has, and the Hangul fillers, which nobody sees.
  @inline(__always) package var isLetter: Bool { bits & 1 << 6 != 0 }

  /// Whether the scalar is a decimal digit of any script (General_Category Nd).
  @inline(__always) package var isDigit: Bool { bits & 1 << 7 != 0 }

  /// Whether the scalar combines with the one before it (General_Category M).
  @inline(__always) package var isMark: Bool { bits & 1 << 8 != 0 }

  /// Whether the scalar is not to be seen, such as the soft hyphen (Default_Ignorable_Code_Point).
  @inline(__always) package var isDefaultIgnorable: Bool { bits & 1 << 9 != 0 }

  /// Whether the scalar is a space or ends a line (White_Space).
  @inline(__always) package var isWhitespace: Bool { bits & 1 << 10 != 0 }
}
