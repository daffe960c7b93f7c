/// The Gini coefficient: how unevenly something is distributed in a group, such as the questions
/// that its members received.
///
/// It is the mean absolute difference of two members, over all pairs, divided by twice the mean: 0
/// when all have the same, close to 1 when one has everything.
///
/// > Source: Gini (1914), *Sulla misura della concentrazione e della variabilità dei caratteri*;
/// > Deaton (1997), *The Analysis of Household Surveys*, for the corrected form.
public struct GiniCoefficient: Hashable, Sendable {
  /// The coefficient of the group itself: Σᵢ Σⱼ |xᵢ − xⱼ| / (2 n² x̄), over all i and j.
  ///
  /// From 0 to (n − 1) / n, which is reached when one of the n members has everything. No correction
  /// for the size of the group, so small groups cannot come near 1.
  public let value: Double

  /// The coefficient times n / (n − 1), so that 1 is reached when one member has everything.
  ///
  /// For comparing groups of different size, or when the group is a sample. `nil` for one member.
  public let corrected: Double?

  /// Works out how unevenly counts are distributed.
  ///
  /// - Parameter counts: What each member has; members with nothing are in the list as 0. If the
  ///   list is empty, or everyone has 0, the result is `nil`.
  /// - Precondition: No count is negative.
  /// - Complexity: O(n), or O(n log n) where the largest count is far above the number of members.
  public init?(of counts: [Int]) {
    guard let largest = counts.max(), largest > 0 else { return nil }
    precondition(counts.allSatisfy { $0 >= 0 }, "A count must be 0 or more.")
    if largest > 4 * counts.count {
      self.init(inOrder: counts.map { Double($0) }.sorted())
      return
    }
    var members = [Int](repeating: 0, count: largest + 1)
    for count in counts { members[count] += 1 }
    var sorted: [Double] = []
    sorted.reserveCapacity(counts.count)
    for count in members.indices {
      for _ in 0..<members[count] { sorted.append(Double(count)) }
    }
    self.init(inOrder: sorted)
  }

  /// Works out how unevenly amounts are distributed.
  ///
  /// With the amounts in rising order, the double sum is twice the sum of (n − 1 − 2i) · (xₙ₋₁₋ᵢ −
  /// xᵢ) for i from 0 to below n/2. No term is negative, and equal amounts give exactly 0.
  ///
  /// - Parameter amounts: What each member has; members with nothing are in the list as 0. If the
  ///   list is empty, or everyone has 0, the result is `nil`.
  /// - Precondition: Every amount is finite and 0 or more.
  /// - Complexity: O(n log n).
  public init?(of amounts: [Double]) {
    for amount in amounts {
      precondition(amount >= 0 && amount < .infinity, "An amount must be finite and 0 or more.")
    }
    self.init(inOrder: amounts.sorted())
  }

  /// Works out how unevenly amounts in rising order are distributed.
  private init?(inOrder amounts: [Double]) {
    var sorted = amounts
    guard let largest = sorted.last, largest > 0 else { return nil }
    if largest > 0x1p800 {  // sums of these might leave the range
      sorted = sorted.map { $0 * 0x1p-200 }
    }
    let count = Double(sorted.count)
    var sum = 0.0
    for amount in sorted { sum += amount }
    var differences = 0.0
    for index in 0..<(sorted.count / 2) {
      let opposite = sorted.count - 1 - index
      differences += Double(opposite - index) * (sorted[opposite] - sorted[index])
    }
    value = min(differences / (count * sum), (count - 1) / count)
    corrected = sorted.count > 1 ? min(differences / ((count - 1) * sum), 1) : nil
  }
}
