/// How often two things occur as a pair, and how often each of them occurs with any partner, among
/// all pairs.
///
/// For words the pairs are two places in a text near each other: `joint` of them hold the first
/// word and then the second, `first` hold the first word in the first place, `second` the second
/// word in the second place, and `total` is the number of all pairs. All four count pairs, so they
/// make a ``table`` of four cells.
///
/// A measure that cannot be worked out from the counts is `nil`.
public struct PairCounts: Hashable, Sendable {
  /// How many pairs are of the first thing and the second.
  public let joint: Int

  /// How many pairs have the first thing in the first place.
  public let first: Int

  /// How many pairs have the second thing in the second place.
  public let second: Int

  /// How many pairs there are.
  public let total: Int

  /// Makes the counts of one pair.
  ///
  /// - Parameters:
  ///   - joint: How many pairs are of both.
  ///   - first: How many pairs have the first thing in the first place.
  ///   - second: How many pairs have the second thing in the second place.
  ///   - total: How many pairs there are.
  /// - Precondition: `joint` is 0 or more, and at most `first` and at most `second`; `first` +
  ///   `second` − `joint` is at most `total`, which is at most 2^53.
  public init(joint: Int, first: Int, second: Int, total: Int) {
    precondition(
      joint >= 0 && joint <= first && joint <= second,
      "A pair cannot occur more often than its parts.")
    precondition(
      first <= total && second - joint <= total - first,
      "The parts of a pair cannot occur in more pairs than there are.")
    self.joint = joint
    self.first = first
    self.second = second
    self.total = total
  }

  /// The four cells: both, the first alone, the second alone, neither.
  public var table: TwoByTwoTable {
    TwoByTwoTable(
      a: joint, b: first - joint, c: second - joint, d: total - first - (second - joint))
  }

  /// The expected number of joint pairs if the two things were independent: first · second / total;
  /// 0 when there are no pairs.
  public var expected: Double {
    total > 0 ? Double(first) * Double(second) / Double(total) : 0
  }
}

extension PairCounts {
  /// Pointwise mutual information in bits: log₂(joint / expected).
  ///
  /// 0 when the pair is as frequent as expected by chance, 1 when it is twice as frequent. It
  /// favours rare pairs: a pair of words that each occur only once, there, has the largest value of
  /// all. So use it with a minimum count. There is no smoothing, and no discount for small counts.
  ///
  /// > Source: Church and Hanks (1990), *Word Association Norms, Mutual Information, and
  /// > Lexicography*.
  ///
  /// - Returns: The bits; `nil` when the pair does not occur, where the formula gives −∞.
  public var pointwiseMutualInformation: Double? {
    joint > 0 ? log2(Double(joint) / expected) : nil
  }

  /// Pointwise mutual information divided by its largest possible value, −log₂(joint / total).
  ///
  /// From −1 (never together) over 0 (as often as expected by chance) to 1 (never apart).
  ///
  /// > Source: Bouma (2009), *Normalized (Pointwise) Mutual Information in Collocation Extraction*.
  ///
  /// - Returns: The value; −1 when both occur but never together; 1 when every pair is this one, as
  ///   the limit of the formula; `nil` when one of the two does not occur.
  public var normalizedMutualInformation: Double? {
    guard first > 0, second > 0 else { return nil }
    guard let information = pointwiseMutualInformation else { return -1 }
    if joint == total { return 1 }
    // Rounding must not carry the quotient over its bound.
    return min(information / log2(Double(total) / Double(joint)), 1)
  }

  /// The log-likelihood ratio G² of the ``table``, negative when the pair is rarer than expected.
  ///
  /// All four cells, without continuity correction; a cell of 0 adds 0. 0 when a row or a column of
  /// the table is empty, as for a pair that fills all places.
  ///
  /// > Source: Dunning (1993), *Accurate Methods for the Statistics of Surprise and Coincidence*.
  public var logLikelihood: Double {
    // Rounding depends on which is the row and which the column; pairs with the parts exchanged are
    // to be exactly tied.
    let isTurned = first < second
    let turned = PairCounts(
      joint: joint, first: isTurned ? second : first, second: isTurned ? first : second,
      total: total)
    return LogLikelihoodRatio(of: turned.table).signedStatistic
  }

  /// The t-score: (joint − expected) / √joint.
  ///
  /// The difference from the expected count in units of an approximate standard error, for which
  /// the count itself is taken as the variance. It favours frequent pairs. Use it to rank pairs,
  /// not to test them.
  ///
  /// > Source: Church, Gale, Hanks and Hindle (1991), *Using Statistics in Lexical Analysis*.
  ///
  /// - Returns: The score; `nil` when the pair does not occur.
  public var tScore: Double? {
    guard joint > 0 else { return nil }
    return (Double(joint) - expected) / RealFunctions.squareRoot(Double(joint))
  }

  /// The logarithm of Dice's coefficient: 14 + log₂(2 · joint / (first + second)).
  ///
  /// 14 when the two never occur apart, and 1 less for each halving of Dice's coefficient. It does
  /// not depend on the total, so that values from collections of different size can be compared.
  ///
  /// > Source: Rychlý (2008), *A Lexicographer-Friendly Association Score*.
  ///
  /// - Returns: The score, at most 14; `nil` when the pair does not occur.
  public var logDice: Double? {
    guard joint > 0 else { return nil }
    return 14 + log2(2 * Double(joint) / (Double(first) + Double(second)))
  }

  /// The value of a measure.
  ///
  /// - Parameter measure: Which measure.
  /// - Returns: Its value; `nil` where the measure has none.
  public func value(of measure: AssociationMeasure) -> Double? {
    switch measure {
    case .pointwiseMutualInformation: pointwiseMutualInformation
    case .normalizedMutualInformation: normalizedMutualInformation
    case .logLikelihood: logLikelihood
    case .tScore: tScore
    case .logDice: logDice
    }
  }

  private func log2(_ x: Double) -> Double {
    RealFunctions.log(x) / 0x1.62e4_2fef_a39e_fp-1
  }
}
