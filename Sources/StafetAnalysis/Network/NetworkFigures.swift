import StafetStatistics

/// The value of each ``NetworkMeasure`` in one network, and how often each group asked each.
///
/// It is worked out for a relay as it was and for each of its draws, so that both are measured alike.
struct NetworkFigures {
  /// The value of each measure, in the order of its cases; `nil` where it is not defined.
  let values: [Double?]

  /// How often each group asked each, row by row.
  let cells: [Int]

  /// Measures a network.
  ///
  /// - Parameters:
  ///   - graph: Who asked whom.
  ///   - groups: The group of each person.
  init(of graph: DirectedMultigraph, groups: NodeGroups) {
    let matrix = MixingMatrix(of: graph, groups: groups)
    cells = matrix.counts
    let triads = TriadCensus(of: graph)
    let brokerage = groups.groupCount > 1 ? Brokerage(of: graph, groups: groups) : nil
    values = NetworkMeasure.allCases.map { measure in
      switch measure {
      case .reciprocity: DyadCensus(of: graph).reciprocityOfPairs
      case .transitivity: triads.transitivity
      case .connectedness: Self.connectedness(of: graph)
      case .centralization: DegreeCentralization(ofInDegreesOf: graph)?.value
      case .inequality: GiniCoefficient(of: graph.inDegrees)?.value
      case .externalInternal: groups.groupCount > 1 ? EIIndex(of: matrix).value : nil
      case .assortativity: GroupAssortativity(of: matrix)?.value
      case .segregation: groups.groupCount > 1 ? GroupSegregation(of: matrix)?.index : nil
      case .brokerage: brokerage.map { Self.brokered($0) }
      }
    }
  }

  private static func connectedness(of graph: DirectedMultigraph) -> Double? {
    guard graph.nodeCount > 0 else { return nil }
    return Double(GraphComponents(weakIn: graph).largestSize) / Double(graph.nodeCount)
  }

  /// All roles but that of a coordinator, whose two questions stay in one group.
  private static func brokered(_ brokerage: Brokerage) -> Double {
    Double(
      Brokerage.Role.allCases.reduce(0) {
        $0 + ($1 == .coordinator ? 0 : brokerage.total(of: $1))
      })
  }
}
