import StafetStatistics

/// After how long the questions of two relays were answered.
///
/// > Source: Mantel (1966), *Evaluation of Survival Data and Two New Rank Order Statistics Arising in Its
/// > Consideration*: the log-rank test.
public struct AnswerTimeComparison: Hashable, Sendable {
  /// The answer times of the first relay.
  public let first: AnswerTimes

  /// The answer times of the second relay.
  public let second: AnswerTimes

  /// The log-rank statistic, which is 0 where the first relay has as many answers as expected all along; `nil`
  /// where no question was answered while questions of both relays waited.
  public let statistic: Double?

  /// The p-value: the probability of a difference at least as large if both relays answered alike; `nil` without a
  /// statistic.
  public let p: Double?

  /// How many answers the first relay would have if both relays answered alike, beside ``AnswerTimes/timed``; `nil`
  /// without a statistic.
  ///
  /// Where it is smaller than the number that there are, the first relay answered faster.
  public let firstExpected: Double?

  /// How many answers the second relay would have if both relays answered alike; `nil` without a statistic.
  public let secondExpected: Double?

  /// Makes a comparison of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - first: The answer times of the first relay.
  ///   - second: The answer times of the second relay.
  ///   - statistic: The log-rank statistic.
  ///   - p: The p-value.
  ///   - firstExpected: How many answers the first relay would have if both relays answered alike.
  ///   - secondExpected: How many answers the second relay would have if both relays answered alike.
  public init(
    first: AnswerTimes, second: AnswerTimes, statistic: Double? = nil, p: Double? = nil,
    firstExpected: Double? = nil, secondExpected: Double? = nil
  ) {
    self.first = first
    self.second = second
    self.statistic = statistic
    self.p = p
    self.firstExpected = firstExpected
    self.secondExpected = secondExpected
  }

  /// The first median less the second, in seconds; `nil` where either is never reached.
  public var medianDifference: Double? {
    guard let one = first.median, let other = second.median else { return nil }
    return one - other
  }
}

extension AnswerTimeComparison {
  /// Compares the answer times of two relays; `nil` where either has no question whose wait is known.
  ///
  /// - Complexity: O(*n*) in the number of questions.
  init?(of first: (AnswerTimes, AnswerWaits), and second: (AnswerTimes, AnswerWaits)) {
    guard let one = first.1.curve, let other = second.1.curve else { return nil }
    let test = LogRankTest(one, other)
    self.init(
      first: first.0, second: second.0, statistic: test?.statistic, p: test?.pValue,
      firstExpected: test?.expected, secondExpected: test?.otherExpected)
  }
}
