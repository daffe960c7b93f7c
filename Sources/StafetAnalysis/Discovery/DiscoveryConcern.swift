/// A reason not to trust clusters of questions.
public enum DiscoveryConcern: Hashable, Sendable {
  /// The stability is unknown: too few questions have words in common, or no samples were compared.
  case notCompared

  /// The clusters are no more stable than those of words shuffled between the questions at random: there
  /// is too little text, or no structure in it.
  case notAboveChance(StabilityCurve.Point)

  /// The clusters are more stable than chance, but less than ``StabilityCurve/moderateStability``.
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
