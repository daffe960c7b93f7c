/// The adjustment of many p-values by Holm, which controls the probability of one or more false
/// alarms (the family-wise error rate).
///
/// If only tests with an adjusted value of at most 0.05 are called significant, the probability
/// that one or more of them is a false alarm is at most 5 %, however the tests depend on each
/// other. This is stricter than ``BenjaminiHochberg``, which controls the expected share of false
/// alarms. Pass in the p-values of all tests that were made, not only of those that looked
/// promising.
///
/// > Source: Holm (1979), *A Simple Sequentially Rejective Multiple Test Procedure*.
public enum Holm {
  /// The adjusted p-values, in the order of the given ones.
  ///
  /// With m p-values in rising order, the adjusted value of rank i is the largest of p · (m + 1 −
  /// rank) over rank i and all lower ranks, but at most 1. Equal p-values get equal adjusted ones.
  /// An adjusted value is never below its p-value nor below its q-value by Benjamini and Hochberg,
  /// and a larger p-value never has a smaller adjusted one.
  ///
  /// - Parameter pValues: The p-values of all tests, in any order; may be empty.
  /// - Returns: One adjusted value for each p-value; empty for an empty list.
  /// - Precondition: Each p-value lies between 0 and 1; not-a-number is refused.
  /// - Complexity: O(m log m).
  public static func adjustedPValues(of pValues: [Double]) -> [Double] {
    let order = pValues.indices.sorted { (pValues[$0], $0) < (pValues[$1], $1) }
    var adjusted = pValues
    var largest = 0.0
    for (position, index) in order.enumerated() {
      let pValue = pValues[index]
      precondition(pValue >= 0 && pValue <= 1, "A p-value must lie between 0 and 1.")
      largest = max(largest, min(1, pValue * Double(pValues.count - position)))
      adjusted[index] = largest
    }
    return adjusted
  }
}
