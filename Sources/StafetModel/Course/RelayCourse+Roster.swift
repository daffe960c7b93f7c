/// The roster grows while a relay is played, as when somebody is invited later.
extension RelayCourse {
  /// Adds a group.
  mutating func append(_ group: ParticipantGroup) {
    relay.groups.append(group)
    people.add(group)
  }

  /// Adds somebody to the roster.
  ///
  /// - Complexity: O(1) expected and amortised; O(*n*) where somebody wrote or was written to who is not on
  ///   the roster, which no study lets happen.
  mutating func append(_ participant: Participant) {
    relay.participants.append(participant)
    if people.ids.count == people.rosterCount {
      people.add(participant)
    } else {
      self = RelayCourse(of: relay, recordsLinks: recordsLinks)
    }
  }
}
