public import StafetModel
import StafetStatistics

/// Who wrote to whom in very many contributions, as figures.
///
/// Each contribution of the kind that is counted leads from its author to its addressee. Contributions without
/// either of them, and those to their own author, are counted apart and are part of nothing else. *People* are
/// those who wrote to somebody else or were written to; whoever did neither is not known here, so that a
/// roster with silent participants gives other figures of density and of unevenness. People of two relays are
/// different people, whatever they are called.
///
/// The figures depend on the contributions alone: neither on their order nor on how many threads read them.
public struct ContributionNetwork: Hashable, Sendable {
  /// Somebody in a list of people, with the figure by which the list is ordered.
  public struct Person<Value: Hashable & Sendable>: Hashable, Sendable {
    /// The relay, as it is called in the source.
    public let relay: String

    /// The pseudonym.
    public let id: Participant.ID

    /// The figure.
    public let value: Value

    /// Makes an entry of a list, as for a preview or a test.
    ///
    /// - Parameters:
    ///   - relay: The relay, as it is called in the source.
    ///   - id: The pseudonym.
    ///   - value: The figure.
    public init(relay: String, id: Participant.ID, value: Value) {
      self.relay = relay
      self.id = id
      self.value = value
    }
  }

  /// The kind of the contributions that are counted, or `nil` for all.
  public let kind: Contribution.Kind?

  /// How many contributions of the kind there are.
  public let contributions: Int

  /// Of how many of these the author or the addressee is not recorded.
  public let incomplete: Int

  /// How many of these are addressed to their own author.
  public let loops: Int

  /// How many people wrote to somebody else or were written to.
  public let people: Int

  /// From how many people to how many others contributions lead: each pair counts once in each direction.
  public let pairs: Int

  /// How many pairs of people wrote to each other.
  public let mutualPairs: Int

  /// The part of ``pairs`` that lead back as well; `nil` where there are none.
  ///
  /// It is the reciprocity of arcs: how likely is it that somebody who was written to wrote back, at any time?
  public let reciprocity: Double?

  /// ``mutualPairs`` over pairs of people of whom at least one wrote to the other; `nil` where there are none.
  public let reciprocityOfPairs: Double?

  /// Pairs over all pairs that there could be, each in both directions; `nil` with fewer than two people.
  public let density: Double?

  /// How many people each weak component has, the largest first: people who are joined by contributions
  /// in whatever direction.
  public let componentSizes: [Int]

  /// How unevenly contributions are spread over those who receive them, all ``people`` included: Gini's
  /// coefficient, not corrected for their number; `nil` where there are none.
  public let receivedGini: Double?

  /// How unevenly contributions are spread over those who write them, in the same way.
  public let sentGini: Double?

  /// Those who received most contributions, the first of them most; of equals in the order of identifiers.
  public let mostReceived: [Person<Int>]

  /// Those who wrote most.
  public let mostSent: [Person<Int>]

  /// Those with the highest PageRank: the share of a walk without end, from 0 to 1.
  ///
  /// Damping 0.85; a contribution that is repeated weighs as much as its repeats. From people who wrote to
  /// nobody the walk goes on anywhere.
  public let highestRanked: [Person<Double>]

  /// The relays, in the order of their names, each with its groups.
  public let relays: [ContributionNetworkRelay]

  /// Works out the figures.
  ///
  /// - Parameters:
  ///   - ties: Who wrote to whom.
  ///   - kind: The kind of the contributions, or `nil` for all.
  ///   - smallestGroup: How many people a group must have to be told of.
  ///   - limit: How many people a list has at most.
  ///   - workforce: Carries out parts that do not need each other.
  /// - Complexity: O(*n* log *n* + *i* · (*n* + *e*)) for *n* people, *e* pairs and *i* steps of PageRank.
  package init(
    of ties: NetworkTies, kind: Contribution.Kind?, smallestGroup: Int, limit: Int,
    workforce: some Workforce = OneWorker()
  ) {
    let graph = DirectedMultigraph(
      nodeCount: ties.peopleCount, sources: ties.sources, targets: ties.targets)
    self.kind = kind
    contributions = ties.contributions
    incomplete = ties.incomplete
    loops = ties.loops
    people = graph.nodeCount
    pairs = graph.distinctArcCount
    let (ranks, parts) = Self.figures(of: ties, graph, smallest: smallestGroup, by: workforce)
    let dyads = parts.dyads
    mutualPairs = dyads.mutualCount
    reciprocity = dyads.reciprocityOfArcs
    reciprocityOfPairs = dyads.reciprocityOfPairs
    let possible = Double(people) * Double(people - 1)
    density = people < 2 ? nil : Double(pairs) / possible
    componentSizes = parts.componentSizes
    let received = graph.inDegrees
    let sent = graph.outDegrees
    receivedGini = GiniCoefficient(of: received)?.value
    sentGini = GiniCoefficient(of: sent)?.value
    mostReceived = Self.first(limit, of: ties, by: received)
    mostSent = Self.first(limit, of: ties, by: sent)
    highestRanked = Self.first(limit, of: ties, by: ranks)
    relays = parts.relays
  }

  /// Ranks the people, relay by relay, and works out the other figures beside.
  ///
  /// Nobody writes to somebody of another relay, so that relays can be ranked at the same time.
  private static func figures(
    of ties: NetworkTies, _ graph: DirectedMultigraph, smallest: Int, by workforce: some Workforce
  ) -> (ranks: [Double], parts: Parts) {
    var people = [[UInt32]](repeating: [], count: ties.relays.count)
    for (person, relay) in ties.relayOfPerson.enumerated() {
      people[Int(relay)].append(UInt32(truncatingIfNeeded: person))
    }
    // Two shares of the work, of about as many people.
    var shares: [[Int]] = [[], []]
    var counts = [0, 0]
    for relay in people.indices.sorted(by: { (people[$1].count, $0) < (people[$0].count, $1) }) {
      let share = counts[0] <= counts[1] ? 0 : 1
      shares[share].append(relay)
      counts[share] += people[relay].count
    }
    let (lists, order) = (people, shares)
    let walk = PageRankWalk(through: graph, by: PageRank())
    let (first, others) = workforce.both {
      order[0].map { walk.ranks(of: lists[$0]) }
    } _: {
      (
        order[1].map { walk.ranks(of: lists[$0]) },
        parts: Parts(of: ties, graph, smallest: smallest)
      )
    }
    return (
      walk.shares(of: order.joined().map { lists[$0] }, first + others.0), others.parts
    )
  }

  /// What is worked out beside the ranks.
  private struct Parts: Sendable {
    let dyads: DyadCensus
    let componentSizes: [Int]
    let relays: [ContributionNetworkRelay]

    init(of ties: NetworkTies, _ graph: DirectedMultigraph, smallest: Int) {
      dyads = DyadCensus(of: graph)
      componentSizes = GraphComponents(weakIn: graph).sizes.sorted(by: >)
      relays = ContributionNetworkRelay.relays(
        of: ties, graph, sent: graph.outDegrees, smallest: smallest)
    }
  }

  /// The people with the highest values, of equals those whose identifiers come first.
  private static func first<Value: Comparable & Hashable & Sendable>(
    _ limit: Int, of ties: NetworkTies, by values: [Value]
  ) -> [Person<Value>] {
    if limit <= 0 { return [] }
    // People come in the order of identifiers, so one with an equal value never comes before another.
    var first: [Int] = []
    for person in values.indices {
      if first.count == limit, let last = first.last, values[last] >= values[person] { continue }
      let place = first.firstIndex { values[$0] < values[person] } ?? first.count
      first.insert(person, at: place)
      if first.count > limit { first.removeLast() }
    }
    return first.map { person in
      Person(
        relay: ties.relays[Int(ties.relayOfPerson[person])],
        id: Participant.ID(ties.identifier(of: person)), value: values[person])
    }
  }
}
