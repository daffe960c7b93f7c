/// How often two sortings agree, in counts and beyond chance.
///
/// ``units``, ``onlyFirst``, ``onlySecond`` and ``neither`` together are everything that could be
/// sorted; all other figures are of the units alone.
public struct AgreementFigures: Hashable, Sendable {
  /// How many contributions both sortings place: questions, or statements where there are none.
  public let units: Int

  /// How many only the first sorting places.
  public let onlyFirst: Int

  /// How many only the second sorting places.
  public let onlySecond: Int

  /// How many neither sorting places.
  public let neither: Int

  /// The units that both place in the same theme, or `nil` without units.
  ///
  /// Its whole percentage and that of the other units total 100, by largest remainder: of a half each,
  /// the larger part is rounded up.
  public let agreed: Share?

  /// The share of the units, from 0 to 1, that would be alike by chance if both kept the sizes of their
  /// themes, or `nil` without units.
  public let expected: Double?

  /// Cohen's kappa without weights: how much of the agreement that chance leaves open was reached.
  ///
  /// 1 where all units are alike, 0 where no more are than by chance, negative where fewer are. `nil`
  /// without units, and where both sortings place every unit in one and the same theme: there was
  /// nothing to tell apart.
  ///
  /// > Source: Cohen (1960), *A Coefficient of Agreement for Nominal Scales*.
  public let kappa: Double?

  /// Where kappa may lie if the units were a random sample of many, which those of a relay are not.
  ///
  /// It shows how coarse a kappa of few units is. `nil` where ``kappa`` is, and where the formula gives
  /// no width, as for units that are all alike.
  ///
  /// > Source: Fleiss, Cohen and Everitt (1969), *Large Sample Standard Errors of Kappa and Weighted
  /// > Kappa*.
  public let kappaInterval: ClosedRange<Double>?

  /// The themes that a unit was placed in by either sorting: those with most placements by both
  /// together first, equals in Danish alphabetical order.
  public let themes: [ThemeAgreement]
}

extension AgreementFigures {
  /// How many contributions there were to sort.
  public var total: Int { units + onlyFirst + onlySecond + neither }
}
