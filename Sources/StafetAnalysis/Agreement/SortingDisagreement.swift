public import StafetModel

/// A contribution that two sortings place in different themes.
public struct SortingDisagreement: Hashable, Sendable, Identifiable {
  /// The relay that the contribution belongs to.
  public let relay: Relay.ID

  /// The contribution.
  public let contribution: Contribution.ID

  /// The theme that the first sorting places the contribution in, and its coder's certainty.
  public let first: Sorting.Assignment

  /// The theme that the second sorting places the contribution in, and its coder's certainty.
  public let second: Sorting.Assignment

  /// Makes a sorting disagreement of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - relay: The relay that the contribution belongs to.
  ///   - contribution: The contribution.
  ///   - first: The theme that the first sorting places the contribution in, and its coder's certainty.
  ///   - second: The theme that the second sorting places the contribution in, and its coder's certainty.
  public init(
    relay: Relay.ID, contribution: Contribution.ID, first: Sorting.Assignment,
    second: Sorting.Assignment
  ) {
    self.relay = relay
    self.contribution = contribution
    self.first = first
    self.second = second
  }

  /// What tells it from the others of one list: `contribution`.
  public var id: Contribution.ID { contribution }
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

  /// Makes a theme pair of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - first: The theme of the first sorting.
  ///   - firstName: The name of the first sorting's theme.
  ///   - second: The theme of the second sorting.
  ///   - secondName: The name of the second sorting's theme.
  ///   - contributions: The contributions placed in this pair of themes, in the order of the source; never empty.
  public init(
    first: Theme.ID, firstName: String, second: Theme.ID, secondName: String,
    contributions: [Contribution.ID]
  ) {
    self.first = first
    self.firstName = firstName
    self.second = second
    self.secondName = secondName
    self.contributions = contributions
  }
}
