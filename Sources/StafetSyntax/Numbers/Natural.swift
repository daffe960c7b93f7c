/// A whole number of any size, with the few operations that reading decimals needs.
struct Natural {
  /// The number in base 2³², smallest digit first, without leading zeros.
  private var digits: [UInt32]

  init(_ value: UInt64) {
    digits = [UInt32(truncatingIfNeeded: value), UInt32(truncatingIfNeeded: value >> 32)]
    trim()
  }

  /// The number of binary digits; 0 for zero.
  var bitWidth: Int {
    guard let last = digits.last else { return 0 }
    return digits.count * 32 - last.leadingZeroBitCount
  }

  /// Multiplies by a small number and adds another.
  mutating func multiply(by factor: UInt32, adding term: UInt32 = 0) {
    var carry = UInt64(term)
    for index in digits.indices {
      let product = UInt64(digits[index]) &* UInt64(factor) &+ carry
      digits[index] = UInt32(truncatingIfNeeded: product)
      carry = product >> 32
    }
    if carry > 0 { digits.append(UInt32(carry)) }
    trim()
  }

  /// Multiplies by a power of ten.
  mutating func multiply(byPowerOfTen exponent: Int) {
    for _ in 0..<exponent / 9 { multiply(by: 1_000_000_000) }
    for _ in 0..<exponent % 9 { multiply(by: 10) }
  }

  /// Multiplies by a power of two.
  mutating func shiftLeft(by bits: Int) {
    guard !digits.isEmpty, bits > 0 else { return }
    let small = UInt64(bits % 32)
    var carry: UInt64 = 0
    for index in digits.indices {
      let shifted = UInt64(digits[index]) << small | carry
      digits[index] = UInt32(truncatingIfNeeded: shifted)
      carry = shifted >> 32
    }
    if carry > 0 { digits.append(UInt32(carry)) }
    digits.insert(contentsOf: repeatElement(0, count: bits / 32), at: 0)
  }

  /// Subtracts a number that is not larger.
  mutating func subtract(_ other: Natural) {
    var borrow: Int64 = 0
    for index in digits.indices {
      let term = index < other.digits.count ? Int64(other.digits[index]) : 0
      let difference = Int64(digits[index]) - term - borrow
      digits[index] = UInt32(truncatingIfNeeded: difference)
      borrow = difference < 0 ? 1 : 0
    }
    precondition(borrow == 0, "Natural numbers have no negatives.")
    trim()
  }

  private mutating func trim() {
    while digits.last == 0 { digits.removeLast() }
  }
}

extension Natural: Comparable {
  static func < (lhs: Natural, rhs: Natural) -> Bool {
    if lhs.digits.count != rhs.digits.count { return lhs.digits.count < rhs.digits.count }
    for index in lhs.digits.indices.reversed() where lhs.digits[index] != rhs.digits[index] {
      return lhs.digits[index] < rhs.digits[index]
    }
    return false
  }
}
