public import StafetModel

/// How far all sortings made by hand agree, in one figure (*pålidelighed*).
///
/// A ``SortingAgreement`` compares two sortings; this compares all sortings of the kind
/// ``/StafetModel/Sorting/Kind/byHand`` together, even where some leave contributions unsorted. Two
/// sortings by one coder count as two.
///
/// Units are the contributions that at least two sortings place: questions, or statements in material
/// without questions. Those that only one sorting places, or none, are counted apart and enter no other
/// figure.
public struct SortingReliability: Hashable, Sendable {
  /// The sortings, at least two, in the order of the study.
  public let sortings: [SortingReference]

  /// The figures of all relays together.
  ///
  /// The expected disagreement is that of all relays together, so this alpha is not the mean of the
  /// relays' alphas.
  public let figures: ReliabilityFigures

  /// The figures of each relay, in the order of the study.
  public let relays: [RelayReliability]

  /// Makes a sorting reliability of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - sortings: The sortings, at least two, in the order of the study.
  ///   - figures: The figures of all relays together.
  ///   - relays: The figures of each relay, in the order of the study.
  public init(
    sortings: [SortingReference], figures: ReliabilityFigures, relays: [RelayReliability] = []
  ) {
    self.sortings = sortings
    self.figures = figures
    self.relays = relays
  }
}

/// How far the sortings made by hand agree within one relay.
public struct RelayReliability: Hashable, Sendable, Identifiable {
  /// The relay.
  public let relay: RelayReference

  /// The figures of the relay.
  public let figures: ReliabilityFigures

  /// Makes a relay reliability of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - relay: The relay.
  ///   - figures: The figures of the relay.
  public init(relay: RelayReference, figures: ReliabilityFigures) {
    self.relay = relay
    self.figures = figures
  }

  /// What tells it from the others of one list: `relay.id`.
  public var id: Relay.ID { relay.id }
}
