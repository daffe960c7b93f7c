extension CohenKappa {
  /// The two standard errors of kappa.
  ///
  /// Both are √(variance / units) / (1 − expected agreement), where the variance is that of one
  /// number per cell: the cell's weight less (1 − kappa) times the mean weights of its row and its
  /// column, or with 1 for (1 − kappa) if agreement is by chance. The published formulas subtract
  /// two sums; here squares of differences are summed, which are never negative.
  ///
  /// > Source: Fleiss, Cohen and Everitt (1969), formulas for weighted kappa; those without weights
  /// > are the special case of weights 1 and 0.
  struct StandardErrors {
    let ofKappa: Double
    let byChance: Double

    /// The size up to which a difference of weights and means, which are near 1, is rounding and counts
    /// as 0.
    ///
    /// Without it, coders whose formula gives no spread would get an interval of the width of rounding.
    private static let rounding = 1e-14

    /// Works out both.
    ///
    /// - Parameters:
    ///   - table: The table, with at least one unit.
    ///   - weights: How disagreements count.
    ///   - largest: The disagreement that counts as none of an agreement.
    ///   - kappa: The value of kappa.
    ///   - room: 1 less the expected agreement, above 0.
    init<Category>(
      of table: CodingTable<Category>, weights: AgreementWeights, largest: Double, kappa: Double,
      room: Double
    ) {
      let places = table.categories.indices
      let units = Double(table.unitCount)
      let agreement = places.map { 1 - weights.disagreement(at: $0) / largest }
      let firstShares = table.firstTotals.map { Double($0) / units }
      let secondShares = table.secondTotals.map { Double($0) / units }
      let rowMeans = places.map { row in
        places.reduce(0.0) { $0 + secondShares[$1] * agreement[abs(row - $1)] }
      }
      let columnMeans = places.map { column in
        places.reduce(0.0) { $0 + firstShares[$1] * agreement[abs(column - $1)] }
      }

      let distance = 1 - kappa
      let expected = 1 - room
      let mean = kappa - expected * distance
      var variance = 0.0
      var chanceVariance = 0.0
      for row in places {
        for column in places {
          let weight = agreement[abs(row - column)]
          let means = rowMeans[row] + columnMeans[column]
          let deviation = Self.difference(weight - means * distance - mean)
          variance += Double(table.counts[row][column]) / units * deviation * deviation
          let chanceDeviation = Self.difference(weight - means + expected)
          chanceVariance +=
            firstShares[row] * secondShares[column] * chanceDeviation * chanceDeviation
        }
      }
      ofKappa = RealFunctions.squareRoot(variance / units) / room
      byChance = RealFunctions.squareRoot(chanceVariance / units) / room
    }

    private static func difference(_ difference: Double) -> Double {
      difference.magnitude > rounding ? difference : 0
    }
  }
}
