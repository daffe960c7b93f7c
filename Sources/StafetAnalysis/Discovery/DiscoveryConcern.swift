/// A reason not to trust clusters of questions.
public enum DiscoveryConcern: Hashable, Sendable {
  /// There are too few questions with words that are looked at to compare samples, or nothing was to be
  /// compared.
  case notCompared

  /// The clusters do not come back more surely than those of words dealt out at random: there is too
  /// little text, or no structure in it.
  case notAboveChance(StabilityCurve.Point)

  /// The clusters come back, but with a stability below ``StabilityCurve/moderateStability``.
  case unstable(StabilityCurve.Point)
}
