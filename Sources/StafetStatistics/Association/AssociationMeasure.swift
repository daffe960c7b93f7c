/// A measure of how strongly the two things of a pair are associated.
public enum AssociationMeasure: Hashable, Sendable, CaseIterable {
  /// Church and Hanks (1990); see ``PairCounts/pointwiseMutualInformation``.
  case pointwiseMutualInformation

  /// Bouma (2009); see ``PairCounts/normalizedMutualInformation``.
  case normalizedMutualInformation

  /// Dunning (1993); see ``PairCounts/logLikelihood``.
  case logLikelihood

  /// Church, Gale, Hanks and Hindle (1991); see ``PairCounts/tScore``.
  case tScore

  /// Rychlý (2008); see ``PairCounts/logDice``.
  case logDice
}
