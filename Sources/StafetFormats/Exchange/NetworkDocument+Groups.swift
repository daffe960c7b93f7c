import StafetAnalysis
public import StafetModel

extension NetworkDocument {
  /// Makes the network of the groups of a relay; `nil` where nothing records who wrote to whom, where fewer than two
  /// groups have people, or where none may be told of.
  ///
  /// Groups of too few people are joined to one node that is marked as withheld, together with as many others as
  /// it takes that nobody can work out what was withheld. People in no group are left out.
  ///
  /// - Parameters:
  ///   - relay: The relay.
  ///   - smallestGroup: How many people a group must have to be told of.
  /// - Complexity: O(*n* log *n*) expected in the number of contributions and people.
  public init?(ofGroupsIn relay: Relay, smallestGroup: Int = 3) {
    let course = RelayCourse(of: relay)
    let withholding = GroupWithholding(of: course, smallest: smallestGroup)
    let sizes = GroupWithholding.sizes(of: course)
    if sizes.groups.count(where: { $0 > 0 }) < 2 { return nil }
    let told = relay.groups.indices.filter { sizes.groups[$0] > 0 && !withholding.isWithheld[$0] }
    if told.isEmpty { return nil }

    var nodeOfGroup = [Int?](repeating: nil, count: relay.groups.count)
    for (node, group) in told.enumerated() { nodeOfGroup[group] = node }
    let joined = withholding.withholdsAny ? told.count : nil
    for group in relay.groups.indices where withholding.isWithheld[group] {
      nodeOfGroup[group] = joined
    }
    let nodesOfPeople = course.people.ids.indices.map { person in
      guard let group = course.people.groups[person] else {
        return withholding.withholdsOthers ? joined : nil
      }
      return nodeOfGroup[group]
    }
    let tally = NetworkTally(
      of: course, nodes: nodesOfPeople, count: told.count + (joined == nil ? 0 : 1))
    if tally.edges.isEmpty { return nil }

    subject = "groups"
    self.relay = relay.name
    attributes =
      [
        Attribute(name: "people", form: .number), Attribute(name: "external", form: .flag),
        Attribute(name: "withheld", form: .flag),
      ] + NetworkTally.attributes
    var nodes: [Node] = []
    for (node, group) in told.enumerated() {
      var values: [Value?] = []
      values.append(.number(sizes.groups[group]))
      values.append(.flag(relay.groups[group].isExternal))
      values.append(.flag(false))
      values.append(contentsOf: tally.values(of: node))
      nodes.append(Node(label: relay.groups[group].name, values: values))
    }
    if let joined {
      var people = withholding.withholdsOthers ? sizes.others : 0
      for group in relay.groups.indices where withholding.isWithheld[group] {
        people += sizes.groups[group]
      }
      nodes.append(
        Node(
          label: "withheld",
          values: [.number(people), nil, .flag(true)] + tally.values(of: joined)))
    }
    self.nodes = nodes
    edges = tally.edges
  }
}

extension GroupWithholding {
  /// How many people of a relay are in each group, and how many are in none and wrote or were written to.
  static func sizes(of course: RelayCourse) -> (groups: [Int], others: Int) {
    var groups = [Int](repeating: 0, count: course.relay.groups.count)
    for person in course.people.ids.indices {
      if let group = course.people.groups[person] { groups[group] += 1 }
    }
    var others = [Bool](repeating: false, count: course.people.ids.count)
    for position in course.relay.contributions.indices {
      for person in [course.authors[position], course.recipients[position]] {
        if let person, course.people.groups[person] == nil { others[person] = true }
      }
    }
    return (groups, others.count { $0 })
  }

  /// Decides which groups of a relay may be told of.
  init(of course: RelayCourse, smallest: Int) {
    let sizes = Self.sizes(of: course)
    self.init(sizes: sizes.groups, others: sizes.others, smallest: smallest)
  }
}
