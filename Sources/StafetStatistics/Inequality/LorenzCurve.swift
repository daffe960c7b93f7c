/// The Lorenz curve: what share of everything the members with the least have together.
///
/// Members stand in the order of what they have. The curve begins at (0, 0), goes by a straight line to the
/// next point for each member, and ends at (1, 1). When all have the same it is the diagonal; the more
/// unevenly things are spread, the further it sags. Twice the area between the two is the
/// ``GiniCoefficient``. Members with the same amount make one straight line, in whichever order they stand.
///
/// > Source: Lorenz (1905), *Methods of Measuring the Concentration of Wealth*; Gastwirth (1971), *A General
/// > Definition of the Lorenz Curve*, for the straight lines.
public struct LorenzCurve: Hashable, Sendable {
  /// A corner of the curve.
  public struct Point: Hashable, Sendable {
    /// The share of members, from those with the least upwards: 0 to 1.
    public let memberShare: Double

    /// The share of everything that these have together: 0 to 1, and never above ``memberShare``.
    public let amountShare: Double

    /// Makes a corner.
    ///
    /// - Parameters:
    ///   - memberShare: The share of members.
    ///   - amountShare: The share of everything that these have.
    public init(memberShare: Double, amountShare: Double) {
      self.memberShare = memberShare
      self.amountShare = amountShare
    }
  }

  /// The corners from (0, 0) to (1, 1), one more than there are members.
  public let points: [Point]

  /// Makes the curve of counts.
  ///
  /// - Parameter counts: What each member has; members with nothing are in the list as 0. If the list is
  ///   empty, or everyone has 0, the result is `nil`.
  /// - Precondition: No count is negative.
  /// - Complexity: O(*n* log *n*) for *n* members.
  public init?(of counts: [Int]) {
    self.init(of: counts.map { Double($0) })
  }

  /// Makes the curve of amounts.
  ///
  /// - Parameter amounts: What each member has; members with nothing are in the list as 0. If the list is
  ///   empty, or everyone has 0, the result is `nil`.
  /// - Precondition: Every amount is finite and 0 or more.
  /// - Complexity: O(*n* log *n*) for *n* members.
  public init?(of amounts: [Double]) {
    for amount in amounts {
      precondition(amount >= 0 && amount < .infinity, "An amount must be finite and 0 or more.")
    }
    var sorted = amounts.sorted()
    guard let largest = sorted.last, largest > 0 else { return nil }
    if largest > 0x1p800 {  // sums of these might leave the range
      sorted = sorted.map { $0 * 0x1p-200 }
    }
    let total = sorted.reduce(0, +)
    let count = Double(sorted.count)
    var points = [Point(memberShare: 0, amountShare: 0)]
    points.reserveCapacity(sorted.count + 1)
    var sum = 0.0
    for (place, amount) in sorted.enumerated() {
      sum += amount
      let memberShare = Double(place + 1) / count
      // Rounding must not lift the curve of equal amounts above the diagonal.
      points.append(Point(memberShare: memberShare, amountShare: min(sum / total, memberShare)))
    }
    self.points = points
  }

  /// How many members there are.
  public var memberCount: Int { points.count - 1 }

  /// What share of everything a share of the members has, beginning with those who have the least.
  ///
  /// - Parameter memberShare: The share of members, such as 0.5; between two members the curve is a straight
  ///   line.
  /// - Returns: Their share of everything, from 0 to `memberShare`.
  /// - Precondition: `memberShare` lies between 0 and 1.
  /// - Complexity: O(1).
  public func share(ofLowest memberShare: Double) -> Double {
    precondition(memberShare >= 0 && memberShare <= 1, "A share of members lies between 0 and 1.")
    let place = memberShare * Double(memberCount)
    let index = min(Int(place), memberCount - 1)
    let below = points[index].amountShare
    let above = points[index + 1].amountShare
    return min(below + (place - Double(index)) * (above - below), memberShare)
  }

  /// What share of everything a share of the members has, beginning with those who have the most.
  ///
  /// - Parameter memberShare: The share of members, such as 0.1 for the tenth with the most.
  /// - Returns: Their share of everything, from `memberShare` to 1.
  /// - Precondition: `memberShare` lies between 0 and 1.
  /// - Complexity: O(1).
  public func share(ofHighest memberShare: Double) -> Double {
    1 - share(ofLowest: 1 - memberShare)
  }
}
