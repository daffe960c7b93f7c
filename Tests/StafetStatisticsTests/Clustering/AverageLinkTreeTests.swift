import StafetStatistics
import Testing

@Suite struct AverageLinkTreeTests {
  /// Differences between the 5S ribosomal RNA of five bacteria, the usual worked example of UPGMA.
  ///
  /// By Erdmann and Wolters (1986). Joined by hand: a and b at 17; with e at (23 + 21) / 2 = 22; c and d
  /// at 28; all at (31 + 34 + 21 + 30 + 39 + 43) / 6 = 33. SciPy's linkage gives the same.
  static let bacteria: [Double] = [17, 21, 31, 23, 30, 34, 21, 28, 39, 43]

  @Test func joinsThePublishedExample() {
    let tree = AverageLinkTree(distances: Self.bacteria, unitCount: 5)
    #expect(tree.merges.map { $0.distance } == [17, 22, 28, 33])
    #expect(tree.merges.map { $0.first } == [0, 0, 2, 0])
    #expect(tree.merges.map { $0.second } == [1, 4, 3, 2])
    #expect(tree.merges.map { $0.size } == [2, 3, 2, 5])
  }

  @Test func isCutIntoAnyNumberOfGroups() {
    let tree = AverageLinkTree(distances: Self.bacteria, unitCount: 5)
    #expect(tree.clusters(1) == [0, 0, 0, 0, 0])
    #expect(tree.clusters(2) == [0, 0, 1, 1, 0])
    #expect(tree.clusters(3) == [0, 0, 1, 2, 0])
    #expect(tree.clusters(4) == [0, 0, 1, 2, 3])
    #expect(tree.clusters(9) == [0, 1, 2, 3, 4])
  }

  @Test func takesNoUnitsAndOne() {
    #expect(AverageLinkTree(distances: [], unitCount: 0).clusters(2) == [])
    #expect(AverageLinkTree(distances: [], unitCount: 1).clusters(2) == [0])
  }

  /// A law of the mean distance: no merge lies below those that it joins, and the groups at any cut are
  /// as many as asked for, also where many distances are equal.
  @Test(arguments: [UInt64(1), 2, 3, 4]) func keepsItsLaws(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let count = 30
    let distances = (0..<count * (count - 1) / 2).map { _ in Double(generator.next() % 9) }
    let tree = AverageLinkTree(distances: distances, unitCount: count)
    #expect(tree.merges.count == count - 1)
    for cut in 1...count { #expect(Set(tree.clusters(cut)) == Set(0..<cut)) }
    // The first merge is of the two nearest units.
    #expect(tree.merges[0].distance == distances.min())
    for (earlier, later) in zip(tree.merges, tree.merges.dropFirst()) {
      #expect(earlier.distance <= later.distance)
    }
  }
}
