/// Krippendorff's alpha of several sortings, and the counts behind it.
///
/// ``units``, ``single`` and ``unplaced`` add up to everything that could be sorted.
public struct ReliabilityFigures: Hashable, Sendable {
  /// How many contributions at least two sortings place.
  public let units: Int

  /// How many placements the units have in all sortings together.
  public let placements: Int

  /// How many contributions only one sorting places.
  public let single: Int

  /// How many contributions no sorting places.
  public let unplaced: Int

  /// The observed disagreement, from 0 to 1: of all pairs of placements of the same unit, the share in
  /// different themes.
  ///
  /// Pairs are weighted so that each placement counts the same. `nil` without units.
  package let observedDisagreement: Double?

  /// The disagreement expected by chance, from 0 to 1: of all pairs of placements, whatever their units,
  /// the share in different themes; `nil` without units.
  package let expectedDisagreement: Double?

  /// Krippendorff's alpha for nominal data: 1 − observed / expected disagreement.
  ///
  /// It is 1 where all sortings agree on every unit, 0 where they agree as often as by chance, negative
  /// where they disagree systematically; `nil` without units, and where all sortings place every unit in
  /// one and the same theme, so that there was nothing to tell apart.
  ///
  /// > Source: Krippendorff (2011), *Computing Krippendorff's Alpha-Reliability*.
  public let alpha: Double?

  /// The bootstrap confidence interval (BCa) of alpha, as if the units were a random sample, which those
  /// of a relay are not.
  ///
  /// Units are resampled with a constant seed, so that results repeat. Questions of one chain are not
  /// independent, so the interval is rather too narrow. `nil` where ``alpha`` is `nil`; where
  /// ``AnalysisSettings/resamples`` is 0; where a resample has no alpha, which happens with few units or
  /// one large theme; and where the interval would have no width, as where all sortings agree.
  ///
  /// > Source: Zapf, Castell, Morawietz and Karch (2016), *Measuring Inter-Rater Reliability for Nominal
  /// > Data*; Efron (1987), *Better Bootstrap Confidence Intervals*.
  public let interval: ClosedRange<Double>?

  /// Makes reliability figures of its parts, as for a preview or a test.
  ///
  /// The observed and the expected disagreement are left open; `analysis.json` prints them as null.
  ///
  /// - Parameters:
  ///   - units: How many contributions at least two sortings place.
  ///   - placements: How many placements the units have in all sortings together.
  ///   - single: How many contributions only one sorting places.
  ///   - unplaced: How many contributions no sorting places.
  ///   - alpha: Krippendorff's alpha for nominal data: 1 − observed / expected disagreement.
  ///   - interval: The bootstrap confidence interval (BCa) of alpha, as if the units were a random sample, which
  ///     those of a relay are not.
  /// - Precondition: No count is negative, and there are at least two placements for each unit.
  public init(
    units: Int, placements: Int, single: Int = 0, unplaced: Int = 0, alpha: Double? = nil,
    interval: ClosedRange<Double>? = nil
  ) {
    precondition(
      units >= 0 && placements >= 2 * units && single >= 0 && unplaced >= 0,
      "A count is not negative, and a unit has at least two placements.")
    self.units = units
    self.placements = placements
    self.single = single
    self.unplaced = unplaced
    self.alpha = alpha
    self.interval = interval
    self.observedDisagreement = nil
    self.expectedDisagreement = nil
  }
}

extension ReliabilityFigures {
  /// How many contributions there were to sort.
  public var total: Int { units + single + unplaced }
}
