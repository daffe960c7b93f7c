/// The odds ratio of two groups with its exact interval: how large a difference is that ``FisherExactTest`` tests.
///
/// The odds of a group are what was counted in it by what was not; the ratio is 1 where both groups are alike, 2 where
/// the odds here are twice those elsewhere. For something rare it is nearly the ratio of both rates.
///
/// Given all four totals of the table, the first cell has Fisher's noncentral hypergeometric distribution, which depends
/// on the odds ratio alone. ``ratio`` is the one under which the mean of that distribution is the count observed: the
/// conditional estimate of greatest likelihood. Let α be 1 less the level: ``low`` is the ratio under which so large a
/// count or a larger one has the probability α / 2, and ``high`` the one under which so small a count or a smaller one
/// has it. Since counts are whole numbers the interval is wider than its level says, never narrower. The two-sided
/// test adds up both tails in another way, so that a p just below 5 % may go with an interval that just holds 1.
///
/// > Source: Cornfield (1956), *A Statistical Problem Arising from Retrospective Studies*; Agresti (2013), *Categorical
/// > Data Analysis*, section 16.6. `fisher.test` of R gives the same.
public struct OddsRatioInterval: Hashable, Sendable {
  /// The conditional estimate: 0 where nothing is here that could be less, infinite where nothing could be more.
  public let ratio: Double

  /// The lower bound; 0 where ``ratio`` is.
  public let low: Double

  /// The upper bound; infinite where ``ratio`` is.
  public let high: Double

  /// Makes the interval for a table.
  ///
  /// The result is `nil` where a row or a column of the table is empty, since then nothing can differ.
  ///
  /// - Parameters:
  ///   - table: The counts in both groups.
  ///   - level: The confidence level: the least share of such intervals that contain the true ratio, over many samples.
  /// - Complexity: O(√n) steps for n counted in all, some hundred times.
  public init?(of table: TwoByTwoTable, at level: ConfidenceLevel = .percent95) {
    let here = table.a + table.b
    let elsewhere = table.c + table.d
    let counted = table.a + table.c
    if here == 0 || elsewhere == 0 || counted == 0 || table.b + table.d == 0 { return nil }
    let law = NoncentralCells(marginsOf: table)
    let tail = (1 - level.share) / 2
    let isLeast = table.a == law.range.lowerBound
    let isMost = table.a == law.range.upperBound
    // All three rise with the ratio, so that each is found between a ratio too small and one too large.
    ratio =
      isLeast ? 0 : isMost ? .infinity : Self.root { law.mean(at: $0) - Double(table.a) }
    low = isLeast ? 0 : Self.root { law.upperTail(of: table.a, at: $0) - tail }
    high = isMost ? .infinity : Self.root { tail - law.lowerTail(of: table.a, at: $0) }
  }

  /// The ratio at which a rising function is 0, by halving its logarithm's range.
  private static func root(_ function: (_ logarithm: Double) -> Double) -> Double {
    var low = -1.0
    var high = 1.0
    while function(low) > 0, low > -600 { (high, low) = (low, 2 * low) }
    while function(high) < 0, high < 600 { (low, high) = (high, 2 * high) }
    for _ in 0..<80 {
      let middle = low + (high - low) / 2
      if middle <= low || middle >= high || high - low < 1e-13 { break }
      if function(middle) < 0 { low = middle } else { high = middle }
    }
    return RealFunctions.exp(low + (high - low) / 2)
  }
}

/// The distribution of a table's first cell for given totals and odds ratios.
private struct NoncentralCells {
  private let row: Double
  private let column: Double
  /// The last cell less the first, the same for all tables with these totals.
  private let offset: Double
  let range: ClosedRange<Int>

  init(marginsOf table: TwoByTwoTable) {
    row = Double(table.a + table.b)
    column = Double(table.a + table.c)
    offset = Double(table.d - table.a)
    range = max(0, table.a - table.d)...min(table.a + table.b, table.a + table.c)
  }

  func mean(at logarithm: Double) -> Double {
    let sums = sums(at: RealFunctions.exp(logarithm), upTo: range.upperBound)
    return sums.moment / sums.all
  }

  func lowerTail(of count: Int, at logarithm: Double) -> Double {
    let sums = sums(at: RealFunctions.exp(logarithm), upTo: count)
    return sums.part / sums.all
  }

  func upperTail(of count: Int, at logarithm: Double) -> Double {
    let sums = sums(at: RealFunctions.exp(logarithm), upTo: count - 1)
    return (sums.all - sums.part) / sums.all
  }

  /// The weight of the value after this one, divided by this one's, for an odds ratio of 1.
  private func ratio(after value: Int) -> Double {
    let x = Double(value)
    return (row - x) * (column - x) / ((x + 1) * (x + 1 + offset))
  }

  /// The most probable value: the last whose weight is not below the one before.
  private func mode(at odds: Double) -> Int {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = low + (high - low) / 2
      if odds * ratio(after: middle) >= 1 { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Sums of the weights of all values, of those up to one, and of values times weights, as multiples of the largest
  /// weight: from the most probable value outward, until what follows no longer matters.
  private func sums(at odds: Double, upTo last: Int) -> (all: Double, part: Double, moment: Double)
  {
    let mode = mode(at: odds)
    var all = 0.0
    var part = 0.0
    var moment = 0.0
    func add(_ value: Int, _ weight: Double) {
      all += weight
      if value <= last { part += weight }
      moment += weight * Double(value)
    }
    add(mode, 1)
    var weight = 1.0
    var x = mode
    while x < range.upperBound {
      weight *= odds * ratio(after: x)
      x += 1
      add(x, weight)
      if weight < 0x1p-70 { break }
    }
    weight = 1
    x = mode
    while x > range.lowerBound {
      x -= 1
      weight /= odds * ratio(after: x)
      add(x, weight)
      if weight < 0x1p-70 { break }
    }
    return (all, part, moment)
  }
}
