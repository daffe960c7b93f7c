/// A number in decimal digits, as a file holds it, and its nearest `Double`.
///
/// The value is *digits* · 10^*exponent*. Digits beyond the 800th are replaced by a single 1 when
/// any of them is not zero: the point halfway between two doubles never has more than 767
/// significant digits, so no rounding can depend on more than whether something follows.
struct DecimalNumber {
  private static let digitLimit = 800

  let isNegative: Bool
  /// The significant digits as values 0 to 9, the first of them not zero; empty for zero.
  private var digits: [UInt8] = []
  /// The digits as a number, when there are at most 19 of them.
  private var small: UInt64 = 0
  private var exponent: Int64 = 0
  private var digitCount = 0

  /// Takes the number at a range of bytes that follows JSON's grammar for numbers.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    var index = range.lowerBound
    isNegative = bytes[index] == UInt8(ascii: "-")
    if isNegative { index += 1 }

    var count = 0
    var isFraction = false
    var somethingFollows = false
    loop: while index < range.upperBound {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let digit = byte - UInt8(ascii: "0")
        if isFraction { exponent -= 1 }
        if count > 0 || digit > 0 {
          count += 1
          if count <= 19 {
            small = small &* 10 &+ UInt64(digit)
          } else {
            if count == 20 { digits = Self.digits(of: small) }
            if count <= Self.digitLimit {
              digits.append(digit)
            } else {
              exponent += 1
              somethingFollows = somethingFollows || digit > 0
            }
          }
        }
      case UInt8(ascii: "."):
        isFraction = true
      default:
        break loop
      }
      index += 1
    }
    if somethingFollows {
      digits.append(1)
      exponent -= 1
    }
    digitCount = digits.isEmpty ? count : digits.count
    if index < range.upperBound {
      exponent += Self.exponent(in: bytes, from: index + 1, to: range.upperBound)
    }
  }

  /// The nearest double, ties to the even one, or nil when the number is too large for any.
  var double: Double? {
    guard let magnitude else { return nil }
    return isNegative ? -magnitude : magnitude
  }

  private var magnitude: Double? {
    if digits.isEmpty {
      if small == 0 { return 0 }
      if small <= 1 << 53, exponent.magnitude <= 22 {
        let power = Self.powersOfTen[Int(exponent.magnitude)]
        return exponent < 0 ? Double(small) / power : Double(small) * power
      }
      if -19...0 ~= exponent { return nearestDouble(to: small, overPowerOfTen: Int(-exponent)) }
    }
    let size = Int64(digitCount) + exponent
    if size > 310 { return nil }
    if size < -330 { return 0 }

    var numerator = Natural(digits.isEmpty ? small : 0)
    for digit in digits { numerator.multiply(by: 10, adding: UInt32(digit)) }
    var denominator = Natural(1)
    if exponent < 0 {
      denominator.multiply(byPowerOfTen: Int(-exponent))
    } else {
      numerator.multiply(byPowerOfTen: Int(exponent))
    }
    return nearestDouble(to: numerator, over: denominator)
  }

  private static func digits(of number: UInt64) -> [UInt8] {
    var rest = number
    var reversed: [UInt8] = []
    while rest > 0 {
      reversed.append(UInt8(rest % 10))
      rest /= 10
    }
    return reversed.reversed()
  }

  /// The written exponent; beyond a billion billion its exact size no longer matters.
  private static func exponent(
    in bytes: [UInt8], from start: Int, to end: Int
  ) -> Int64 {
    var index = start
    let isNegative = bytes[index] == UInt8(ascii: "-")
    if isNegative || bytes[index] == UInt8(ascii: "+") { index += 1 }
    var value: Int64 = 0
    while index < end {
      value = min(value * 10 + Int64(bytes[index] - UInt8(ascii: "0")), 100_000_000_000_000_000)
      index += 1
    }
    return isNegative ? -value : value
  }

  /// The powers of ten that a double holds exactly.
  private static let powersOfTen: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
  ]
}

/// The double nearest to a quotient, ties to the even one, or nil when it is too large for any.
///
/// Long division, one binary digit at a time, as many as the double has room for; what remains is
/// compared with half of the last place.
private func nearestDouble(to dividend: Natural, over divisor: Natural) -> Double? {
  var numerator = dividend
  var denominator = divisor
  var exponent = numerator.bitWidth - denominator.bitWidth
  if exponent >= 0 {
    denominator.shiftLeft(by: exponent)
  } else {
    numerator.shiftLeft(by: -exponent)
  }
  if numerator < denominator {
    numerator.shiftLeft(by: 1)
    exponent -= 1
  }

  // The quotient is now in 1..<2, and the number is that times 2^exponent.
  let isSubnormal = exponent < -1022
  let places = isSubnormal ? 53 - (-1022 - exponent) : 53
  if exponent > 1023 { return nil }
  if places < 0 { return 0 }
  var significand: UInt64 = 0
  for _ in 0..<places {
    significand <<= 1
    if numerator >= denominator {
      significand |= 1
      numerator.subtract(denominator)
    }
    numerator.shiftLeft(by: 1)
  }
  let roundsUp = numerator > denominator || numerator == denominator && significand % 2 == 1
  if roundsUp { significand += 1 }

  // A carry out of the significand moves into the exponent, as it should.
  let exponentField = isSubnormal ? 0 : UInt64(exponent + 1022) << 52
  let result = Double(bitPattern: exponentField + significand)
  return result.isFinite ? result : nil
}

/// The double nearest to a positive number over a power of ten up to 10¹⁹, ties to the even one.
///
/// One division of 128 bits by 64 gives more binary digits than a double holds, and a remainder
/// that tells whether anything follows them. This is the way of most numbers with 16 or 17 digits.
private func nearestDouble(to number: UInt64, overPowerOfTen exponent: Int) -> Double {
  var divisor: UInt64 = 1
  for _ in 0..<exponent { divisor *= 10 }
  let numberShift = number.leadingZeroBitCount
  let divisorShift = divisor.leadingZeroBitCount
  let dividend = number << numberShift
  let (quotient, remainder) = (divisor << divisorShift).dividingFullWidth(
    (high: dividend >> 1, low: dividend << 63))

  // The quotient has 63 or 64 binary digits; the result is it times 2^(scale - 63).
  let scale = divisorShift - numberShift
  let dropped = 11 - quotient.leadingZeroBitCount
  var significand = quotient >> dropped
  let half: UInt64 = 1 << (dropped - 1)
  let rest = quotient & (half << 1 - 1)
  if rest > half || rest == half && (remainder > 0 || significand % 2 == 1) { significand += 1 }

  // A carry out of the significand moves into the exponent, as it should.
  let exponentField = UInt64(dropped - 63 + scale + 52 + 1022) << 52
  return Double(bitPattern: exponentField + significand)
}
