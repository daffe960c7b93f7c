/// The adjustment of many p-values by Benjamini and Hochberg, which controls the false discovery
/// rate.
///
/// Among all tests whose adjusted value (*q-value*) is at most 0.05, no more than 5 % are expected
/// to be false alarms, if the tests are independent or positively dependent. Pass in the p-values
/// of all tests that were made, not only of those that looked promising.
///
/// > Source: Benjamini and Hochberg (1995), *Controlling the False Discovery Rate*; the adjusted form
/// > is that of Yekutieli and Benjamini (1999).
public enum BenjaminiHochberg {
  /// The adjusted p-values, in the order of the given ones.
  ///
  /// With m p-values in rising order, the q-value of rank i is the smallest of p · m / rank over
  /// rank i and all higher ranks, but at most 1. Equal p-values get equal q-values. A q-value is
  /// never below its p-value, and a larger p-value never has a smaller q-value.
  ///
  /// - Parameter pValues: The p-values of all tests, in any order; may be empty.
  /// - Returns: One q-value for each p-value; empty for an empty list.
  /// - Precondition: Each p-value lies between 0 and 1; not-a-number is refused.
  /// - Complexity: O(m log m).
  public static func qValues(of pValues: [Double]) -> [Double] {
    let count = Double(pValues.count)
    let order = pValues.indices.sorted { (pValues[$0], $0) < (pValues[$1], $1) }
    var qValues = pValues
    var smallest = 1.0
    for (position, index) in order.enumerated().reversed() {
      let pValue = pValues[index]
      precondition(pValue >= 0 && pValue <= 1, "A p-value must lie between 0 and 1.")
      smallest = min(smallest, pValue * (count / Double(position + 1)))
      qValues[index] = smallest
    }
    return qValues
  }
}
