import StafetStatistics

/// A value of a relay beside what chance would give: the same relay with its questions passed on anew, again and
/// again.
///
/// In each draw every start question is asked by whom it was asked, every question at its time and with the right
/// that it was asked with; but whom it goes to is drawn, evenly, from those whom R3 and R4 allowed at that moment,
/// and whoever is drawn asks the questions that follow from the answer. What is beyond the band is therefore not
/// made by the rules of a relay, which lead questions from one to the next, but by whom people chose.
///
/// The probability is two-sided, with the value counted as one of the draws: with 1,000 draws it is at least
/// 2 / 1,001. Draws that equal the value lie beyond it or not by a further draw (see `RandomizationTest` of
/// StafetStatistics). Draws are made with a constant seed, so that the same relay always has the same figures.
///
/// Many values are compared, so that one in twenty of them is beyond its band where nobody preferred anybody.
public struct ChanceComparison: Hashable, Sendable {
  /// The value of the relay.
  public let value: Double

  /// The mean of the draws: what chance gives on average.
  public let mean: Double

  /// The lower end of the band in which the middle 95 % of the draws lie.
  public let low: Double

  /// The upper end of that band.
  public let high: Double

  /// The two-sided probability that chance gives a value this far out, above 0 and at most 1.
  public let pValue: Double

  /// How many draws were made.
  public let drawn: Int

  /// Whether the value lies beyond the band.
  ///
  /// A value at the edge of the band, which many draws have too, does not, although its probability can be below 5 %:
  /// that counts equal draws on this side or the other by chance.
  public var isBeyondBand: Bool { value < low || value > high }

  /// Makes a comparison of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - value: The value of the relay.
  ///   - mean: The mean of the draws.
  ///   - low: The lower end of the band of the middle 95 % of the draws.
  ///   - high: The upper end of that band.
  ///   - pValue: The two-sided probability that chance gives a value this far out.
  ///   - drawn: How many draws were made.
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

  /// Takes over what a test found.
  ///
  /// - Parameters:
  ///   - test: The test of what is drawn.
  ///   - kept: What the value and every draw hold besides.
  init(_ test: RandomizationTest, kept: Double = 0) {
    self.init(
      value: test.value + kept, mean: test.mean + kept, low: test.low + kept,
      high: test.high + kept, pValue: test.pValue, drawn: test.drawn)
  }
}
