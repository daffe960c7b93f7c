import StafetModel
import StafetStatistics

/// The groups of a network as far as they may be told of: those that are withheld are one place together, the last.
struct NetworkPlaces: Sendable {
  /// The groups of the places, `nil` for those that are withheld.
  let ids: [ParticipantGroup.ID?]

  /// The place of each person on the roster; none for people in no group.
  let groups: NodeGroups

  /// For each pair of places whether the number of questions is withheld; `nil` where no table of them may be told.
  let isWithheld: [Bool]?

  /// Finds the places of a relay's groups.
  ///
  /// - Parameters:
  ///   - course: The course of the relay.
  ///   - smallest: How many people a group must have to be told of.
  init(of course: RelayCourse, smallest: Int) {
    let told = ToldGroups(among: course, smallest: smallest)
    let hasWithheld = !told.withheld.isEmpty || told.withholdsOutsiders
    var numbers: [Int?] = Array(repeating: nil, count: course.relay.groups.count)
    for (number, group) in told.told.enumerated() { numbers[group] = number }
    ids =
      told.told.map { course.relay.groups[$0].id }
      + (hasWithheld ? [nil] : [])
    groups = NodeGroups(
      (0..<course.people.rosterCount).map { person in
        switch told.place(of: person) {
        case .group(let position): numbers[position]
        case .withheld: told.told.count
        case .unknown: nil
        }
      }, groupCount: told.told.count + (hasWithheld ? 1 : 0))
    isWithheld = GroupCells(of: course, by: told)?.suppression.withheld
  }
}
