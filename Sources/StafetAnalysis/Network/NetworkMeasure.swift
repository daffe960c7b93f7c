/// A measure of the network of questions that is compared with chance.
///
/// What each means is said where its value stands in a ``RelayNetwork``.
@nonexhaustive public enum NetworkMeasure: String, Hashable, Sendable, CaseIterable {
  /// Pairs of people who asked each other, as a share of the pairs of whom one asked the other.
  case reciprocity

  /// Ways over one person that are closed: somebody who was asked asked a third, whom the first asked too.
  case transitivity

  /// The share of the roster that hangs together by questions.
  case connectedness

  /// How far questions went to one person.
  case centralization

  /// How unevenly questions were received.
  case inequality

  /// Questions across groups less those within, as a share of both.
  case externalInternal = "external_internal"

  /// How far people ask those of their own group, beside what the groups' shares of askers and addressees give.
  case assortativity

  /// How many questions across groups are missing, as a share of what is expected.
  case segregation

  /// How many pairs of questions lead through one person between people of whom not all are in one group.
  case brokerage
}
