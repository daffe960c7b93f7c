extension LaneTable {
  /// Sets each cell to its best value while the others stand still, but not below 0.
  ///
  /// - Parameters:
  ///   - products: For each row the product of the data with the other factor.
  ///   - gram: The products of the other factor's columns.
  mutating func descend(towards products: LaneTable, gram: LaneTable) {
    let curvatures = (0..<width).map { gram[$0, $0] }
    if blocks == 1 {
      descendByVectors(towards: products, gram: gram, curvatures: curvatures)
      return
    }
    for row in 0..<rowCount {
      for cell in 0..<width where curvatures[cell] > 0 {
        var slope = SIMD8<Double>.zero
        for block in 0..<blocks {
          slope += gram.lanes[cell * blocks + block] * lanes[row * blocks + block]
        }
        let excess = slope.sum() - products[row, cell]
        self[row, cell] = max(self[row, cell] - excess / curvatures[cell], 0)
      }
    }
  }

  /// Does the same for rows of one vector, whose slopes are kept as a vector.
  private mutating func descendByVectors(
    towards products: LaneTable, gram: LaneTable, curvatures: [Double]
  ) {
    // A curvature so small that its inverse is not finite tells nothing.
    let steps = curvatures.map { $0 > 0 && (1 / $0).isFinite ? 1 / $0 : 0 }
    let gramRows = gram.lanes
    for row in lanes.indices {
      var values = lanes[row]
      var slopes = -products.lanes[row]
      for cell in 0..<width where values[cell] != 0 { slopes += values[cell] * gramRows[cell] }
      for cell in 0..<width {
        let value = values[cell]
        let better = max(value - slopes[cell] * steps[cell], 0)
        if better == value { continue }
        slopes += (better - value) * gramRows[cell]
        values[cell] = better
      }
      lanes[row] = values
    }
  }

  /// ‖X − W·H‖ with this as the one factor.
  ///
  /// - Parameters:
  ///   - products: For each row the product of the data with the other factor.
  ///   - ownGram: The products of this factor's columns.
  ///   - gram: The products of the other factor's columns.
  ///   - square: ‖X‖².
  /// - Returns: The error; 0 where rounding would make its square negative.
  func error(
    products: LaneTable, ownGram: LaneTable, gram: LaneTable, square: Double
  ) -> Double {
    var crossed = SIMD8<Double>.zero
    for (own, product) in zip(lanes, products.lanes) { crossed += own * product }
    var joint = SIMD8<Double>.zero
    for (own, other) in zip(ownGram.lanes, gram.lanes) { joint += own * other }
    return RealFunctions.squareRoot(max(square - 2 * crossed.sum() + joint.sum(), 0))
  }
}
