/// The natural logarithm and the exponential function, the same to the last bit on every platform.
///
/// The library is also built where there is no C library to call (Embedded Swift), and C libraries
/// differ from each other in the last digit. These functions use addition, subtraction,
/// multiplication and division only, which IEEE 754 fixes exactly, so a report shows the same
/// figures everywhere. Results are the double nearest to the true value or the one next to it.
package enum RealFunctions {
  /// The logarithm of 2 cut to 32 bits: a product with any binary exponent is exact.
  private static let logOf2High = 0x1.62e4_2fee_0000_0p-1
  /// What `logOf2High` leaves out.
  private static let logOf2Low = 0x1.a39e_f357_93c7_6p-33

  /// The natural logarithm of a number.
  ///
  /// With x = 2^k · m and m between √½ and √2, log m is 2·atanh(s) for s = (m − 1) / (m + 1),
  /// summed as an odd power series in s. The quotient s, k · log 2 and their sum are carried as two
  /// doubles each, so only the last addition rounds to any effect.
  ///
  /// - Parameter x: Any double.
  /// - Returns: The logarithm; −∞ for 0 of either sign, not-a-number below 0 and for not-a-number,
  ///   ∞ for ∞.
  /// - Complexity: O(1).
  package static func log(_ x: Double) -> Double {
    if x.isNaN || x < 0 { return .nan }
    if x == 0 { return -.infinity }
    if x == .infinity { return .infinity }

    let parts = mantissaAndExponent(of: x)
    let exponent = Double(parts.exponent)
    let excess = parts.mantissa - 1  // exact

    // s = excess / (excess + 2), with the remainder of the division as its low part.
    let divisor = UnevaluatedSum(sumOf: 2, excess)
    let s = excess / divisor.high
    let product = UnevaluatedSum(productOf: s, divisor.high)
    let remainder = ((excess - product.high) - product.low) - s * divisor.low
    let sLow = remainder / divisor.high

    let square = s * s
    // 2·atanh(s) = 2s + s³ · (2/3 + 2/5 s² + 2/7 s⁴ + …); the first term left out is below 2^-60
    // of the result since s² < 0.0295.
    var series = 2.0 / 23
    series = series * square + 2.0 / 21
    series = series * square + 2.0 / 19
    series = series * square + 2.0 / 17
    series = series * square + 2.0 / 15
    series = series * square + 2.0 / 13
    series = series * square + 2.0 / 11
    series = series * square + 2.0 / 9
    series = series * square + 2.0 / 7
    series = series * square + 2.0 / 5
    series = series * square + 2.0 / 3
    let correction = s * square * series + 2 * sLow
    let sum = UnevaluatedSum(sumOf: exponent * logOf2High, 2 * s)
    return sum.high + (sum.low + (correction + exponent * logOf2Low))
  }

  /// Splits a positive finite number into a mantissa between √½ and √2 and a power of two.
  static func mantissaAndExponent(of x: Double) -> (mantissa: Double, exponent: Int) {
    let isSubnormal = x < 0x1p-1022
    let bits = (isSubnormal ? x * 0x1p54 : x).bitPattern
    var exponent = Int(bits >> 52) - 1023 - (isSubnormal ? 54 : 0)
    var mantissa = Double(bitPattern: bits & 0x000f_ffff_ffff_ffff | 0x3ff0_0000_0000_0000)
    if mantissa > 0x1.6a09_e667_f3bc_dp0 {  // √2
      mantissa *= 0.5
      exponent += 1
    }
    return (mantissa, exponent)
  }

  /// The exponential function, e to the power of a number.
  ///
  /// With x = k · log 2 + r and r between −½ log 2 and ½ log 2, the result is 2^k · e^r. The
  /// remainder r is carried as two doubles and e^r is summed as 1 + r + r²/2 + ….
  ///
  /// - Parameter x: Any double.
  /// - Returns: The power; ∞ above about 709.78, 0 below about −745.13, not-a-number for
  ///   not-a-number.
  /// - Complexity: O(1).
  package static func exp(_ x: Double) -> Double {
    if x.isNaN { return x }
    if x > 709.782_712_893_384 { return .infinity }
    if x < -745.133_219_101_941_2 { return 0 }

    let exponent = Int(x * 1.442_695_040_888_963_4 + (x < 0 ? -0.5 : 0.5))  // x / log 2, to nearest
    let multiple = Double(exponent)
    let remainder = UnevaluatedSum(
      sumOf: x - multiple * logOf2High, -(multiple * logOf2Low))
    let r = remainder.high

    // From the third term on: r²/2! + r³/3! + … + r^14/14! = r² · (1/2! + r · (1/3! + …)).
    var series = 1.0 / 87_178_291_200
    series = series * r + 1.0 / 6_227_020_800
    series = series * r + 1.0 / 479_001_600
    series = series * r + 1.0 / 39_916_800
    series = series * r + 1.0 / 3_628_800
    series = series * r + 1.0 / 362_880
    series = series * r + 1.0 / 40_320
    series = series * r + 1.0 / 5_040
    series = series * r + 1.0 / 720
    series = series * r + 1.0 / 120
    series = series * r + 1.0 / 24
    series = series * r + 1.0 / 6
    series = series * r + 1.0 / 2
    let rest = r * r * series + remainder.low * (1 + r)
    let sum = UnevaluatedSum(sumOf: 1, r)
    return scale(sum.high + (sum.low + rest), byPowerOfTwo: exponent)
  }

  /// A number near 1 times 2^exponent, in two steps so that neither step leaves the range early.
  private static func scale(_ value: Double, byPowerOfTwo exponent: Int) -> Double {
    let half = exponent / 2
    return value * powerOfTwo(half) * powerOfTwo(exponent - half)
  }

  /// 2^exponent, for the exponents of normal numbers (−1022 to 1023).
  static func powerOfTwo(_ exponent: Int) -> Double {
    Double(bitPattern: UInt64(exponent + 1023) << 52)
  }
}
