/// Compares how long things take in two samples.
///
/// Would such a difference be likely if both took alike?
///
/// At each time at which anything happened, the events are divided as those who still waited were: a sample
/// with a third of them is expected to have a third of the events. The observed and the expected events of
/// the first sample, summed over all times, differ by *O* − *E*, whose variance *V* is the sum of those of
/// the hypergeometric distribution. (*O* − *E*)² / *V* is compared with chi-square with one degree of freedom.
///
/// All times count alike, and there is no continuity correction. The test finds differences that have the
/// same direction all along; where curves cross it may find none. With few events the probability is rough.
///
/// > Source: Mantel (1966), *Evaluation of Survival Data and Two New Rank Order Statistics Arising in Its
/// > Consideration*; Peto and Peto (1972), *Asymptotically Efficient Rank Invariant Test Procedures*.
public struct LogRankTest: Hashable, Sendable {
  /// How many events the first sample has.
  public let observed: Int

  /// How many it would have on average if both took alike.
  public let expected: Double

  /// How many events the second sample has.
  public let otherObserved: Int

  /// How many the second sample would have on average if both took alike.
  public let otherExpected: Double

  /// The variance of ``observed``, if both took alike.
  public let variance: Double

  /// (*O* − *E*)² / *V*: 0 when the first sample has as many events as expected.
  public let statistic: Double

  /// The probability of a difference at least this large, in whichever direction, if both took alike.
  public let pValue: Double

  /// Compares two samples.
  ///
  /// The result is `nil` when the variance is 0: when nothing happened while both still waited.
  ///
  /// - Parameters:
  ///   - first: The times of the first sample.
  ///   - second: The times of the second sample, in the same unit.
  /// - Complexity: O(*s*) for *s* steps of both curves.
  public init?(_ first: KaplanMeierCurve, _ second: KaplanMeierCurve) {
    var observed = 0
    var expected = 0.0
    var otherObserved = 0
    var otherExpected = 0.0
    var variance = 0.0
    var own = 0
    var other = 0
    while own < first.steps.count || other < second.steps.count {
      let ownStep = own < first.steps.count ? first.steps[own] : nil
      let otherStep = other < second.steps.count ? second.steps[other] : nil
      let time = min(ownStep?.time ?? .infinity, otherStep?.time ?? .infinity)
      let ownEvents = ownStep?.time == time ? ownStep?.eventCount ?? 0 : 0
      let otherEvents = otherStep?.time == time ? otherStep?.eventCount ?? 0 : 0
      let atRisk = Double(ownStep?.atRiskCount ?? 0)
      let all = atRisk + Double(otherStep?.atRiskCount ?? 0)
      let events = Double(ownEvents + otherEvents)
      observed += ownEvents
      expected += events * atRisk / all
      otherObserved += otherEvents
      otherExpected += events * (all - atRisk) / all
      if all > 1 {
        variance += events * (all - events) * atRisk * (all - atRisk) / (all * all * (all - 1))
      }
      if ownStep?.time == time { own += 1 }
      if otherStep?.time == time { other += 1 }
    }
    guard variance > 0 else { return nil }
    let difference = Double(observed) - expected
    self.observed = observed
    self.expected = expected
    self.otherObserved = otherObserved
    self.otherExpected = otherExpected
    self.variance = variance
    statistic = difference * difference / variance
    pValue = ChiSquareDistribution.upperTail(of: statistic)
  }
}
