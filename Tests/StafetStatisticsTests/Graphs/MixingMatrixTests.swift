import StafetStatistics
import TestSupport
import Testing

@Suite struct MixingMatrixTests {
  static let mixed = MixingMatrix(of: GraphSamples.mixed, groups: GraphSamples.mixedGroups)

  /// Counted arc by arc in Python; networkx 3.6.1, `attribute_mixing_matrix` of a `MultiDiGraph` without loops
  /// and without node 12, has the same.
  @Test func countsArcsBetweenGroups() {
    let matrix = Self.mixed
    #expect(matrix.counts == [12, 2, 5, 1, 2, 5, 5, 3, 1])
    #expect(matrix.groupSizes == [6, 5, 4])
    #expect(matrix.count(from: 0, to: 2) == 5)
    #expect(matrix.count(from: 1, to: 0) == 1)
    #expect(matrix.total == 36)
    #expect(matrix.leftOutCount == 4)
    #expect(matrix.loopCount == 3)
    #expect(matrix.internalCount == 15)
    #expect(matrix.externalCount == 21)
    #expect(matrix.sourceTotals == [19, 8, 9])
    #expect(matrix.targetTotals == [18, 7, 11])
  }

  @Test func takesNoGroupsAndNoNodes() {
    let none = MixingMatrix(
      of: GraphSamples.withoutNodes, groups: NodeGroups([], groupCount: 0))
    #expect(none.counts.isEmpty && none.total == 0 && none.internalCount == 0)
    #expect(none.sourceTotals.isEmpty)
    let ungrouped = MixingMatrix(
      of: GraphSamples.mixed, groups: NodeGroups([Int?](repeating: nil, count: 16), groupCount: 2))
    #expect(ungrouped.counts == [0, 0, 0, 0])
    #expect(ungrouped.leftOutCount == 40)
  }

  @Test func groupsKnowTheirNodes() {
    let groups = GraphSamples.mixedGroups
    #expect(groups.nodeCount == 16 && groups.groupedCount == 15)
    #expect(groups.group(of: 12) == nil)
    #expect(groups.group(of: 14) == 2)
    #expect(groups.sizes == [6, 5, 4])
    #expect(groups == NodeGroups(numbers: groups.numbers, groupCount: 3))
  }

  /// Laws: counts cell by cell; merging two groups adds their rows and columns, before or after counting;
  /// reversing exchanges rows and columns; other numbers for the nodes change nothing.
  @Test(arguments: 1...60) func lawsHoldForRandomGraphs(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let random = RandomGraph(using: &generator)
    let groups = random.nodeGroups
    let matrix = MixingMatrix(of: random.graph, groups: groups)
    var counts = [Int](repeating: 0, count: 9)
    var leftOut = 0
    for (source, target) in zip(random.sources, random.targets) where source != target {
      if let from = random.groups[Int(source)], let to = random.groups[Int(target)] {
        counts[3 * from + to] += 1
      } else {
        leftOut += 1
      }
    }
    #expect(matrix.counts == counts)
    #expect(matrix.leftOutCount == leftOut)
    #expect(matrix.total + leftOut + matrix.loopCount == random.sources.count)

    var within = [[Int]](repeating: [Int](repeating: 0, count: random.nodeCount), count: 2)
    var across = within
    for (source, target) in zip(random.sources, random.targets) where source != target {
      if let from = random.groups[Int(source)], let to = random.groups[Int(target)] {
        if from == to {
          within[0][Int(source)] += 1
          within[1][Int(target)] += 1
        } else {
          across[0][Int(source)] += 1
          across[1][Int(target)] += 1
        }
      }
    }
    let degrees = GroupDegrees(of: random.graph, groups: groups)
    #expect([degrees.outWithin, degrees.inWithin] == within)
    #expect([degrees.outAcross, degrees.inAcross] == across)

    let merged = matrix.merged(into: [1, 0, 1], count: 2)
    #expect(merged.count(from: 0, to: 0) == counts[4])
    #expect(merged.count(from: 0, to: 1) == counts[3] + counts[5])
    #expect(merged.count(from: 1, to: 0) == counts[1] + counts[7])
    #expect(merged.count(from: 1, to: 1) == counts[0] + counts[2] + counts[6] + counts[8])
    let mergedGroups = groups.merged(into: [1, 0, 1], count: 2)
    #expect(merged == MixingMatrix(of: random.graph, groups: mergedGroups))

    let reversed = MixingMatrix(of: random.graph.reversed, groups: groups)
    for from in 0..<3 {
      for to in 0..<3 {
        #expect(reversed.count(from: from, to: to) == matrix.count(from: to, to: from))
      }
    }
    #expect(reversed.sourceTotals == matrix.targetTotals)
    let relabelled = random.relabelled(using: &generator).graph
    #expect(MixingMatrix(of: relabelled.graph, groups: relabelled.nodeGroups) == matrix)
  }
}
