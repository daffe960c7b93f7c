package import StafetModel

extension Relay {
  /// A relay with a roster of the people given.
  package static func of(
    _ contributions: [Contribution],
    people: [Participant.ID] = [],
    declared: DeclaredFacts = DeclaredFacts(),
    id: ID = "r"
  ) -> Relay {
    Relay(
      id: id, declared: declared, participants: people.map { Participant(id: $0) },
      contributions: contributions)
  }

  /// A relay of three days whose ten people, a to j, are five in each of two groups.
  ///
  /// Times are seconds since its opening.
  package static func played(
    _ contributions: [Contribution],
    id: ID = "r",
    name: String = "",
    groups: (ParticipantGroup, ParticipantGroup) = (
      ParticipantGroup(id: "g"), ParticipantGroup(id: "h")
    ),
    suspended: [Participant.ID: [Period]] = [:],
    opens: Int64? = 0,
    closes: Int64? = 3 * 86_400
  ) -> Relay {
    let people = "abcdefghij".map { Participant.ID("\($0)") }
    return Relay(
      id: id, name: name, opens: opens.map { Instant(secondsSince1970: $0) },
      closes: closes.map { Instant(secondsSince1970: $0) }, groups: [groups.0, groups.1],
      participants: people.enumerated().map { number, person in
        Participant(
          id: person, group: number < 5 ? groups.0.id : groups.1.id,
          suspended: suspended[person] ?? [])
      },
      contributions: contributions)
  }
}
