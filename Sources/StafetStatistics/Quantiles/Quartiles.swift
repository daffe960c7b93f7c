/// The three values that divide a list of values into quarters, and the fences beyond which a value
/// is an outlier.
///
/// Quartiles are found by linear interpolation; see ``Quantile``. Fences are Tukey's: a value above
/// the upper fence with factor 1.5 is an outlier (*outside*), with factor 3 an extreme one (*far
/// out*). A value on a fence is not beyond it.
///
/// > Source: Hyndman and Fan (1996), *Sample Quantiles in Statistical Packages*, definition 7, for
/// > the quartiles; Tukey (1977), *Exploratory Data Analysis*, for the fences.
public struct Quartiles: Hashable, Sendable {
  /// The first quartile, Q1: a quarter of the values lie below it.
  public let lower: Double

  /// The second quartile: half of the values lie below it.
  public let median: Double

  /// The third quartile, Q3: three quarters of the values lie below it.
  public let upper: Double

  /// Finds the quartiles of numbers.
  ///
  /// - Parameter values: The values, in any order. If all are equal, or there is only one, all
  ///   quartiles and fences are that value. If the list is empty, the result is `nil`.
  /// - Precondition: Every value is finite.
  /// - Complexity: O(n log n).
  public init?(of values: [Double]) {
    let sorted = Quantile.sorted(values)
    guard
      let lower = Quantile.interpolated(at: 0.25, inSorted: sorted),
      let median = Quantile.interpolated(at: 0.5, inSorted: sorted),
      let upper = Quantile.interpolated(at: 0.75, inSorted: sorted)
    else { return nil }
    self.lower = lower
    self.median = median
    self.upper = upper
  }

  /// Finds the quartiles of counts, exactly for counts below 2^50.
  ///
  /// - Parameter counts: The counts, in any order. If the list is empty, the result is `nil`.
  /// - Complexity: O(n log n).
  public init?(of counts: [Int]) {
    self.init(of: counts.map { Double($0) })
  }

  /// The interquartile range, IQR = Q3 − Q1: how far the middle half of the values is spread; 0 or
  /// more.
  public var interquartileRange: Double { upper - lower }

  /// Q3 + k · IQR; what lies above it is unusually large.
  ///
  /// When at least three quarters of the values are equal and the rest are larger, the range is 0
  /// and every value above the common one is beyond the fence, whatever the factor.
  ///
  /// - Parameter factor: k, how many interquartile ranges the fence is away from the quartile; 1.5
  ///   for outliers, 3 for extreme ones.
  /// - Returns: The fence, at least ``upper``.
  /// - Precondition: `factor` is 0 or more and finite.
  public func upperFence(_ factor: Double = 1.5) -> Double {
    precondition(factor >= 0 && factor < .infinity, "A fence's factor must be 0 or more.")
    return upper + factor * interquartileRange
  }

  /// Q1 − k · IQR; what lies below it is unusually small.
  ///
  /// - Parameter factor: k, how many interquartile ranges the fence is away from the quartile; 1.5
  ///   for outliers, 3 for extreme ones.
  /// - Returns: The fence, at most ``lower``; for counts it may lie below 0.
  /// - Precondition: `factor` is 0 or more and finite.
  public func lowerFence(_ factor: Double = 1.5) -> Double {
    precondition(factor >= 0 && factor < .infinity, "A fence's factor must be 0 or more.")
    return lower - factor * interquartileRange
  }
}
