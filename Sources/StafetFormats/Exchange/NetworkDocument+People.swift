import StafetAnalysis
public import StafetModel

extension NetworkDocument {
  /// Makes the network of the people of a relay; `nil` where nothing records who wrote to whom.
  ///
  /// Everybody on the roster is a node, also who never contributed. Without identifiers, people are called by
  /// numbers in the order of how many questions they received, so that their order says nothing else about them.
  ///
  /// - Parameters:
  ///   - relay: The relay.
  ///   - showsIdentifiers: Whether people are called by their pseudonyms, rather than by numbers.
  ///   - smallestGroup: How many people a group must have to be told of: the people of smaller ones, and of those
  ///     by which these could be found out, have no group here.
  /// - Complexity: O(*n* log *n*) expected in the number of contributions and people.
  public init?(ofPeopleIn relay: Relay, showsIdentifiers: Bool = true, smallestGroup: Int = 3) {
    let course = RelayCourse(of: relay)
    let count = course.people.ids.count
    // Not a list of numbers, which would have to be cast where Embedded Swift casts nothing.
    let everybody: [Int?] = (0..<count).map { Optional($0) }
    let first = NetworkTally(of: course, nodes: everybody, count: count)
    if first.edges.isEmpty { return nil }
    var order = Array(0..<count)
    if !showsIdentifiers {
      let figures = order.map { person in
        [first.received, first.asked, first.answered].map { $0?[person] ?? 0 }
      }
      order.sort { left, right in
        if figures[left] == figures[right] { return left < right }
        return figures[right].lexicographicallyPrecedes(figures[left])
      }
    }
    var places = [Int?](repeating: nil, count: count)
    for (place, person) in order.enumerated() { places[person] = place }
    let tally = NetworkTally(of: course, nodes: places, count: count)
    let shown = ToldGroups.shown(in: course, smallest: smallestGroup)
    subject = "people"
    self.relay = relay.name
    attributes = [Attribute(name: "group", form: .text)] + NetworkTally.attributes
    nodes = order.enumerated().map { place, person in
      var group: Value?
      if case .group(let position) = shown.place(of: person) {
        group = .text(relay.groups[position].name)
      }
      return Node(
        label: showsIdentifiers ? course.people.ids[person].text : String(place + 1),
        values: [group] + tally.values(of: place))
    }
    edges = tally.edges
  }
}
