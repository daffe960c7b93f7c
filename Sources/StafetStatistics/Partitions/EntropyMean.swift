/// The mean of two entropies by which mutual information is divided.
///
/// > Source: Strehl and Ghosh (2002), *Cluster Ensembles*, for the geometric mean; Vinh, Epps and
/// > Bailey (2010), *Information Theoretic Measures for Clusterings Comparison*, for all of them.
public enum EntropyMean: Hashable, Sendable, CaseIterable {
  /// Half of the sum; the result is also known as V-measure.
  case arithmetic

  /// The square root of the product.
  case geometric

  /// The smaller one. The result is 1 as soon as one partition only divides the parts of the other
  /// further.
  case minimum

  /// The larger one. It gives the lowest result, and the only one for which 1 less the result is a
  /// metric.
  case maximum

  func callAsFunction(_ first: Double, _ second: Double) -> Double {
    switch self {
    case .arithmetic: (first + second) / 2
    case .geometric: RealFunctions.squareRoot(first * second)
    case .minimum: min(first, second)
    case .maximum: max(first, second)
    }
  }
}
