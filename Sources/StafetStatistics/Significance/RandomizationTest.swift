/// A test against chance by drawing: where a value lies among the values of draws in which only chance was at
/// work.
///
/// The probability is two-sided: twice that of the tail in which the value lies, at most 1. A tail is
/// (*r* + 1) / (*n* + 1) for *n* draws of which *r* lie beyond the value: the value counts as one of the draws, so
/// that no probability is 0.
///
/// *Ties*: a draw that equals the value lies beyond it or not by a further draw of chance, evenly over all
/// orders of the equal ones. Counting all equal draws as beyond would be a test that raises too few alarms where
/// a value can take few numbers, such as a count of three mutual pairs. So tested, values that only chance made
/// have a probability of at most 5 % in 5 of 100 cases, whatever is measured. Values are equal where they differ by less than one
/// part in 10^12 of the larger.
///
/// > Source: North, Curtis and Sham (2002), *A Note on the Calculation of Empirical P Values from Monte Carlo
/// > Procedures*; Lehmann and Romano (2005), *Testing Statistical Hypotheses*, section 15.2, for ties.
public struct RandomizationTest: Hashable, Sendable {
  /// The value tested.
  public let value: Double

  /// The mean of the draws: what chance would give on average.
  public let mean: Double

  /// The lower end of the band in which the middle 95 % of the draws lie, by ``Quantile``.
  public let low: Double

  /// The upper end of the band in which the middle 95 % of the draws lie.
  public let high: Double

  /// The two-sided probability that chance gives a value this far out, above 0 and at most 1.
  public let pValue: Double

  /// How many draws there were.
  public let drawn: Int

  /// Makes a result of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - value: The value tested.
  ///   - mean: The mean of the draws.
  ///   - low: The lower end of the band of the middle 95 % of the draws.
  ///   - high: The upper end of that band.
  ///   - pValue: The two-sided probability that chance gives a value this far out.
  ///   - drawn: How many draws there were.
  public init(
    value: Double, mean: Double, low: Double, high: Double, pValue: Double, drawn: Int
  ) {
    self.value = value
    self.mean = mean
    self.low = low
    self.high = high
    self.pValue = pValue
    self.drawn = drawn
  }

  /// Finds where a value lies among draws.
  ///
  /// The result is `nil` where there is no draw, or where the value or a draw is not finite.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - draws: The values of the draws, in any order.
  ///   - generator: The source of the random number that decides ties.
  /// - Complexity: O(*n* log *n*) for *n* draws.
  public init?(
    of value: Double, among draws: [Double], using generator: inout some RandomNumberGenerator
  ) {
    guard !draws.isEmpty, value.isFinite, draws.allSatisfy({ $0.isFinite }) else { return nil }
    let sorted = draws.sorted()
    var below = 0
    var equal = 0
    for draw in sorted {
      let tolerance = 1e-12 * max(draw.magnitude, value.magnitude)
      if (draw - value).magnitude <= tolerance { equal += 1 } else if draw < value { below += 1 }
    }
    let above = sorted.count - below - equal
    let equalBelow = generator.index(below: equal + 1)
    let beyond = min(below + equalBelow, above + equal - equalBelow)
    guard let low = Quantile.interpolated(at: 0.025, inSorted: sorted),
      let high = Quantile.interpolated(at: 0.975, inSorted: sorted)
    else { return nil }
    self.value = value
    self.mean = sorted.reduce(0, +) / Double(sorted.count)
    self.low = low
    self.high = high
    self.pValue = min(1, Double(2 * (beyond + 1)) / Double(sorted.count + 1))
    self.drawn = sorted.count
  }
}
