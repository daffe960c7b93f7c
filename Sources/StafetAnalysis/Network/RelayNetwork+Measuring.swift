import StafetModel
import StafetStatistics

extension RelayNetwork {
  /// Measures who asked whom in a relay; `nil` for material that is not a relay, and where no question tells both
  /// its asker and its addressee.
  ///
  /// - Parameters:
  ///   - course: The course of the relay.
  ///   - told: The groups that may be told of.
  ///   - cells: The table of these groups, which tells what is withheld, if there is one.
  ///   - settings: The rules by which addressees are drawn, and how often.
  /// - Complexity: O(*n* + *e* · *d*) for *n* people and *e* ties of people with *d* ties at most, *e* · *n* for the
  ///   ways between people, and the first again for each draw.
  init?(
    of course: RelayCourse, by told: ToldGroups, cells: GroupCells?, settings: AnalysisSettings
  ) {
    guard course.relay.kind == .relay else { return nil }
    let known = KnownQuestions(of: course)
    guard known.count > 0 else { return nil }
    let roster = course.people.rosterCount
    let graph = DirectedMultigraph(
      nodeCount: roster, sources: known.askers, targets: known.addressees)
    let places = told.places
    let groups = NodeGroups(
      (0..<roster).map { places.number(of: told.place(of: $0)) }, groupCount: places.count)
    let figures = NetworkFigures(of: graph, groups: groups)

    let reservation = Self.reservation(of: graph, course: course, draws: settings.redraws)
    var draws =
      reservation == nil
      ? NetworkDraws(of: course, groups: groups, settings: settings) : NetworkDraws()

    let dyads = DyadCensus(of: graph)
    let reach = GeodesicReach(of: graph, limit: Self.mostPeopleWithWays)
    people = roster
    questions = graph.arcCount - graph.loopCount
    untoldQuestions = course.questions.count - known.count
    ownQuestions = graph.loopCount
    activePeople = zip(graph.outDegrees, graph.inDegrees).count { $0 + $1 > 0 }
    ties = graph.distinctArcCount
    density = GraphDensity(of: graph).value
    meanDegree = GraphDensity(of: graph).meanDegree
    mutualPairs = dyads.mutualCount
    oneWayPairs = dyads.asymmetricCount
    reciprocityOfTies = dyads.reciprocityOfArcs
    let triads = TriadCensus(of: graph)
    self.triads = TriadType.allCases.map {
      TriadCount(type: $0.name, count: triads.counts[$0.rawValue])
    }
    parts = GraphComponents(weakIn: graph).sizes.sorted(by: >)
    circles = GraphComponents(strongIn: graph).sizes.sorted(by: >)
    reachablePairs = reach?.reachableShare
    meanDistance = reach?.meanDistance
    received = Self.received(graph.inDegrees)
    measures = NetworkMeasure.allCases.enumerated().map { place, measure in
      let value = figures.values[place]
      return Measured(
        measure: measure, value: value,
        chance: value.flatMap {
          draws.comparison(of: $0, amongMeasures: place)
        })
    }
    let matrix = MixingMatrix(of: graph, groups: groups)
    self.groups = cells.map { cells in
      GroupTies(of: cells, in: course) {
        draws.comparison(
          of: matrix.counts[$0], amongCells: $0, besides: cells.counts[$0] - matrix.counts[$0])
      }
    }
    self.reservation = reservation
  }

  /// Why a network cannot be compared with chance, if so.
  private static func reservation(
    of graph: DirectedMultigraph, course: RelayCourse, draws: Int
  ) -> Reservation? {
    if graph.nodeCount < leastPeople { return .tooFewPeople }
    if graph.arcCount - graph.loopCount < leastQuestions { return .tooFewQuestions }
    if course.links == .unknown { return .unknownChains }
    return draws == 0 ? .noDraws : nil
  }

  /// How many people received how many questions.
  private static func received(_ inDegrees: [Int]) -> [Received] {
    var people = [Int](repeating: 0, count: (inDegrees.max() ?? -1) + 1)
    for degree in inDegrees { people[degree] += 1 }
    return people.indices.filter { people[$0] > 0 }
      .map { Received(questions: $0, people: people[$0]) }
  }
}

/// The questions of which asker and addressee are on the roster, as two columns of people's numbers.
private struct KnownQuestions {
  private(set) var askers: [UInt32] = []
  private(set) var addressees: [UInt32] = []

  var count: Int { askers.count }

  init(of course: RelayCourse) {
    for question in course.questions {
      guard let asker = course.authors[question], let addressee = course.recipients[question],
        asker < course.people.rosterCount, addressee < course.people.rosterCount
      else { continue }
      askers.append(UInt32(asker))
      addressees.append(UInt32(addressee))
    }
  }
}
