public import StafetModel
import StafetStatistics

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

/// The questions between the places of a relay, before it is decided which cells may be told.
struct GroupCells: Sendable {
  /// How many groups may be told of for a table to be made: beyond that nobody could read it.
  static let mostGroups = 50

  /// The positions of the groups that are told of; those that are withheld are one more place, where there are any.
  let groups: [Int]

  /// Whether there is a place for those that are withheld.
  let hasWithheld: Bool

  /// The counts row by row.
  private(set) var counts: [Int]

  /// For each question of the relay its cell; `nil` for one that is left out.
  private(set) var cells: [Int?] = []

  /// Counts the questions; `nil` where there is no more than one place, or there are too many, and where of no
  /// question both asker and addressee are known.
  init?(of course: RelayCourse, by told: ToldGroups) {
    groups = told.told
    hasWithheld = !told.withheld.isEmpty || told.withholdsOutsiders
    let width = groups.count + (hasWithheld ? 1 : 0)
    if groups.isEmpty || width < 2 || groups.count > Self.mostGroups { return nil }
    let knowsWho = course.questions.contains {
      course.authors[$0] != nil && course.recipients[$0] != nil
    }
    if !knowsWho { return nil }
    var numbers = Array(repeating: 0, count: course.relay.groups.count)
    for (number, group) in groups.enumerated() { numbers[group] = number }
    func number(_ person: Int?) -> Int? {
      switch told.place(of: person) {
      case .group(let position): numbers[position]
      case .withheld: width - 1
      case .unknown: nil
      }
    }
    var counts = Array(repeating: 0, count: width * width)
    for question in course.questions {
      let asker = course.authors[question]
      let addressee = course.recipients[question]
      var cell: Int?
      if asker != addressee, let from = number(asker), let to = number(addressee) {
        cell = from * width + to
        counts[from * width + to] += 1
      }
      cells.append(cell)
    }
    self.counts = counts
  }

  /// How many places there are.
  var width: Int { groups.count + (hasWithheld ? 1 : 0) }

  var total: Int { counts.reduce(0, +) }

  /// The questions of which it is told whether they crossed groups: all but those among people who are withheld.
  var decided: MixingMatrix {
    var counts = counts
    if hasWithheld { counts[counts.count - 1] = 0 }
    return MixingMatrix(counts: counts, groupSizes: Array(repeating: 0, count: width))
  }

  /// Which cells are withheld; that a group asked nobody who is withheld, or was asked by nobody of them, is hidden
  /// where other cells can hide it.
  var suppression: TableSuppression {
    if !hasWithheld { return TableSuppression(of: counts, columnCount: width, withholding: []) }
    let last = width - 1
    let primary = (0..<last).flatMap { [$0 * width + last, last * width + $0] }
      .filter { counts[$0] == 0 }
    let diagonal = (0..<width).map { $0 * width + $0 }
    return TableSuppression(
      of: counts, columnCount: width, withholding: primary, telling: diagonal)
  }
}

extension GroupMatrix {
  /// Tells what may be told of the questions between groups.
  init(of cells: GroupCells, in course: RelayCourse, tallies: GroupTallies) {
    let width = cells.width
    func sum(_ places: some Sequence<Int>) -> Int { places.reduce(0) { $0 + cells.counts[$1] } }
    let withheld = cells.suppression.withheld
    let toldPeople = cells.groups.reduce(0) { $0 + tallies.groups[$1].participants }
    self.init(
      places: (0..<width).map { place in
        let group = place < cells.groups.count ? cells.groups[place] : nil
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

extension GroupCells {
  /// For each two groups of a relay, asking group by asking group, whether what went between them is withheld.
  ///
  /// What is told of pairs of groups by itself, without a place for those that are withheld, asks here.
  static func withheldPairs(of course: RelayCourse, by told: ToldGroups) -> [Bool] {
    let count = course.relay.groups.count
    var places: [Int?] = Array(repeating: nil, count: count)
    for (place, group) in told.told.enumerated() { places[group] = place }
    let cells = GroupCells(of: course, by: told)
    let withheld = cells?.suppression.withheld
    return (0..<count * count).map { pair in
      guard let from = places[pair / count], let to = places[pair % count] else { return true }
      guard let cells, let withheld else { return false }
      return withheld[from * cells.width + to]
    }
  }
}
