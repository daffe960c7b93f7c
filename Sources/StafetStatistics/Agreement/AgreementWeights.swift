/// How much a disagreement between two ordered categories counts against agreement.
///
/// Categories are numbered in the order of the table, and the distance of two of them is the
/// difference of their numbers.
///
/// > Source: Cohen (1968), *Weighted Kappa: Nominal Scale Agreement with Provision for Scaled
/// > Disagreement or Partial Credit*.
public enum AgreementWeights: Hashable, Sendable, CaseIterable {
  /// Every disagreement counts in full; the order of the categories does not matter.
  case identity

  /// A disagreement counts as much as the categories lie apart.
  case linear

  /// A disagreement counts as the square of how far the categories lie apart.
  case quadratic

  /// How much it counts against agreement to be this many categories apart, as a whole number.
  func disagreement(at distance: Int) -> Double {
    let distance = Double(distance)
    return switch self {
    case .identity: distance == 0 ? 0 : 1
    case .linear: distance
    case .quadratic: distance * distance
    }
  }
}
