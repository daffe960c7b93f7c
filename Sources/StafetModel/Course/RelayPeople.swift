/// The people of a relay by number: first the roster in its order, then those who wrote or were written to
/// without being on it, in the order in which they appear.
///
/// In a relay of a ``Study`` everybody is on the roster.
package struct RelayPeople: Sendable {
  /// Everybody by number.
  package private(set) var ids: [Participant.ID] = []

  /// How many are on the roster.
  package private(set) var rosterCount = 0

  /// The roster, of which the first entry counts where an identifier is used twice.
  private var roster: [Participant] = []

  /// For everybody on the roster the position of the group in the relay's list of groups.
  package private(set) var groups: PositionColumn

  private var numbers: [Participant.ID: Int] = [:]

  /// The position of each group: the first where an identifier is used twice.
  private var groupPositions: [ParticipantGroup.ID: Int] = [:]

  private var groupCount = 0

  /// Numbers the roster of a relay.
  init(of relay: Relay) {
    groups = PositionColumn()
    for group in relay.groups { add(group) }
    for participant in relay.participants { add(participant) }
  }

  /// Adds a group after the others.
  mutating func add(_ group: ParticipantGroup) {
    if groupPositions[group.id] == nil { groupPositions[group.id] = groupCount }
    groupCount += 1
  }

  /// Adds somebody to the roster, unless somebody of that identifier is on it.
  ///
  /// - Precondition: Everybody so far is on the roster.
  mutating func add(_ participant: Participant) {
    if numbers[participant.id] != nil { return }
    let number = ids.count
    numbers[participant.id] = number
    ids.append(participant.id)
    roster.append(participant)
    rosterCount += 1
    if let group = participant.group { groups[number] = groupPositions[group] }
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

  /// Whether somebody on the roster is suspended at a time.
  ///
  /// - Complexity: O(*s*) in the number of the person's suspensions.
  package func isSuspended(_ number: Int, at time: Instant) -> Bool {
    participant(number)?.suspended.contains { $0.holds(time) } ?? false
  }
}
