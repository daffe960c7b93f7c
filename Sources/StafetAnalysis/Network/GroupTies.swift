public import StafetModel
import StafetStatistics

/// How often each group of a relay asked each, beside what chance would give.
///
/// Counted are the questions of the network between people who are in a group, those within a group included;
/// groups that are withheld, because they have fewer people than ``AnalysisSettings/smallestGroup`` or hide one that
/// has, are one place together. <doc:WithholdingFigures> says how.
public struct GroupTies: Hashable, Sendable {
  /// How often one group asked another, or itself.
  public struct Tie: Hashable, Sendable {
    /// The group that asked, or `nil` for the groups that are withheld, together.
    public let asker: ParticipantGroup.ID?

    /// The group that was asked, or `nil` for the groups that are withheld, together.
    public let addressee: ParticipantGroup.ID?

    /// How many questions there were; `nil` where that is withheld.
    public let questions: Int?

    /// The number beside what chance would give; `nil` where the number is withheld or was not compared.
    public let chance: ChanceComparison?

    /// The probability adjusted for the number of ties that were compared (Benjamini and Hochberg 1995); `nil` where
    /// nothing was compared.
    public let qValue: Double?

    /// Makes a tie of its parts, as for a preview or a test.
    ///
    /// Nothing is checked: what is given is taken as it is.
    ///
    /// - Parameters:
    ///   - asker: The group that asked, or `nil` for those that are withheld.
    ///   - addressee: The group that was asked, or `nil` for those that are withheld.
    ///   - questions: How many questions there were; `nil` where that is withheld.
    ///   - chance: The number beside what chance would give, if it was compared.
    ///   - qValue: The probability adjusted for the number of ties compared.
    public init(
      asker: ParticipantGroup.ID?, addressee: ParticipantGroup.ID?, questions: Int?,
      chance: ChanceComparison? = nil, qValue: Double? = nil
    ) {
      self.asker = asker
      self.addressee = addressee
      self.questions = questions
      self.chance = chance
      self.qValue = qValue
    }
  }

  /// How many questions the network has between people of whom both are in a group.
  public let questions: Int

  /// How many questions of the network have an asker or an addressee who is in no group.
  public let groupless: Int

  /// Every pair of groups, and every group with itself: by asker and then by addressee, in the order of the relay,
  /// with those that are withheld last.
  public let ties: [Tie]

  /// Makes ties of their parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - questions: How many questions there are between people of whom both are in a group.
  ///   - groupless: How many questions have an asker or an addressee who is in no group.
  ///   - ties: Every pair of groups, by asker and then by addressee.
  public init(questions: Int, groupless: Int, ties: [Tie]) {
    self.questions = questions
    self.groupless = groupless
    self.ties = ties
  }
}

extension GroupTies {
  /// Counts who asked whom by groups.
  ///
  /// - Parameters:
  ///   - course: The course of the relay.
  ///   - cells: The table of its groups, which tells what is withheld.
  ///   - matrix: How often each place asked each.
  ///   - comparison: What chance would give for a pair of places, by its number in the matrix.
  init(
    of course: RelayCourse, withholdingAs cells: GroupCells, matrix: MixingMatrix,
    comparison: (Int) -> ChanceComparison?
  ) {
    let isWithheld = cells.suppression.withheld
    let width = cells.width
    let groups = cells.places.groups
    func id(_ place: Int) -> ParticipantGroup.ID? {
      place < groups.count ? course.relay.groups[groups[place]].id : nil
    }
    let compared = matrix.counts.indices.map { isWithheld[$0] ? nil : comparison($0) }
    let tested = compared.indices.filter { compared[$0] != nil }
    let adjusted = BenjaminiHochberg.qValues(of: tested.compactMap { compared[$0]?.pValue })
    var qValues = [Double?](repeating: nil, count: compared.count)
    for (cell, qValue) in zip(tested, adjusted) { qValues[cell] = qValue }
    self.init(
      questions: matrix.total, groupless: matrix.leftOutCount,
      ties: matrix.counts.indices.map { cell in
        Tie(
          asker: id(cell / width), addressee: id(cell % width),
          questions: isWithheld[cell] ? nil : matrix.counts[cell], chance: compared[cell],
          qValue: qValues[cell])
      })
  }
}
