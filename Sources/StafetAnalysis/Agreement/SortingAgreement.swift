public import StafetModel

/// How far two sortings of one study place the same things in the same themes (*enighed*).
///
/// Compared is what both sortings place: questions, or statements in material without questions. What
/// only one of them places, or neither, is counted beside it and enters no share, so that unsorted
/// text neither makes agreement nor breaks it. A theme and a theme within it are two themes.
///
/// Agreement tells that two sortings are alike, not that either is right.
public struct SortingAgreement: Hashable, Sendable {
  /// The sorting that pictures use.
  public let first: SortingReference

  /// The sorting compared with it.
  public let second: SortingReference

  /// The figures of all relays together.
  public let figures: AgreementFigures

  /// The figures of each relay, in the order of the study.
  public let relays: [RelayAgreement]

  /// What the sortings place in different themes, in the order of the source.
  public let disagreements: [SortingDisagreement]

  /// The pairs of different themes that something was placed in: the most frequent pair first, equally
  /// frequent ones in the Danish alphabetical order of the first theme, then of the second.
  ///
  /// A pair and its reverse are two pairs: they say which sorting used which theme.
  public let themePairs: [ThemePair]
}

/// How far two sortings agree within one relay.
public struct RelayAgreement: Hashable, Sendable {
  /// The relay.
  public let relay: RelayReference

  /// The figures of the relay.
  public let figures: AgreementFigures
}

/// A sorting by what tells it from others.
public struct SortingReference: Hashable, Sendable {
  /// The identifier.
  public let id: Sorting.ID

  /// Who sorted: a pseudonym, or the name of a program.
  public let coder: String

  /// How the sorting came to be.
  public let kind: Sorting.Kind
}
