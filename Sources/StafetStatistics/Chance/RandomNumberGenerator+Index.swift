extension RandomNumberGenerator {
  /// A random place in a list, each equally probable.
  ///
  /// The number drawn is multiplied by the count, and the upper 64 bits are the place; the few draws
  /// that would favour some places are thrown away. It is written out here because the standard
  /// library does not promise to draw in the same way in its next version.
  ///
  /// > Source: Lemire (2019), *Fast Random Integer Generation in an Interval*.
  ///
  /// - Parameter count: How many places there are.
  /// - Returns: A number from 0 to `count` − 1.
  /// - Precondition: `count` is above 0.
  /// - Complexity: O(1) on average; a second draw is needed with probability below `count` / 2^64.
  package mutating func index(below count: Int) -> Int {
    precondition(count > 0, "There must be a place to draw.")
    let bound = UInt64(count)
    var product = bound.multipliedFullWidth(by: next())
    if product.low < bound {
      let excess = (0 &- bound) % bound  // 2^64 modulo the bound
      while product.low < excess { product = bound.multipliedFullWidth(by: next()) }
    }
    return Int(product.high)
  }
}
