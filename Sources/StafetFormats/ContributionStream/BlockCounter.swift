/// Counts something of the lines of very large files, block by block.
///
/// Several counters may each count some of a file's blocks and be joined; the result is the same.
package protocol BlockCounter: ~Copyable, SendableMetatype {
  /// Counts the lines of a block.
  ///
  /// - Parameter block: Whole lines. A line feed is put behind the last where it is missing.
  /// - Complexity: O(*n*) expected in the length of the block.
  mutating func count(_ block: inout ContributionBlock)

  /// Adds what another counter counted in other blocks of the same file by the same rules.
  mutating func merge(_ other: borrowing Self)
}
