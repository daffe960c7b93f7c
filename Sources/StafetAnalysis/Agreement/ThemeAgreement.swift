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

  /// How many units both sortings place in the theme.
  public let both: Int

  /// The agreement on the theme, from 0 to 1: of all placements in the theme by either sorting, the share
  /// that the other sorting makes as well.
  ///
  /// That is 2 · ``both`` / (``first`` + ``second``). It is not corrected for chance. It shows which
  /// themes are hard to tell from others, and it tends to be higher for large themes.
  ///
  /// > Source: Cicchetti and Feinstein (1990), *High Agreement but Low Kappa: II*; the formula is that of
  /// > Dice (1945).
  public let agreement: Double
}
