/// A number rounded to a fixed count of decimals, halves away from zero.
package struct FixedDecimal {
  /// Whether the rounded number is below 0.
  package let isNegative: Bool

  /// The number before the point.
  package let whole: Int

  /// The digits behind the point as one number, without the zeros before them.
  private let rest: Int

  /// How many digits stand behind the point.
  private let decimals: Int

  /// The digits behind the point.
  package var fraction: String { decimals == 0 ? "" : Self.digits(of: rest, count: decimals) }

  /// Whether nothing is left of the number once it is rounded.
  package var isZero: Bool { whole == 0 && rest == 0 }

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
    self.whole = units / scale
    self.rest = units % scale
    self.decimals = decimals
    self.isNegative = number < 0 && units > 0
  }

  /// The number with a point, as machines read it, without needless zeros.
  package var plain: String {
    let number = (isNegative ? "-" : "") + String(whole)
    if rest == 0 { return number }
    var rest = rest
    var count = decimals
    while rest.isMultiple(of: 10) {
      rest /= 10
      count -= 1
    }
    return number + "." + Self.digits(of: rest, count: count)
  }

  /// The number with a point and all its decimals.
  package var padded: String {
    (isNegative ? "-" : "") + String(whole) + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// A number with zeros before it.
  private static func digits(of number: Int, count: Int) -> String {
    let digits = String(number)
    let zeros = count - digits.utf8.count
    return zeros > 0 ? String(repeating: "0", count: zeros) + digits : digits
  }
}
