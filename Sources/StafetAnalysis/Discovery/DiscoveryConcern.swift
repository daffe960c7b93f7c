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

extension DiscoveryConcern: CustomStringConvertible {
  /// Why the clusters should not be trusted, in a sentence.
  public var description: String {
    switch self {
    case .notCompared:
      "It is not known whether the clusters would come back: no samples were compared, or there are too few"
        + " questions with words in common."
    case .notAboveChance:
      "The clusters do not come back more surely than clusters of words dealt out at random: there is too"
        + " little text to say anything, or nothing in it."
    case .unstable:
      "The clusters come back only in part when some of the questions are left out."
    }
  }
}
