/// How much a disagreement between two ordered categories counts against agreement.
///
/// Categories are numbered in the order of the table. The distance of two categories is the
/// difference of their numbers.
///
/// > Source: Cohen (1968), *Weighted Kappa: Nominal Scale Agreement with Provision for Scaled
/// > Disagreement or Partial Credit*.
public enum AgreementWeights: Hashable, Sendable, CaseIterable {
  /// Every disagreement counts in full; the order of the categories does not matter.
  case identity

  /// A disagreement counts in proportion to the distance of the categories.
  case linear

  /// A disagreement counts in proportion to the square of the distance of the categories.
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
