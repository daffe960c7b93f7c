public import StafetModel

/// How far two sortings of one study place the same contributions in the same themes (*enighed*).
///
/// Only contributions that both sortings place are compared: questions, or statements in material without
/// questions. Those that only one sorting places, or neither, are counted apart and enter no share, so
/// that unsorted text counts neither as agreement nor as disagreement. A theme and a theme that is part of
/// it count as two.
///
/// Agreement shows that two sortings are alike, not that either is right.
public struct SortingAgreement: Hashable, Sendable {
  /// The sorting that the analysis uses.
  public let first: SortingReference

  /// The sorting compared with the first.
  public let second: SortingReference

  /// The figures of all relays together.
  public let figures: AgreementFigures

  /// The figures of each relay, in the order of the study.
  public let relays: [RelayAgreement]

  /// The contributions that the two sortings place in different themes, in the order of the source.
  public let disagreements: [SortingDisagreement]

  /// The pairs of different themes behind the disagreements: the most frequent pair first, ties in the
  /// Danish alphabetical order of the first theme, then of the second.
  ///
  /// A pair and its reverse are two pairs, since they differ in which sorting used which theme.
  public let themePairs: [ThemePair]

  /// Makes a sorting agreement of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - first: The sorting that the analysis uses.
  ///   - second: The sorting compared with the first.
  ///   - figures: The figures of all relays together.
  ///   - relays: The figures of each relay, in the order of the study.
  ///   - disagreements: The contributions that the two sortings place in different themes, in the order of the
  ///     source.
  ///   - themePairs: The pairs of different themes behind the disagreements: the most frequent pair first, ties in
  ///     the Danish alphabetical order of the first theme, then of the second.
  public init(
    first: SortingReference, second: SortingReference, figures: AgreementFigures,
    relays: [RelayAgreement] = [], disagreements: [SortingDisagreement] = [],
    themePairs: [ThemePair] = []
  ) {
    self.first = first
    self.second = second
    self.figures = figures
    self.relays = relays
    self.disagreements = disagreements
    self.themePairs = themePairs
  }
}

/// How far two sortings agree within one relay.
public struct RelayAgreement: Hashable, Sendable, Identifiable {
  /// The relay.
  public let relay: RelayReference

  /// The figures of the relay.
  public let figures: AgreementFigures

  /// Makes a relay agreement of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - relay: The relay.
  ///   - figures: The figures of the relay.
  public init(relay: RelayReference, figures: AgreementFigures) {
    self.relay = relay
    self.figures = figures
  }

  /// What tells it from the others of one list: `relay.id`.
  public var id: Relay.ID { relay.id }
}

/// A reference to a sorting: its identifier, its coder and its kind.
public struct SortingReference: Hashable, Sendable, Identifiable {
  /// The identifier.
  public let id: Sorting.ID

  /// Who sorted: a pseudonym, or the name of a program.
  public let coder: String

  /// How the sorting came to be.
  public let kind: Sorting.Kind

  /// Makes a sorting reference of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - id: The identifier.
  ///   - coder: Who sorted: a pseudonym, or the name of a program.
  ///   - kind: How the sorting came to be.
  public init(id: Sorting.ID, coder: String, kind: Sorting.Kind) {
    self.id = id
    self.coder = coder
    self.kind = kind
  }
}
