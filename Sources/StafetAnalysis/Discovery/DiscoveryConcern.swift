/// A reason not to trust clusters of questions.
@nonexhaustive public enum DiscoveryConcern: Hashable, Sendable {
  /// The stability is unknown: too few questions have words in common, or no samples were compared.
  case notCompared

  /// The clusters are no more stable than those of words shuffled between the questions at random: there
  /// is too little text, or no structure in it.
  case notAboveChance(StabilityCurve.Point)

  /// The clusters are more stable than chance, but less than ``StabilityCurve/moderateStability``.
  case unstable(StabilityCurve.Point)

  /// The clusters were found in some of the questions, drawn at random, and the others were placed in them:
  /// there are more than ``DiscoverySettings/largestSample``.
  case foundInSample(Int, of: Int)
}
