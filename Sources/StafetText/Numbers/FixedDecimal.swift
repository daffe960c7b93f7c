/// A number rounded to a fixed count of decimals, halves away from zero.
package struct FixedDecimal {
  /// Whether the rounded number is below 0.
  package let isNegative: Bool

  /// The number before the point.
  package let whole: Int

  /// The digits behind the point.
  package let fraction: String

  /// Whether nothing is left of the number once it is rounded.
  package var isZero: Bool { whole == 0 && fraction.allSatisfy { $0 == "0" } }

  /// Rounds a number.
  ///
  /// - Precondition: The number is finite and below 2^53 once its decimals are moved before the point.
  package init(_ number: Double, decimals: Int) {
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    let scaled = number.magnitude * Double(scale)
    precondition(scaled < 0x1p53, "A printed number is finite and has at most 15 digits.")
    let whole = Int(scaled)
    let units = scaled - Double(whole) >= 0.5 ? whole + 1 : whole
    let digits = String(units % scale)
    let zeros = decimals - digits.utf8.count
    self.whole = units / scale
    self.fraction =
      decimals == 0 ? "" : zeros > 0 ? String(repeating: "0", count: zeros) + digits : digits
    self.isNegative = number < 0 && units > 0
  }

  /// The number with a point, as machines read it, without needless zeros.
  package var plain: String {
    var digits = fraction.utf8[...]
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    let number = (isNegative ? "-" : "") + String(whole)
    return digits.isEmpty ? number : number + "." + String(Substring(digits))
  }

  /// The number with a point and all its decimals.
  package var padded: String {
    (isNegative ? "-" : "") + String(whole) + (fraction.isEmpty ? "" : "." + fraction)
  }
}
