extension ContingencyTable {
  /// The entropy of the first partition in nats: how uncertain it is in which part a random unit
  /// lies.
  ///
  /// From 0 for a single part to the logarithm of the number of parts, when they are equally large.
  ///
  /// > Source: Shannon (1948), *A Mathematical Theory of Communication*.
  ///
  /// - Returns: The entropy; `nil` without units.
  /// - Complexity: O(r log r) for r rows.
  public var rowEntropy: Double? {
    Self.entropy(of: rowTotals, total: unitCount)
  }

  /// The entropy of the second partition in nats; see ``rowEntropy``.
  public var columnEntropy: Double? {
    Self.entropy(of: columnTotals, total: unitCount)
  }

  /// Mutual information in nats: by how much knowing a unit's part in one partition reduces the
  /// uncertainty (entropy) about its part in the other.
  ///
  /// From 0, when the partitions are independent, to the smaller of the two entropies, when one
  /// partition determines the other. It is biased: chance alone makes it larger than 0, and the
  /// more so, the more parts and the fewer units there are.
  ///
  /// > Source: Shannon (1948); Cover and Thomas (1991), *Elements of Information Theory*.
  ///
  /// - Returns: The information, with an error of at most 1e-13 for up to a million units; `nil`
  ///   without units.
  /// - Complexity: O(r·c · log(r·c)) for r rows and c columns.
  public var mutualInformation: Double? {
    guard let rowEntropy, let columnEntropy,
      let jointEntropy = Self.entropy(of: Array(counts.joined()), total: unitCount)
    else { return nil }
    // The smaller less what the joint entropy has beyond the larger. The order of subtraction makes
    // the result exact when one partition refines the other.
    let smaller = min(rowEntropy, columnEntropy)
    let excess = max(jointEntropy - max(rowEntropy, columnEntropy), 0)
    return max(smaller - excess, 0)
  }

  /// Mutual information divided by a mean of the two entropies.
  ///
  /// From 0, when the partitions are independent, to 1, when they differ at most in the names of
  /// their parts; with ``EntropyMean/minimum`` also when one refines the other. Values with
  /// different means do not compare. It is not corrected for chance.
  ///
  /// > Source: Vinh, Epps and Bailey (2010), *Information Theoretic Measures for Clusterings
  /// > Comparison*.
  ///
  /// - Parameter mean: Which mean to divide by.
  /// - Returns: The share; `nil` without units and when the mean is 0. The minimum and the
  ///   geometric mean are 0 when one partition has a single part, the others when both have.
  /// - Complexity: O(r·c · log(r·c)) for r rows and c columns.
  public func normalizedMutualInformation(by mean: EntropyMean = .arithmetic) -> Double? {
    guard let rowEntropy, let columnEntropy else { return nil }
    return share(of: mean(rowEntropy, columnEntropy))
  }

  /// Homogeneity: 1 − H(first | second) / H(first), where H is the entropy.
  ///
  /// It tells how far each part of the second partition holds units of only one part of the first.
  ///
  /// 1 when every part of the second partition lies within one part of the first. With an analyst's
  /// themes as the first partition and clusters as the second, it is 1 when each cluster holds
  /// questions of a single theme.
  ///
  /// > Source: Rosenberg and Hirschberg (2007), *V-Measure*; as an uncertainty coefficient, Theil
  /// > (1970), *On the Estimation of Relationships Involving Qualitative Variables*.
  ///
  /// - Returns: The share from 0 to 1; `nil` without units and when the first partition has a single
  ///   part, where Rosenberg and Hirschberg have 1.
  /// - Complexity: O(r·c · log(r·c)) for r rows and c columns.
  public var homogeneity: Double? {
    rowEntropy.flatMap { share(of: $0) }
  }

  /// Completeness: 1 − H(second | first) / H(second), where H is the entropy.
  ///
  /// It tells how far the second partition keeps the units of each part of the first together.
  ///
  /// 1 when every part of the first partition lies within one part of the second. The harmonic mean
  /// with ``homogeneity`` is ``normalizedMutualInformation(by:)`` with the arithmetic mean.
  ///
  /// > Source: Rosenberg and Hirschberg (2007), *V-Measure*.
  ///
  /// - Returns: The share from 0 to 1; `nil` without units and when the second partition has a single
  ///   part, where Rosenberg and Hirschberg have 1.
  /// - Complexity: O(r·c · log(r·c)) for r rows and c columns.
  public var completeness: Double? {
    columnEntropy.flatMap { share(of: $0) }
  }

  /// Mutual information as a share of an entropy; `nil` when that is 0.
  private func share(of entropy: Double) -> Double? {
    guard let mutualInformation, entropy > 0 else { return nil }
    // Rounding must not carry the quotient over its bound.
    return min(mutualInformation / entropy, 1)
  }

  /// The entropy of parts of these sizes: (n log n − Σ s log s) / n.
  ///
  /// The sizes are added up in rising order, so that the order of the parts does not matter, and a
  /// single part gives exactly 0.
  private static func entropy(of sizes: [Int], total: Int) -> Double? {
    guard total > 0 else { return nil }
    let sum = sizes.filter { $0 > 1 }.sorted().reduce(0.0) { $0 + weightedLogarithm(of: $1) }
    return max((weightedLogarithm(of: total) - sum) / Double(total), 0)
  }

  private static func weightedLogarithm(of size: Int) -> Double {
    Double(size) * RealFunctions.log(Double(size))
  }
}
