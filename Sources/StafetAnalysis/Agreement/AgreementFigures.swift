/// How often two sortings agree, in counts and beyond chance.
///
/// ``units``, ``onlyFirst``, ``onlySecond`` and ``neither`` add up to everything that could be sorted; all
/// other figures are counted over the units alone.
public struct AgreementFigures: Hashable, Sendable {
  /// How many contributions both sortings place: questions, or statements where there are none.
  public let units: Int

  /// How many contributions only the first sorting places.
  public let onlyFirst: Int

  /// How many contributions only the second sorting places.
  public let onlySecond: Int

  /// How many contributions neither sorting places.
  public let neither: Int

  /// The units that both sortings place in the same theme, as a share of all units; `nil` without units.
  ///
  /// Its whole percentage and that of the other units add up to 100, by largest remainder; where both end
  /// in one half, the larger is rounded up.
  public let agreed: Share?

  /// The agreement expected by chance, from 0 to 1, if both sortings kept the sizes of their themes; `nil`
  /// without units.
  public let expected: Double?

  /// Cohen's kappa without weights: the agreement beyond chance, divided by the largest one possible.
  ///
  /// It is 1 where the sortings agree on all units, 0 where they agree as often as by chance, negative
  /// where less often; `nil` without units, and where both sortings place every unit in one and the same
  /// theme, so that there was nothing to tell apart.
  ///
  /// > Source: Cohen (1960), *A Coefficient of Agreement for Nominal Scales*.
  public let kappa: Double?

  /// The confidence interval of kappa, as if the units were a random sample, which those of a relay are
  /// not.
  ///
  /// It shows how imprecise a kappa of few units is. Its level is ``AnalysisSettings/confidence``. `nil`
  /// where ``kappa`` is `nil`, and where the formula gives an interval without width, as where the
  /// sortings agree on all units.
  ///
  /// > Source: Fleiss, Cohen and Everitt (1969), *Large Sample Standard Errors of Kappa and Weighted
  /// > Kappa*.
  public let kappaInterval: ClosedRange<Double>?

  /// The themes that either sorting places units in: those with most placements in both sortings together
  /// first, ties in Danish alphabetical order.
  public let themes: [ThemeAgreement]

  /// Makes agreement figures of its parts, as for a preview or a test.
  ///
  /// - Parameters:
  ///   - units: How many contributions both sortings place: questions, or statements where there are none.
  ///   - onlyFirst: How many contributions only the first sorting places.
  ///   - onlySecond: How many contributions only the second sorting places.
  ///   - neither: How many contributions neither sorting places.
  ///   - agreed: The units that both sortings place in the same theme, as a share of all units; `nil` without units.
  ///   - expected: The agreement expected by chance, from 0 to 1, if both sortings kept the sizes of their themes;
  ///     `nil` without units.
  ///   - kappa: Cohen's kappa without weights: the agreement beyond chance, divided by the largest one possible.
  ///   - kappaInterval: The confidence interval of kappa, as if the units were a random sample, which those of a
  ///     relay are not.
  ///   - themes: The themes that either sorting places units in: those with most placements in both sortings together
  ///     first, ties in Danish alphabetical order.
  /// - Precondition: No count is negative, and `agreed` is a share of the units.
  public init(
    units: Int, onlyFirst: Int = 0, onlySecond: Int = 0, neither: Int = 0, agreed: Share? = nil,
    expected: Double? = nil, kappa: Double? = nil, kappaInterval: ClosedRange<Double>? = nil,
    themes: [ThemeAgreement] = []
  ) {
    precondition(
      units >= 0 && onlyFirst >= 0 && onlySecond >= 0 && neither >= 0, "A count is not negative.")
    precondition(
      agreed == nil || agreed?.total == units, "The agreed units are a share of the units.")
    self.units = units
    self.onlyFirst = onlyFirst
    self.onlySecond = onlySecond
    self.neither = neither
    self.agreed = agreed
    self.expected = expected
    self.kappa = kappa
    self.kappaInterval = kappaInterval
    self.themes = themes
  }
}

extension AgreementFigures {
  /// How many contributions there were to sort.
  public var total: Int { units + onlyFirst + onlySecond + neither }
}
