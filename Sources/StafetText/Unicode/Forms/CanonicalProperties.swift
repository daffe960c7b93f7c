/// What canonical forms need to know of a scalar value.
package struct CanonicalProperties: Hashable, Sendable {
  /// The eight low bits are the combining class, the others a flag each.
  let bits: UInt16

  /// Looks a scalar value up.
  ///
  /// - Parameter scalar: The scalar value.
  /// - Complexity: O(1).
  @inline(__always) package init(of scalar: UInt32) {
    let lookup = PagedLookup(
      index: CanonicalTables.pagesIndex, pages: CanonicalTables.pages,
      shift: CanonicalTables.pagesShift, width: CanonicalTables.pagesWidth,
      count: CanonicalTables.pagesCount)
    bits = CanonicalTables.records.pair(lookup.record(of: scalar))
  }

  /// Whether the scalar has a canonical decomposition (NFD_Quick_Check is No).
  @inline(__always) package var isDecomposing: Bool { bits & Self.decomposes != 0 }

  /// The place of a mark among marks on one letter (Canonical_Combining_Class); 0 for others.
  @inline(__always) package var combiningClass: UInt8 { UInt8(truncatingIfNeeded: bits) }

  /// The flag of scalars that decompose.
  static var decomposes: UInt16 { 1 << 8 }

  /// The flags of scalars that are not in a composed text, or not after every other scalar.
  static var recomposes: UInt16 { 3 << 9 }

  /// Whether nothing before the scalar has a part in its canonical form or in that of what follows.
  @inline(__always) package var isBoundary: Bool { bits & ~Self.decomposes == 0 }
}
