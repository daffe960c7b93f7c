/// How far all sortings made by hand agree, in one figure (*pålidelighed*).
///
/// A ``SortingAgreement`` compares two sortings; this takes every one of the kind
/// ``/StafetModel/Sorting/Kind/byHand``, however many there are and however much each left out. Where
/// one coder made two of them, it tells of that coder as well.
///
/// Units are what at least two sortings place: questions, or statements in material without questions.
/// What one of them places alone, or none, is counted beside it and enters no figure.
public struct SortingReliability: Hashable, Sendable {
  /// The sortings, at least two, in the order of the study.
  public let sortings: [SortingReference]

  /// The figures of all relays together.
  ///
  /// Disagreement to be expected is that of all relays' themes together, so that alpha is no mean of
  /// those of the relays.
  public let figures: ReliabilityFigures

  /// The figures of each relay, in the order of the study.
  public let relays: [RelayReliability]
}

/// How far the sortings made by hand agree within one relay.
public struct RelayReliability: Hashable, Sendable {
  /// The relay.
  public let relay: RelayReference

  /// The figures of the relay.
  public let figures: ReliabilityFigures
}
