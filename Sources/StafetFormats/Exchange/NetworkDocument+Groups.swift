import StafetAnalysis
public import StafetModel

extension NetworkDocument {
  /// Makes the network of the groups of a relay; `nil` where nothing records who wrote to whom, where fewer than two
  /// groups have people, or where none may be told of.
  ///
  /// Groups of too few people are joined to one node that is marked as withheld, together with as many others as
  /// it takes that nobody can work out what was withheld, or could tell that nothing went between a group and these.
  /// People in no group are left out.
  ///
  /// - Parameters:
  ///   - relay: The relay.
  ///   - smallestGroup: How many people a group must have to be told of.
  /// - Complexity: O(*n* log *n*) expected in the number of contributions and people.
  public init?(ofGroupsIn relay: Relay, smallestGroup: Int = 3) {
    let course = RelayCourse(of: relay)
    let shown = ToldGroups.shown(in: course, smallest: smallestGroup)
    if !shown.areSeveral { return nil }
    let places = shown.places
    let tally = NetworkTally(
      of: course,
      nodes: course.people.ids.indices.map { places.number(of: shown.place(of: $0)) },
      count: places.count)
    if tally.edges.isEmpty { return nil }

    subject = "groups"
    self.relay = relay.name
    attributes =
      [
        Attribute(name: "people", form: .number), Attribute(name: "external", form: .flag),
        Attribute(name: "withheld", form: .flag),
      ] + NetworkTally.attributes
    var nodes: [Node] = []
    for (node, group) in places.groups.enumerated() {
      var values: [Value?] = []
      values.append(.number(shown.sizes[group]))
      values.append(.flag(relay.groups[group].isExternal))
      values.append(.flag(false))
      values.append(contentsOf: tally.values(of: node))
      nodes.append(Node(label: relay.groups[group].name, values: values))
    }
    if let withheld = places.withheld {
      let people = shown.withheld.reduce(0) { $0 + shown.sizes[$1] }
      let others = shown.withholdsOutsiders ? shown.sizes[relay.groups.count] : 0
      nodes.append(
        Node(
          label: "withheld",
          values: [.number(people + others), nil, .flag(true)] + tally.values(of: withheld)))
    }
    self.nodes = nodes
    edges = tally.edges
  }
}
