public import StafetModel

/// How many questions went from each group of a relay to each group, as far as it may be told.
///
/// Groups that are withheld have one place together, the last. The totals of all places are told; a cell is withheld
/// where it would say that no question went between a group and those that are withheld, and so would say it of each
/// of them, and so is each further cell that it could otherwise be worked out from. <doc:WithholdingFigures> says how.
///
/// A question to oneself is left out, as is one whose asker or addressee is not known or in no group that may be told
/// of.
public struct GroupMatrix: Hashable, Sendable {
  /// A row and a column of the table.
  public struct Place: Hashable, Sendable {
    /// The group, or `nil` for the groups that are withheld, together.
    public let group: ParticipantGroup.ID?

    /// The name shown to people; empty for the groups that are withheld.
    public let name: String

    /// How many participants on the roster belong to the place.
    public let participants: Int

    /// How many questions of the table were asked by the place.
    public let asked: Int

    /// How many questions of the table went to the place.
    public let received: Int

    /// Makes a place of its parts, as for a preview or a test.
    ///
    /// Nothing is checked: what is given is taken as it is.
    ///
    /// - Parameters:
    ///   - group: The group, or `nil` for the groups that are withheld, together.
    ///   - name: The name shown to people; empty for the groups that are withheld.
    ///   - participants: How many participants on the roster belong to the place.
    ///   - asked: How many questions of the table were asked by the place.
    ///   - received: How many questions of the table went to the place.
    public init(
      group: ParticipantGroup.ID?, name: String, participants: Int, asked: Int, received: Int
    ) {
      self.group = group
      self.name = name
      self.participants = participants
      self.asked = asked
      self.received = received
    }
  }

  /// The groups that are told of, in the order of the relay, and those that are withheld, together, last.
  public let places: [Place]

  /// The counts row by row, a row for each asking place; `nil` for a cell that is withheld.
  public let counts: [Int?]

  /// How many questions the table holds.
  public let total: Int

  /// How many questions of the relay are left out.
  public let leftOut: Int

  /// Makes a matrix of its parts, as for a preview or a test.
  ///
  /// Nothing else is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - places: The groups that are told of, and those that are withheld, together, last.
  ///   - counts: The counts row by row, a row for each asking place; `nil` for a cell that is withheld.
  ///   - total: How many questions the table holds.
  ///   - leftOut: How many questions of the relay are left out.
  /// - Precondition: There is a count for each two places.
  public init(places: [Place], counts: [Int?], total: Int, leftOut: Int = 0) {
    precondition(
      counts.count == places.count * places.count, "A matrix has a cell for each two places.")
    self.places = places
    self.counts = counts
    self.total = total
    self.leftOut = leftOut
  }

  /// How many questions went from one place to another or the same, or `nil` where that is withheld.
  ///
  /// - Parameters:
  ///   - asking: The number of the asking place in ``places``.
  ///   - asked: The number of the place that was asked.
  /// - Returns: The count.
  /// - Precondition: There are such places.
  public func count(from asking: Int, to asked: Int) -> Int? {
    precondition(
      places.indices.contains(asking) && places.indices.contains(asked), "No such place.")
    return counts[asking * places.count + asked]
  }
}

extension GroupMatrix {
  /// Tells what may be told of the questions between groups.
  init(of cells: GroupCells, in course: RelayCourse, tallies: GroupTallies) {
    let width = cells.width
    let groups = cells.places.groups
    func sum(_ places: some Sequence<Int>) -> Int { places.reduce(0) { $0 + cells.counts[$1] } }
    let withheld = cells.suppression.withheld
    let toldPeople = groups.reduce(0) { $0 + tallies.groups[$1].participants }
    self.init(
      places: (0..<width).map { place in
        let group = place < groups.count ? groups[place] : nil
        return Place(
          group: group.map { course.relay.groups[$0].id },
          name: group.map { course.relay.groups[$0].name } ?? "",
          participants: group.map { tallies.groups[$0].participants }
            ?? tallies.told.sizes.reduce(0, +) - toldPeople,
          asked: sum((0..<width).map { place * width + $0 }),
          received: sum((0..<width).map { $0 * width + place }))
      },
      counts: cells.counts.indices.map { withheld[$0] ? nil : cells.counts[$0] },
      total: cells.total, leftOut: course.questions.count - cells.total)
  }
}
