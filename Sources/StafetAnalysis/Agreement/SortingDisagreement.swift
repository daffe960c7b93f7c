public import StafetModel

/// A contribution that two sortings place in different themes.
public struct SortingDisagreement: Hashable, Sendable {
  /// The relay that the contribution belongs to.
  public let relay: Relay.ID

  /// The contribution.
  public let contribution: Contribution.ID

  /// Where the first sorting places it, and how surely.
  public let first: Sorting.Assignment

  /// Where the second sorting places it, and how surely.
  public let second: Sorting.Assignment
}

/// Two different themes, and what the first sorting places in the one and the second in the other.
public struct ThemePair: Hashable, Sendable {
  /// The theme of the first sorting.
  public let first: Theme.ID

  /// The name of the first sorting's theme.
  public let firstName: String

  /// The theme of the second sorting.
  public let second: Theme.ID

  /// The name of the second sorting's theme.
  public let secondName: String

  /// What is placed so, in the order of the source; never empty.
  public let contributions: [Contribution.ID]
}
