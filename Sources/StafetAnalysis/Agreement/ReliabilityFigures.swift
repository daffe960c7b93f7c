/// Krippendorff's alpha of several sortings, and what it rests on.
///
/// ``units``, ``single`` and ``unplaced`` together are everything that could be sorted.
public struct ReliabilityFigures: Hashable, Sendable {
  /// How many contributions at least two sortings place.
  public let units: Int

  /// How many placements the units have in all sortings together.
  public let placements: Int

  /// How many only one sorting places.
  public let single: Int

  /// How many no sorting places.
  public let unplaced: Int

  /// Of the pairs of placements within units, the share in different themes, from 0 to 1.
  ///
  /// Each placement weighs the same. `nil` without units.
  public let observedDisagreement: Double?

  /// Of all pairs of the units' placements, whatever their units, the share in different themes, from 0
  /// to 1; `nil` without units.
  public let expectedDisagreement: Double?

  /// Krippendorff's alpha for names: 1 − observed / expected disagreement.
  ///
  /// 1 where all agree on every unit, 0 where themes and units have nothing to do with each other,
  /// negative where sortings disagree by system. `nil` without units, and where every unit is in one and
  /// the same theme in every sorting: there was nothing to tell apart.
  ///
  /// > Source: Krippendorff (2011), *Computing Krippendorff's Alpha-Reliability*.
  public let alpha: Double?

  /// Where alpha may lie if the units were a random sample of many, which those of a relay are not: bounds
  /// of the bootstrap (BCa), drawn with a constant seed from the units.
  ///
  /// Questions of one chain are not independent, so that it is rather too narrow. `nil` where ``alpha``
  /// is; without ``AnalysisSettings/resamples``; where one resample has no alpha, which few units or one
  /// large theme lead to; and where it would have no width, as for units on which all agree.
  ///
  /// > Source: Zapf, Castell, Morawietz and Karch (2016), *Measuring Inter-Rater Reliability for Nominal
  /// > Data*; Efron (1987), *Better Bootstrap Confidence Intervals*.
  public let interval: ClosedRange<Double>?
}

extension ReliabilityFigures {
  /// How many contributions there were to sort.
  public var total: Int { units + single + unplaced }
}
