/// Hierarchical clustering by average linkage (UPGMA): the two groups with the smallest mean
/// distance are joined first.
///
/// The distance of two groups is the mean of the distances of all pairs of units with one unit in
/// each group. Groups are joined until one is left; the tree can be cut into any number of groups.
/// The same distances always give the same tree: of equally near groups, the one that the search
/// came from is joined, otherwise the one with the lowest unit.
///
/// > Source: Sokal and Michener (1958), *A Statistical Method for Evaluating Systematic Relationships*,
/// > for the distance; Murtagh (1983), *A Survey of Recent Advances in Hierarchical Clustering
/// > Algorithms*, for the chain of nearest neighbours by which it is worked out.
public struct AverageLinkTree: Hashable, Sendable {
  /// The merge of two groups into one.
  public struct Merge: Hashable, Sendable {
    /// The lowest unit of one group; it is below ``second``.
    public let first: Int

    /// The lowest unit of the other group.
    public let second: Int

    /// The distance of the two groups: the mean over all pairs of their units.
    public let distance: Double

    /// How many units the two groups have together.
    public let size: Int

    /// Makes a merge of its parts, as for a preview or a test.
    ///
    /// Nothing is checked: what is given is taken as it is.
    ///
    /// - Parameters:
    ///   - first: The lowest unit of one group; it is below `second`.
    ///   - second: The lowest unit of the other group.
    ///   - distance: The distance of the two groups: the mean over all pairs of their units.
    ///   - size: How many units the two groups have together.
    public init(first: Int, second: Int, distance: Double, size: Int) {
      self.first = first
      self.second = second
      self.distance = distance
      self.size = size
    }
  }

  /// How many units there are.
  public let unitCount: Int

  /// The merges by rising distance; one fewer than there are units.
  ///
  /// Merges at the same distance stand in the order in which they were found.
  public let merges: [Merge]

  /// Builds the tree from the distances of units.
  ///
  /// - Parameters:
  ///   - distances: The distance of each pair of units: of the first from the second, the third and
  ///     so on, then of the second from the third and so on.
  ///   - unitCount: How many units there are; with none or one there are no merges.
  /// - Precondition: There are *n* · (*n* − 1) / 2 distances, and each is a number of 0 or more.
  /// - Complexity: O(*n*²) in time and memory: 16 MB for 2,000 units.
  public init(distances: [Double], unitCount: Int) {
    precondition(
      unitCount >= 0 && distances.count == unitCount * max(unitCount - 1, 0) / 2,
      "There must be a distance for each pair of units.")
    precondition(distances.allSatisfy { $0 >= 0 }, "A distance must be 0 or more.")
    self.unitCount = unitCount
    var chain = NeighbourChain(distances: distances, unitCount: unitCount)
    let merges = chain.merges()
    self.merges = merges.indices
      .sorted { (merges[$0].distance, $0) < (merges[$1].distance, $1) }
      .map { merges[$0] }
  }

  /// Cuts the tree into a number of groups.
  ///
  /// - Parameter count: How many groups; if there are fewer units, each is a group.
  /// - Returns: The group of each unit, from 0, numbered in the order of their lowest units.
  /// - Precondition: `count` is above 0.
  /// - Complexity: O(*n* log *n*).
  public func clusters(_ count: Int) -> [Int] {
    precondition(count > 0, "There must be a group.")
    var parents = Array(0..<unitCount)
    func root(of unit: Int) -> Int {
      var unit = unit
      while parents[unit] != unit {
        parents[unit] = parents[parents[unit]]
        unit = parents[unit]
      }
      return unit
    }
    for merge in merges.prefix(max(unitCount - count, 0)) {
      let first = root(of: merge.first)
      let second = root(of: merge.second)
      parents[max(first, second)] = min(first, second)
    }
    var numbers = [Int](repeating: -1, count: unitCount)
    var next = 0
    return (0..<unitCount).map { unit in
      let root = root(of: unit)
      if numbers[root] < 0 {
        numbers[root] = next
        next += 1
      }
      return numbers[root]
    }
  }
}

/// Groups of which each is the nearest of the one before, until two are each other's nearest.
private struct NeighbourChain {
  private let unitCount: Int
  private var distances: [Double]

  /// How many units the group has whose lowest unit this is; 0 where there is none.
  private var sizes: [Int]

  init(distances: [Double], unitCount: Int) {
    self.distances = distances
    self.unitCount = unitCount
    sizes = [Int](repeating: 1, count: unitCount)
  }

  /// Joins the groups until one is left.
  mutating func merges() -> [AverageLinkTree.Merge] {
    var merges: [AverageLinkTree.Merge] = []
    merges.reserveCapacity(unitCount)
    var chain: [Int] = []
    var lowest = 0
    while merges.count + 1 < unitCount {
      if chain.isEmpty {
        while sizes[lowest] == 0 { lowest += 1 }
        chain.append(lowest)
      }
      let last = chain[chain.count - 1]
      let before = chain.count > 1 ? chain[chain.count - 2] : nil
      let nearest = nearest(of: last, preferring: before)
      if nearest == before {
        chain.removeLast(2)
        merges.append(join(min(last, nearest), max(last, nearest)))
      } else {
        chain.append(nearest)
      }
    }
    return merges
  }

  /// The group nearest to one; of equally near ones the preferred one, then the lowest.
  private func nearest(of group: Int, preferring preferred: Int?) -> Int {
    var nearest = preferred ?? group
    var least = preferred.map { distances[place(group, $0)] } ?? .infinity
    for other in 0..<unitCount where other != group && sizes[other] > 0 {
      let distance = distances[place(group, other)]
      if distance < least || nearest == group {
        nearest = other
        least = distance
      }
    }
    return nearest
  }

  /// Makes one group of two, known by its lowest unit.
  private mutating func join(_ first: Int, _ second: Int) -> AverageLinkTree.Merge {
    let distance = distances[place(first, second)]
    let firstSize = Double(sizes[first])
    let secondSize = Double(sizes[second])
    for other in 0..<unitCount where sizes[other] > 0 && other != first && other != second {
      let kept = place(first, other)
      distances[kept] =
        (firstSize * distances[kept] + secondSize * distances[place(second, other)])
        / (firstSize + secondSize)
    }
    sizes[first] += sizes[second]
    sizes[second] = 0
    return AverageLinkTree.Merge(
      first: first, second: second, distance: distance, size: sizes[first])
  }

  /// Where the distance of two different groups stands.
  private func place(_ one: Int, _ other: Int) -> Int {
    let low = min(one, other)
    let high = max(one, other)
    return low * (2 * unitCount - low - 1) / 2 + high - low - 1
  }
}
