import StafetStatistics

/// One of the two factors of a ``NonnegativeFactorization``: many rows of a few cells.
struct NarrowTable {
  /// The rows, one after the other.
  private(set) var cells: [Double]

  private let width: Int

  /// Makes a table of zeros.
  init(rows: Int, width: Int) {
    self.init(cells: [Double](repeating: 0, count: rows * width), width: width)
  }

  /// Makes a table of its cells.
  init(cells: [Double], width: Int) {
    self.cells = cells
    self.width = width
  }

  /// The product of each column with each, row by row.
  var gram: [Double] {
    var gram = [Double](repeating: 0, count: width * width)
    guard width > 0 else { return gram }
    for base in stride(from: 0, to: cells.count, by: width) {
      for one in 0..<width where cells[base + one] != 0 {
        let value = cells[base + one]
        for other in 0..<width { gram[one * width + other] += value * cells[base + other] }
      }
    }
    return gram
  }

  /// Sets each cell to its best value while the others stand still, but not below 0.
  ///
  /// - Parameters:
  ///   - products: For each row the product of the data with the other factor.
  ///   - gram: The products of the other factor's columns.
  /// - Returns: The sum of the slopes that were met, without those that point below 0.
  mutating func descend(towards products: [Double], gram: [Double]) -> Double {
    var slopes = 0.0
    for base in stride(from: 0, to: cells.count, by: width) {
      for cell in 0..<width {
        var slope = -products[base + cell]
        for other in 0..<width { slope += gram[cell * width + other] * cells[base + other] }
        let value = cells[base + cell]
        slopes += (value == 0 ? min(slope, 0) : slope).magnitude
        let curvature = gram[cell * width + cell]
        if curvature > 0 { cells[base + cell] = max(value - slope / curvature, 0) }
      }
    }
    return slopes
  }

  /// ‖X − W·H‖ with this as the one factor.
  ///
  /// - Parameters:
  ///   - products: For each row the product of the data with the other factor.
  ///   - gram: The products of the other factor's columns.
  ///   - square: ‖X‖².
  /// - Returns: The error; 0 where rounding would make its square negative.
  func error(products: [Double], gram: [Double], square: Double) -> Double {
    var sum = square
    for (cell, value) in cells.enumerated() { sum -= 2 * value * products[cell] }
    for (own, other) in zip(self.gram, gram) { sum += own * other }
    return RealFunctions.squareRoot(max(sum, 0))
  }
}
