/// Whole shares that add up, by the method of largest remainders.
///
/// Percentages that are rounded one by one often total 99 or 101. Here each count first gets its
/// exact share rounded down; the missing percents are then given, one each, to the counts with the
/// largest remainders. Only whole numbers are used, so the result is exact and the same everywhere.
///
/// > Source: the method of Alexander Hamilton (1792), described by Balinski and Young (1982), *Fair
/// > Representation*.
public enum LargestRemainder {
  /// Whole percentages that total 100.
  ///
  /// - Parameter counts: The counts, such as the questions in each theme.
  /// - Returns: One percentage for each count, in the same order; all 0 when the counts total 0.
  /// - Precondition: No count is negative and their sum is at most `Int.max`.
  /// - Complexity: O(n log n).
  public static func percentages(of counts: [Int]) -> [Int] {
    shares(of: 100, by: counts)
  }

  /// Whole parts of a number, in proportion to counts.
  ///
  /// Of equal remainders the one of the larger count comes first, then the one earlier in the list.
  /// A count of 0 always gets 0, and no part is more than one away from its exact share.
  ///
  /// - Parameters:
  ///   - whole: The number to share out, 0 or more.
  ///   - counts: The counts to share it by.
  /// - Returns: One part for each count, in the same order; they total `whole`, except that all are
  ///   0 when the counts total 0.
  /// - Precondition: Neither `whole` nor a count is negative, and the sum of the counts is at most
  ///   `Int.max`.
  /// - Complexity: O(n log n).
  public static func shares(of whole: Int, by counts: [Int]) -> [Int] {
    precondition(whole >= 0, "The number to share out must be 0 or more.")
    let total = sum(of: counts)
    guard total > 0 else { return counts.map { _ in 0 } }

    var parts: [Int] = []
    var remainders: [UInt] = []
    var missing = whole
    for count in counts {
      let product = UInt(count).multipliedFullWidth(by: UInt(whole))
      let (part, remainder) = total.dividingFullWidth(product)
      parts.append(Int(part))
      remainders.append(remainder)
      missing -= Int(part)
    }
    let order = counts.indices.sorted {
      (remainders[$1], counts[$1], $0) < (remainders[$0], counts[$0], $1)
    }
    for index in order.prefix(missing) {
      parts[index] += 1
    }
    return parts
  }

  private static func sum(of counts: [Int]) -> UInt {
    var sum = 0
    for count in counts {
      precondition(count >= 0, "A count must be 0 or more.")
      let (next, overflow) = sum.addingReportingOverflow(count)
      precondition(!overflow, "The counts must total at most Int.max.")
      sum = next
    }
    return UInt(sum)
  }
}
