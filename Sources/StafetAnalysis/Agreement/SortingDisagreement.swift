public import StafetModel

/// A contribution that two sortings place in different themes.
public struct SortingDisagreement: Hashable, Sendable {
  /// The relay that the contribution belongs to.
  public let relay: Relay.ID

  /// The contribution.
  public let contribution: Contribution.ID

  /// The theme that the first sorting places the contribution in, and its coder's certainty.
  public let first: Sorting.Assignment

  /// The theme that the second sorting places the contribution in, and its coder's certainty.
  public let second: Sorting.Assignment
}

/// Two different themes, and the contributions that the first sorting places in one of them and the second
/// sorting in the other.
public struct ThemePair: Hashable, Sendable {
  /// The theme of the first sorting.
  public let first: Theme.ID

  /// The name of the first sorting's theme.
  public let firstName: String

  /// The theme of the second sorting.
  public let second: Theme.ID

  /// The name of the second sorting's theme.
  public let secondName: String

  /// The contributions placed in this pair of themes, in the order of the source; never empty.
  public let contributions: [Contribution.ID]
}
