extension Double {
  /// Whether a number is the one expected, but for the last few of its 53 bits.
  package func isNearly(_ other: Double, within relative: Double = 1e-12) -> Bool {
    (self - other).magnitude <= relative * max(magnitude, other.magnitude, 1e-300)
  }
}

/// Whether two numbers agree to within a share of the expected one.
package func isClose(
  _ value: Double, to expected: Double, relative tolerance: Double
) -> Bool {
  abs(value - expected) <= tolerance * abs(expected)
}
