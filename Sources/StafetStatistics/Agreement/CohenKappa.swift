/// Cohen's kappa: the agreement of two coders, corrected for chance.
///
/// Two coders who sort at random, each using the categories as often as in the table, agree on some
/// units by chance. Kappa is the agreement beyond that, divided by the most that is possible: 1
/// when they always agree, 0 when they agree as often as expected by chance, negative when they
/// agree less often.
///
/// With weights, a disagreement between neighbouring categories of an ordered scale counts as
/// partial agreement. Kappa with quadratic weights and kappa without weights are different figures
/// and do not compare.
///
/// > Source: Cohen (1960), *A Coefficient of Agreement for Nominal Scales*; with weights Cohen (1968),
/// > *Weighted Kappa*.
public struct CohenKappa: Hashable, Sendable {
  /// How disagreements were weighted.
  public let weights: AgreementWeights

  /// How many units both coders sorted.
  public let unitCount: Int

  /// The observed share of agreement, from 0 to 1; `nil` without units.
  ///
  /// With weights a disagreement counts as partial agreement: 1 less its distance (or the square of
  /// it) divided by that of the first and the last category. An unused category at an end raises it
  /// and leaves ``value`` as it is.
  public let observedAgreement: Double?

  /// The share of agreement expected by chance, from how often each coder used each category; `nil`
  /// without units.
  public let expectedAgreement: Double?

  /// Kappa: (observed − expected) / (1 − expected), from −1 to 1.
  ///
  /// `nil` without units, and when both coders put every unit in one and the same category: they had
  /// no occasion to disagree, and the formula has 0 for a denominator.
  public let value: Double?

  /// The standard error of ``value`` if the units are a random sample; an approximation for many
  /// units.
  ///
  /// Use it for an interval. It is 0 when the coders agree on every unit, and when one of them used
  /// a single category: a limit of the formula, not a certainty. `nil` where ``value`` is `nil`.
  ///
  /// > Source: Fleiss, Cohen and Everitt (1969), *Large Sample Standard Errors of Kappa and Weighted
  /// > Kappa*.
  public let standardError: Double?

  /// The standard error of kappa if the coders agreed by chance only; an approximation for many
  /// units.
  ///
  /// ``value`` divided by it is a z score that tests whether there is any agreement beyond chance.
  /// Do not use it for an interval. `nil` where ``value`` is `nil`.
  ///
  /// > Source: Fleiss, Cohen and Everitt (1969).
  public let standardErrorByChance: Double?

  /// Works out kappa from a table of two codings.
  ///
  /// The sums of counts are exact below 2^53, so that kappa without weights is the same to the last
  /// bit with the coders exchanged and the categories in another order.
  ///
  /// - Parameters:
  ///   - table: The units by the category of each coder.
  ///   - weights: How disagreements count. Unless it is `identity`, the categories of the table
  ///     must stand in their order.
  /// - Complexity: O(k²) for k categories.
  public init<Category>(of table: CodingTable<Category>, weights: AgreementWeights = .identity) {
    self.weights = weights
    unitCount = table.unitCount
    guard table.unitCount > 0 else {
      observedAgreement = nil
      expectedAgreement = nil
      value = nil
      standardError = nil
      standardErrorByChance = nil
      return
    }

    let units = Double(table.unitCount)
    var observed = 0.0
    var expected = 0.0
    for row in table.categories.indices {
      for column in table.categories.indices {
        let weight = weights.disagreement(at: abs(row - column))
        observed += weight * Double(table.counts[row][column])
        expected += weight * Double(table.firstTotals[row]) * Double(table.secondTotals[column])
      }
    }
    // With a single category there is no largest distance, and no disagreement either.
    let largest = max(weights.disagreement(at: table.categories.count - 1), 1)
    observedAgreement = 1 - observed / (units * largest)
    expectedAgreement = 1 - expected / (units * units * largest)
    guard expected > 0 else {
      value = nil
      standardError = nil
      standardErrorByChance = nil
      return
    }

    let kappa = max(1 - units * observed / expected, -1)  // rounding must not pass the bound
    value = kappa
    let errors = StandardErrors(
      of: table, weights: weights, largest: largest, kappa: kappa,
      room: expected / (units * units * largest))
    standardError = errors.ofKappa
    standardErrorByChance = errors.byChance
  }

  /// A confidence interval for kappa, if the units are a random sample: ``value`` ± z standard
  /// errors, cut off at −1 and 1.
  ///
  /// An approximation for many units. With fewer than about 20, or with kappa close to 1, it is too
  /// narrow.
  ///
  /// - Parameter level: The confidence level: the share of such intervals that contain the true
  ///   value, over many samples.
  /// - Returns: The interval; `nil` where ``value`` is `nil`, and where ``standardError`` is 0,
  ///   since an interval of width 0 would claim a certainty that no sample gives.
  public func interval(at level: ConfidenceLevel = .percent95) -> ClosedRange<Double>? {
    guard let value, let standardError, standardError > 0 else { return nil }
    let reach = level.standardDeviations * standardError
    return max(value - reach, -1)...min(value + reach, 1)
  }
}
