/// Counts in two groups, each split in two: how often something occurred and how often it did not.
///
/// ```
///              counted   not counted   total
/// here            a           b         a + b
/// elsewhere       c           d         c + d
/// ```
///
/// For the use of a word the groups are two relays: `a` tokens here are the word, `b` are any other
/// token, and `c` and `d` are the same in the relay compared with.
public struct TwoByTwoTable: Hashable, Sendable {
  /// What was counted here.
  public let a: Int
  /// What was not counted here.
  public let b: Int
  /// What was counted elsewhere.
  public let c: Int
  /// What was not counted elsewhere.
  public let d: Int

  /// Makes a table from its four cells, row by row.
  ///
  /// - Parameters:
  ///   - a: What was counted here.
  ///   - b: What was not counted here.
  ///   - c: What was counted elsewhere.
  ///   - d: What was not counted elsewhere.
  /// - Precondition: No cell is negative, and together they are at most 2^53, so that every count
  ///   is exact as a `Double`.
  public init(a: Int, b: Int, c: Int, d: Int) {
    precondition(a >= 0 && b >= 0 && c >= 0 && d >= 0, "A count must be 0 or more.")
    precondition(
      Double(a) + Double(b) + Double(c) + Double(d) <= 0x1p53,
      "The counts of a table must be at most 2^53 together.")
    self.a = a
    self.b = b
    self.c = c
    self.d = d
  }

  /// Makes a table from what was counted in each group and how large each group is.
  ///
  /// - Parameters:
  ///   - count: What was counted here, such as the occurrences of a word.
  ///   - total: Out of how many here, such as all tokens.
  ///   - otherCount: What was counted elsewhere.
  ///   - otherTotal: Out of how many elsewhere.
  /// - Precondition: No count is negative or larger than its total, and the totals are at most 2^53
  ///   together.
  public init(_ count: Int, of total: Int, against otherCount: Int, of otherTotal: Int) {
    precondition(
      count >= 0 && count <= total && otherCount >= 0 && otherCount <= otherTotal,
      "A count must lie between 0 and its total.")
    self.init(a: count, b: total - count, c: otherCount, d: otherTotal - otherCount)
  }

  /// The sum of all four cells.
  public var total: Int { a + b + c + d }

  /// The same table seen from the other group.
  package var swapped: TwoByTwoTable { TwoByTwoTable(a: c, b: d, c: a, d: b) }

  /// The smallest of the four counts.
  package var smallestCount: Int { min(a, b, c, d) }

  /// The smallest expected count of any cell if both groups have the same rate.
  ///
  /// The smaller row total times the smaller column total, divided by the total; 0 for an empty
  /// table.
  public var smallestExpectedCount: Double {
    guard total > 0 else { return 0 }
    return Double(min(a + b, c + d)) * Double(min(a + c, b + d)) / Double(total)
  }

  /// Whether some cell holds fewer than 5.
  package var hasSmallCount: Bool { smallestCount < 5 }

  /// Whether some cell has an expected count below 5, so that a p-value from the chi-square
  /// distribution is only rough.
  ///
  /// > Source: Cochran (1954), *Some Methods for Strengthening the Common χ² Tests*.
  public var hasSmallExpectedCount: Bool { smallestExpectedCount < 5 }

  /// How far the count here lies above what is expected if both groups are alike.
  ///
  /// (a·d − b·c) / total: `a` and `d` lie this much above their expected counts, `b` and `c` this
  /// much below. The products are exact, so two nearly equal ones leave all digits of their
  /// difference. 0 when a row or a column is empty.
  package var excess: Double {
    guard total > 0 else { return 0 }
    let main = UnevaluatedSum(productOf: Double(a), Double(d))
    let cross = UnevaluatedSum(productOf: Double(b), Double(c))
    return ((main.high - cross.high) + (main.low - cross.low)) / Double(total)
  }
}
