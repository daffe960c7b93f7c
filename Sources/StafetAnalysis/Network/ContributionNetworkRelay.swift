import StafetStatistics

/// The groups of one relay of a ``ContributionNetwork``, and how many contributions lead from each to each.
///
/// A group of fewer people than asked for is withheld; where that alone would not keep it from being worked out,
/// further groups are, by the rule of <doc:WithholdingFigures>. Withheld groups are joined into one, without a name, and
/// so is each group that wrote to none of them or was written to by none, which would be told of each. People in no
/// group, or of whom no line tells the group, are left out.
///
/// > Important: What is counted line by line knows only those who wrote or were written to, while a study knows its
/// > roster, so that each may withhold other groups. Whoever publishes both tells more than either.
public struct ContributionNetworkRelay: Hashable, Sendable {
  /// A group, or the withheld groups together.
  public struct Group: Hashable, Sendable {
    /// What the group is called in the source; `nil` for the withheld groups together.
    public let name: String?

    /// How many of the ``ContributionNetwork/people`` belong to it.
    public let people: Int
  }

  /// The largest number of groups in all relays for which contributions are counted between groups.
  public static let groupLimit = 2_000

  /// What the relay is called in the source.
  public let name: String

  /// How many people it has who wrote to somebody else or were written to.
  public let people: Int

  /// How many contributions lead from somebody to somebody else.
  public let ties: Int

  /// The groups in the order of their names, the withheld ones last; empty where no line tells of a group, or
  /// all of them are withheld.
  public let groups: [Group]

  /// How many contributions lead from each of the groups, in their order, to each: row by row; `nil` where there
  /// are no groups, or more than ``groupLimit``.
  public let matrix: [[Int]]?

  /// How many contributions are not in ``matrix``, since the group of somebody is not known; `nil` without one.
  public let leftOut: Int?

  /// Whether people write to their own group more than by chance, by Newman's coefficient over ``matrix``; `nil`
  /// without one, and where all contributions are from one group to one.
  public let assortativity: Double?

  /// Works out the groups of all relays.
  static func relays(
    of ties: NetworkTies, _ graph: DirectedMultigraph, sent: [Int], smallest: Int
  ) -> [ContributionNetworkRelay] {
    let places = RelayPlaces(of: ties, graph, smallest: smallest)
    var people = [Int](repeating: 0, count: ties.relays.count)
    var counts = people
    for person in 0..<ties.peopleCount {
      let relay = Int(ties.relayOfPerson[person])
      people[relay] += 1
      counts[relay] += sent[person]
    }
    let whole = places.count > groupLimit ? nil : places.matrix(of: graph)
    return ties.relays.indices.map { relay in
      let range = places.ranges[relay]
      var groups = range.map { Group(name: places.names[$0], people: places.sizes[$0]) }
      var matrix = range.isEmpty ? nil : whole?.part(range)
      if let counted = matrix { matrix = counted.joined(&groups) }
      return ContributionNetworkRelay(
        name: ties.relays[relay], people: people[relay], ties: counts[relay], groups: groups,
        matrix: matrix.map { matrix in
          (0..<groups.count).map { from in
            (0..<groups.count).map { matrix.count(from: from, to: $0) }
          }
        },
        leftOut: matrix.map { counts[relay] - $0.total },
        assortativity: matrix.flatMap { GroupAssortativity(of: $0) }?.value)
    }
  }
}

/// Where people stand once small groups are withheld: the places of all relays, one after the other.
private struct RelayPlaces {
  /// The places of each relay.
  private(set) var ranges: [Range<Int>] = []

  /// The group of each place; `nil` for withheld groups.
  private(set) var names: [String?] = []

  /// How many people stand at each place.
  private(set) var sizes: [Int] = []

  /// For each person the place, or the number of places where there is none.
  private let numbers: [UInt32]

  var count: Int { names.count }

  init(of ties: NetworkTies, _ graph: DirectedMultigraph, smallest: Int) {
    // The groups of each relay, one after the other.
    var groups: [Range<Int>] = []
    for relay in ties.relays.indices {
      let first = groups.last?.upperBound ?? 0
      var end = first
      while end < ties.groups.count, Int(ties.relayOfGroup[end]) == relay { end += 1 }
      groups.append(first..<end)
    }
    /// The number of a person's group in its relay; those in no group come last.
    func number(_ person: Int, in relay: Int) -> Int {
      let group = ties.groupOfPerson[person]
      return group == RelayTies.noGroup
        ? groups[relay].count : Int(group) - groups[relay].lowerBound
    }
    var people = groups.map { [Int](repeating: 0, count: $0.count + 1) }
    for person in 0..<ties.peopleCount {
      let relay = Int(ties.relayOfPerson[person])
      people[relay][number(person, in: relay)] += 1
    }
    var withholdings = people.map { GroupWithholding(sizes: $0) }
    let outgoing = graph.outgoing
    for author in 0..<ties.peopleCount {
      let relay = Int(ties.relayOfPerson[author])
      if groups[relay].isEmpty { continue }
      let from = number(author, in: relay)
      for place in outgoing.rowStarts[author]..<outgoing.rowStarts[author + 1] {
        withholdings[relay].takeQuestions(
          from: from, to: number(Int(outgoing.columns[place]), in: relay),
          count: Int(outgoing.values[place]))
      }
    }
    var placesOfGroups: [[Int?]] = []
    for relay in ties.relays.indices {
      let withheld = withholdings[relay].withheld(smallest: smallest)
      var places: [Int?] = Array(repeating: nil, count: withheld.count)
      let start = names.count
      for (number, group) in groups[relay].enumerated()
      where people[relay][number] > 0 && !withheld[number] {
        places[number] = names.count
        names.append(ties.groups[group])
        sizes.append(people[relay][number])
      }
      // Of withheld groups alone there is nothing to tell.
      if names.count > start, withheld.contains(true) {
        for number in withheld.indices where withheld[number] { places[number] = names.count }
        names.append(nil)
        sizes.append(withheld.indices.reduce(0) { withheld[$1] ? $0 + people[relay][$1] : $0 })
      }
      ranges.append(start..<names.count)
      placesOfGroups.append(places)
    }
    let none = names.count
    numbers = (0..<ties.peopleCount).map { person in
      let relay = Int(ties.relayOfPerson[person])
      return UInt32(truncatingIfNeeded: placesOfGroups[relay][number(person, in: relay)] ?? none)
    }
  }

  func matrix(of graph: DirectedMultigraph) -> MixingMatrix {
    MixingMatrix(of: graph, groups: NodeGroups(numbers: numbers, groupCount: count))
  }
}

extension MixingMatrix {
  /// The table of some of the groups that follow each other.
  fileprivate func part(_ groups: Range<Int>) -> MixingMatrix {
    var counts: [Int] = []
    counts.reserveCapacity(groups.count * groups.count)
    for from in groups { for to in groups { counts.append(count(from: from, to: to)) } }
    return MixingMatrix(counts: counts, groupSizes: Array(groupSizes[groups]))
  }

  /// The table in which groups that would tell of those that are withheld, the last, are one with these; `nil` where
  /// none is left.
  fileprivate func joined(_ groups: inout [ContributionNetworkRelay.Group]) -> MixingMatrix? {
    guard let withheld = groups.last, withheld.name == nil else { return self }
    let last = groups.count - 1
    var ties = WithheldTies(count: last)
    for from in 0..<groupCount {
      for to in 0..<groupCount { ties.take(from: from, to: to, count: count(from: from, to: to)) }
    }
    let joined = ties.telling
    if joined.isEmpty { return self }
    var isJoined = Array(repeating: false, count: last)
    for group in joined { isJoined[group] = true }
    let kept = (0..<last).filter { !isJoined[$0] }
    if kept.isEmpty {
      groups = []
      return nil
    }
    var places = Array(repeating: kept.count, count: groups.count)
    for (place, group) in kept.enumerated() { places[group] = place }
    let people = joined.reduce(withheld.people) { $0 + groups[$1].people }
    groups =
      kept.map { groups[$0] } + [ContributionNetworkRelay.Group(name: nil, people: people)]
    return merged(into: places, count: groups.count)
  }
}
