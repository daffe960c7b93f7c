public import StafetModel

/// How far two sortings agree on one theme.
public struct ThemeAgreement: Hashable, Sendable {
  /// The theme.
  public let theme: Theme.ID

  /// The name of the theme.
  public let name: String

  /// Whether the theme is the rest.
  public let isRest: Bool

  /// How many units the first sorting places in the theme.
  public let first: Int

  /// How many units the second sorting places in the theme.
  public let second: Int

  /// How many units both place in the theme.
  public let both: Int

  /// Of all placements in the theme, the share that the other sorting has too, from 0 to 1.
  ///
  /// Twice ``both``, divided by ``first`` and ``second`` together. Not corrected for chance: it tells
  /// which theme is hard to tell from the others, and a large theme has an easy time.
  ///
  /// > Source: Cicchetti and Feinstein (1990), *High Agreement but Low Kappa: II*; the formula is that of
  /// > Dice (1945).
  public let agreement: Double
}
