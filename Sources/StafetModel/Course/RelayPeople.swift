/// The people of a relay by number: first the roster in its order, then those who wrote or were written to
/// without being on it, in the order in which they appear.
///
/// In a relay of a ``Study`` everybody is on the roster.
package struct RelayPeople: Sendable {
  /// Everybody by number.
  package private(set) var ids: [Participant.ID] = []

  /// How many are on the roster.
  package let rosterCount: Int

  /// The roster, of which the first entry counts where an identifier is used twice.
  private var roster: [Participant] = []

  /// For everybody on the roster the position of the group in the relay's list of groups.
  package private(set) var groups: PositionColumn

  private var numbers: [Participant.ID: Int] = [:]

  /// Numbers the roster of a relay.
  init(of relay: Relay) {
    var positions: [ParticipantGroup.ID: Int] = [:]
    for (position, group) in relay.groups.enumerated() where positions[group.id] == nil {
      positions[group.id] = position
    }
    groups = PositionColumn()
    for participant in relay.participants where numbers[participant.id] == nil {
      let number = ids.count
      numbers[participant.id] = number
      ids.append(participant.id)
      roster.append(participant)
      if let group = participant.group { groups[number] = positions[group] }
    }
    rosterCount = ids.count
  }

  /// The number of a person, who gets one if need be.
  mutating func add(_ person: Participant.ID) -> Int {
    if let number = numbers[person] { return number }
    numbers[person] = ids.count
    ids.append(person)
    return ids.count - 1
  }

  /// The number of a person, or `nil` for somebody who has nothing to do with the relay.
  package func number(of person: Participant.ID) -> Int? { numbers[person] }

  /// The entry on the roster, or `nil` for somebody who is not on it.
  package func participant(_ number: Int) -> Participant? {
    number < rosterCount ? roster[number] : nil
  }
}
