/// A number carried as the sum of two doubles, the second smaller than half a unit in the last
/// place of the first.
///
/// Two doubles hold about 106 bits, so that sums and products of doubles can be kept exactly. No
/// fused multiply-add is used: WebAssembly has none, and every platform is to give the same bits.
///
/// > Source: Dekker (1971), *A Floating-Point Technique for Extending the Available Precision*;
/// > Knuth (1969), *Seminumerical Algorithms*, for the sum.
struct UnevaluatedSum {
  let high: Double
  let low: Double

  /// The exact sum of two doubles of any size, as long as it does not overflow.
  init(sumOf first: Double, _ second: Double) {
    let sum = first + second
    let secondPart = sum - first
    let firstPart = sum - secondPart
    high = sum
    low = (first - firstPart) + (second - secondPart)
  }

  /// The exact product of two doubles.
  ///
  /// - Precondition: Both are below 2^996 in size and the product's lowest bits do not underflow.
  init(productOf first: Double, _ second: Double) {
    let product = first * second
    let a = Self.halves(of: first)
    let b = Self.halves(of: second)
    high = product
    low =
      ((a.upper * b.upper - product) + a.upper * b.lower + a.lower * b.upper) + a.lower * b.lower
  }

  /// The upper 26 bits of a double and the rest, so that products of halves are exact.
  private static func halves(of value: Double) -> (upper: Double, lower: Double) {
    let scaled = value * 0x1.0000002p27  // 2^27 + 1 (Veltkamp's constant)
    let upper = scaled - (scaled - value)
    return (upper, value - upper)
  }
}
