public import StafetModel

/// How far two sortings agree on one theme.
public struct ThemeAgreement: Hashable, Sendable, Identifiable {
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

  /// Makes the agreement on a theme of its counts, as for a preview or a test.
  ///
  /// - Parameters:
  ///   - theme: The theme.
  ///   - name: The name of the theme.
  ///   - isRest: Whether the theme is the rest.
  ///   - first: How many units the first sorting places in the theme.
  ///   - second: How many units the second sorting places in the theme.
  ///   - both: How many units both sortings place in the theme.
  /// - Precondition: Either sorting places a unit in the theme, and both place no more than either.
  public init(
    theme: Theme.ID, name: String, isRest: Bool = false, first: Int, second: Int, both: Int
  ) {
    precondition(max(first, second) > 0, "A theme that nobody used has no agreement.")
    precondition(
      both >= 0 && both <= min(first, second), "Both place no more in a theme than either.")
    self.init(
      theme: theme, name: name, isRest: isRest, first: first, second: second, both: both,
      agreement: 2 * Double(both) / Double(first + second))
  }

  init(
    theme: Theme.ID, name: String, isRest: Bool, first: Int, second: Int, both: Int,
    agreement: Double
  ) {
    self.theme = theme
    self.name = name
    self.isRest = isRest
    self.first = first
    self.second = second
    self.both = both
    self.agreement = agreement
  }

  /// What tells it from the others of one list: `theme`.
  public var id: Theme.ID { theme }
}
