/// The value below which a given share of all values lies, by linear interpolation (type 7).
///
/// With the n values in order and counted from 0, the quantile of the share p stands at the place
/// (n − 1) · p; between two places it is found on the straight line between their values. This is
/// what R, NumPy and spreadsheets give unless told otherwise.
///
/// > Source: Hyndman and Fan (1996), *Sample Quantiles in Statistical Packages*, definition 7.
public enum Quantile {
  /// The quantile of numbers.
  ///
  /// - Parameters:
  ///   - share: The share of values below, from 0 (the smallest value) over ½ (the median) to 1 (the
  ///     largest).
  ///   - values: The values, in any order.
  /// - Returns: The quantile; for a single value that value; `nil` when there is none.
  /// - Precondition: `share` lies between 0 and 1, and every value is finite.
  /// - Complexity: O(n log n).
  public static func value(at share: Double, of values: [Double]) -> Double? {
    interpolated(at: share, inSorted: sorted(values))
  }

  /// The quantile of counts.
  ///
  /// - Parameters:
  ///   - share: The share of counts below, from 0 to 1.
  ///   - counts: The counts, in any order.
  /// - Returns: The quantile, exact for quarters of counts below 2^50; `nil` when there is no count.
  /// - Precondition: `share` lies between 0 and 1.
  /// - Complexity: O(n log n).
  public static func value(at share: Double, of counts: [Int]) -> Double? {
    value(at: share, of: counts.map { Double($0) })
  }

  /// The values in ascending order, all of them finite.
  static func sorted(_ values: [Double]) -> [Double] {
    for value in values {
      precondition(value.isFinite, "A quantile is taken of finite values only.")
    }
    return values.sorted()
  }

  /// The quantile of finite values that are in order already.
  static func interpolated(at share: Double, inSorted values: [Double]) -> Double? {
    precondition(share >= 0 && share <= 1, "The share of a quantile must lie between 0 and 1.")
    guard let last = values.last else { return nil }
    let place = Double(values.count - 1) * share
    let index = Int(place)
    if index >= values.count - 1 { return last }
    let fraction = place - Double(index)
    let (low, high) = (values[index], values[index + 1])
    let distance = high - low
    // The distance of two very large values with opposite signs exceeds the range of a `Double`.
    return distance.isFinite
      ? min(low + fraction * distance, high) : (1 - fraction) * low + fraction * high
  }
}
