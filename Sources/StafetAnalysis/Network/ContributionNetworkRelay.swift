import StafetStatistics

/// The groups of one relay of a ``ContributionNetwork``, and how many contributions lead from each to each.
///
/// A group of fewer people than asked for is withheld; where that alone would not keep it from being worked out,
/// further groups are. Withheld groups are joined into one, without a name. People in no group, or of whom no
/// line tells the group, are left out.
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
    let places = GroupPlaces(of: ties, smallest: smallest)
    var people = [Int](repeating: 0, count: ties.relays.count)
    var counts = people
    for person in ties.people.indices {
      let relay = Int(ties.relayOfPerson[person])
      people[relay] += 1
      counts[relay] += sent[person]
    }
    let whole = places.count > groupLimit ? nil : places.matrix(of: graph)
    return ties.relays.indices.map { relay in
      let range = places.ranges[relay]
      let matrix = range.isEmpty ? nil : whole?.part(range)
      return ContributionNetworkRelay(
        name: ties.relays[relay], people: people[relay], ties: counts[relay],
        groups: range.map { Group(name: places.names[$0], people: places.sizes[$0]) },
        matrix: matrix.map { matrix in
          (0..<range.count).map { from in
            (0..<range.count).map { matrix.count(from: from, to: $0) }
          }
        },
        leftOut: matrix.map { counts[relay] - $0.total },
        assortativity: matrix.flatMap { GroupAssortativity(of: $0) }?.value)
    }
  }
}

/// Where people stand once small groups are withheld: the places of all relays, one after the other.
private struct GroupPlaces {
  /// The places of each relay.
  private(set) var ranges: [Range<Int>] = []

  /// The group of each place; `nil` for withheld groups.
  private(set) var names: [String?] = []

  /// How many people stand at each place.
  private(set) var sizes: [Int] = []

  /// For each person the place, or the number of places where there is none.
  private let numbers: [UInt32]

  var count: Int { names.count }

  init(of ties: NetworkTies, smallest: Int) {
    var groupSizes = [Int](repeating: 0, count: ties.groups.count)
    var others = [Int](repeating: 0, count: ties.relays.count)
    for person in ties.people.indices {
      let group = ties.groupOfPerson[person]
      if group == RelayTies.noGroup {
        others[Int(ties.relayOfPerson[person])] += 1
      } else {
        groupSizes[Int(group)] += 1
      }
    }
    var placeOfGroup = [Int?](repeating: nil, count: ties.groups.count)
    var placeOfOthers = [Int?](repeating: nil, count: ties.relays.count)
    var first = 0
    for relay in ties.relays.indices {
      var end = first
      while end < ties.groups.count, Int(ties.relayOfGroup[end]) == relay { end += 1 }
      let withholding = GroupWithholding(
        sizes: Array(groupSizes[first..<end]), others: others[relay], smallest: smallest)
      let start = names.count
      for group in first..<end where groupSizes[group] > 0 && !withholding.isWithheld[group - first]
      {
        placeOfGroup[group] = names.count
        names.append(ties.groups[group])
        sizes.append(groupSizes[group])
      }
      // Of withheld groups alone there is nothing to tell.
      if names.count > start, withholding.withholdsAny {
        var people = withholding.withholdsOthers ? others[relay] : 0
        for group in first..<end where withholding.isWithheld[group - first] {
          placeOfGroup[group] = names.count
          people += groupSizes[group]
        }
        if withholding.withholdsOthers { placeOfOthers[relay] = names.count }
        names.append(nil)
        sizes.append(people)
      }
      ranges.append(start..<names.count)
      first = end
    }
    let none = names.count
    numbers = ties.people.indices.map { person in
      let group = ties.groupOfPerson[person]
      let place =
        group == RelayTies.noGroup
        ? placeOfOthers[Int(ties.relayOfPerson[person])] : placeOfGroup[Int(group)]
      return UInt32(truncatingIfNeeded: place ?? none)
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
}
