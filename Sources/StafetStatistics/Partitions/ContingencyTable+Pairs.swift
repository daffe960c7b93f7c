extension ContingencyTable {
  /// The Rand index: the share of all pairs of units that both partitions treat alike: both put the
  /// two units in one part, or both keep them apart.
  ///
  /// From 0 to 1. With many parts most pairs are apart in any partition, so that the index is high
  /// even for unrelated partitions; ``adjustedRandIndex`` corrects for that.
  ///
  /// > Source: Rand (1971), *Objective Criteria for the Evaluation of Clustering Methods*.
  ///
  /// - Returns: The share; `nil` with fewer than two units, which have no pairs.
  /// - Complexity: O(r·c) for r rows and c columns.
  public var randIndex: Double? {
    guard unitCount > 1 else { return nil }
    let pairs = self.pairs
    return (pairs.together + pairs.apart) / pairs.all
  }

  /// The Rand index corrected for chance: (index − expected index) / (highest index − expected
  /// index).
  ///
  /// 1 when the partitions differ at most in the names of their parts; 0 on the average for
  /// partitions that put units at random into parts of the given sizes; negative, but at least −½,
  /// when they are less alike than that.
  ///
  /// > Source: Hubert and Arabie (1985), *Comparing Partitions*; for the lowest value, Chacón and
  /// > Rastrojo (2023), *Minimum Adjusted Rand Index for Two Clusterings of a Given Size*.
  ///
  /// - Returns: The index; `nil` with fewer than two units, and when both partitions have a single
  ///   part or both have every unit in a part of its own: the denominator is then 0, since no other
  ///   partitions of such sizes exist.
  /// - Complexity: O(r·c) for r rows and c columns.
  public var adjustedRandIndex: Double? {
    let pairs = self.pairs
    // Half of the denominator of Hubert and Arabie, times the number of pairs: sums of products of
    // whole numbers, so nothing cancels.
    let room =
      (pairs.together + pairs.inFirst) * (pairs.inFirst + pairs.apart)
      + (pairs.together + pairs.inSecond) * (pairs.inSecond + pairs.apart)
    guard room > 0 else { return nil }
    let alike = UnevaluatedSum(productOf: pairs.together, pairs.apart)
    let unlike = UnevaluatedSum(productOf: pairs.inFirst, pairs.inSecond)
    return 2 * ((alike.high - unlike.high) + (alike.low - unlike.low)) / room
  }

  /// The pairs of units by whether each partition puts them in one part.
  private var pairs: UnitPairs {
    var inBoth: UInt64 = 0
    for row in counts { inBoth += Self.pairCount(within: row) }
    let inRows = Self.pairCount(within: rowTotals)
    let inColumns = Self.pairCount(within: columnTotals)
    let all = Self.pairCount(within: [unitCount])
    return UnitPairs(
      together: Double(inBoth), inFirst: Double(inRows - inBoth),
      inSecond: Double(inColumns - inBoth), apart: Double(all + inBoth - inRows - inColumns),
      all: Double(all))
  }

  /// How many pairs of units lie in the same part, for parts of these sizes.
  private static func pairCount(within sizes: [Int]) -> UInt64 {
    sizes.reduce(0) { $0 + UInt64($1) * UInt64(max($1 - 1, 0)) / 2 }
  }
}

/// Numbers of pairs of units.
private struct UnitPairs {
  /// In one part in both partitions.
  let together: Double
  /// In one part in the first partition only.
  let inFirst: Double
  /// In one part in the second partition only.
  let inSecond: Double
  /// In different parts in both partitions.
  let apart: Double
  let all: Double
}
