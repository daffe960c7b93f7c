public import StafetModel
import StafetText

extension ContributionNetwork {
  /// Works out the figures of relays that are in memory.
  ///
  /// They are those of a file with the same contributions. Of the roster only the groups are taken; whoever is
  /// on it and has no part in the contributions counted is left out, as where a file is read line by line.
  ///
  /// - Parameters:
  ///   - relays: The relays. Those of one name are told apart by their identifiers.
  ///   - kind: The kind of contributions that is counted, or `nil` for all.
  ///   - smallestGroup: How many people a group must have to be told of.
  ///   - limit: How many people a list has at most.
  /// - Complexity: O(*n* log *n*) expected in the number of contributions.
  public init(
    of relays: [Relay], kind: Contribution.Kind? = .question, smallestGroup: Int = 3,
    limit: Int = 10
  ) {
    let ties = relays.map { relay in
      let isAlone = relays.count { $0.name == relay.name } == 1
      return RelayTies(
        of: RelayCourse(of: relay), named: isAlone ? relay.name : relay.id.text, kind: kind)
    }
    self.init(of: NetworkTies(ties), kind: kind, smallestGroup: smallestGroup, limit: limit)
  }
}

extension RelayTies {
  /// Takes who wrote to whom from the course of a relay.
  ///
  /// - Parameters:
  ///   - course: The course.
  ///   - name: What the relay is called.
  ///   - kind: The kind of contributions that is counted, or `nil` for all.
  package init(of course: RelayCourse, named name: String, kind: Contribution.Kind?) {
    self.init(name: name)
    let people = course.people.ids.map { id in id.text.withUTF8Span { person($0) } }
    for (place, person) in people.enumerated() {
      guard let group = course.people.groups[place] else { continue }
      set(group: course.relay.groups[group].name.withUTF8Span { self.group($0) }, of: person)
    }
    for (position, contribution) in course.relay.contributions.enumerated()
    where kind == nil || contribution.kind == kind {
      add(
        from: course.authors[position].map { people[$0] },
        to: course.recipients[position].map { people[$0] })
    }
  }
}
