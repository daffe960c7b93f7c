/// Agreement of two coders beyond what chance would give, Cohen's kappa.
///
/// Two coders who sort at random, each with the habits seen in the table, agree now and then.
/// ``value`` is the share of the remaining room that they fill: 1 when they always agree, 0 when they
/// agree as often as chance has it, negative when more seldom.
///
/// With weights, near misses between ordered categories count as partly right. Kappa with quadratic
/// weights and kappa without weights are different figures and do not compare.
///
/// > Source: Cohen (1960), *A Coefficient of Agreement for Nominal Scales*; with weights Cohen (1968),
/// > *Weighted Kappa*.
public struct CohenKappa: Hashable, Sendable {
  /// How disagreements were weighted.
  public let weights: AgreementWeights

  /// How many units both coders sorted.
  public let unitCount: Int

  /// The share of agreement counted, from 0 to 1; `nil` without units.
  ///
  /// With weights a disagreement counts as partial agreement: 1 less its distance (or the square of
  /// it) divided by that of the first and the last category. An unused category at an end raises it
  /// and leaves ``value`` as it is.
  public let observedAgreement: Double?

  /// The share of agreement that chance would give with the coders' habits; `nil` without units.
  public let expectedAgreement: Double?

  /// Kappa: (observed − expected) / (1 − expected), from −1 to 1.
  ///
  /// `nil` without units, and when both coders put every unit in one and the same category: they had
  /// no occasion to disagree, and the formula has 0 for a denominator.
  public let value: Double?

  /// The standard error of ``value`` for many units, from the units being a random sample.
  ///
  /// It belongs in an interval. 0 when the coders agree on every unit, and when one of them used a
  /// single category, which is a limit of the formula and no certainty; `nil` where ``value`` is.
  ///
  /// > Source: Fleiss, Cohen and Everitt (1969), *Large Sample Standard Errors of Kappa and Weighted
  /// > Kappa*.
  public let standardError: Double?

  /// The standard error of kappa for many units if the coders agreed by chance only.
  ///
  /// ``value`` divided by it tests for any agreement beyond chance; it does not belong in an
  /// interval. `nil` where ``value`` is.
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
  ///   - weights: How disagreements count. For anything but `identity` the categories of the table must
  ///     be in order.
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

  /// Where kappa may lie if the units are a random sample of many: ``value`` ± z standard errors, cut
  /// off at −1 and 1.
  ///
  /// An approximation for many units. With fewer than about 20, or with kappa close to 1, it is too
  /// narrow.
  ///
  /// - Parameter level: How often such an interval is to hold the true value.
  /// - Returns: The interval; `nil` where ``value`` is, and where ``standardError`` is 0, since an
  ///   interval without width would promise what a sample cannot keep.
  public func interval(at level: ConfidenceLevel = .percent95) -> ClosedRange<Double>? {
    guard let value, let standardError, standardError > 0 else { return nil }
    let reach = level.standardDeviations * standardError
    return max(value - reach, -1)...min(value + reach, 1)
  }
}
