public import StafetModel
import StafetStatistics

/// How often each group of a relay asked each, beside what chance would give.
///
/// Counted are the questions of ``GroupMatrix``, those within a group included; people who are withheld are one place
/// together, be it in groups with fewer people than ``AnalysisSettings/smallestGroup``, in those that hide one, or in
/// none. <doc:WithholdingFigures> says how. What somebody who is not on the roster asked or was asked is not passed on
/// anew: it stands in every draw as it was.
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

  /// How many questions the ties hold together.
  public let questions: Int

  /// How many questions of the relay are left out: to oneself, or with an asker or an addressee who is not known or
  /// is in no place.
  public let leftOut: Int

  /// Every pair of groups, and every group with itself: by asker and then by addressee, in the order of the relay,
  /// with those that are withheld last.
  public let ties: [Tie]

  /// Makes ties of their parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - questions: How many questions the ties hold together.
  ///   - leftOut: How many questions of the relay are left out.
  ///   - ties: Every pair of groups, by asker and then by addressee.
  public init(questions: Int, leftOut: Int, ties: [Tie]) {
    self.questions = questions
    self.leftOut = leftOut
    self.ties = ties
  }
}

extension GroupTies {
  /// Counts who asked whom by groups.
  ///
  /// - Parameters:
  ///   - cells: The table of the relay's groups, which tells what is withheld.
  ///   - course: The course of the relay.
  ///   - comparison: What chance would give for a pair of places, by its number in the table.
  init(of cells: GroupCells, in course: RelayCourse, comparison: (Int) -> ChanceComparison?) {
    let isWithheld = cells.suppression.withheld
    let width = cells.width
    let groups = cells.places.groups
    func id(_ place: Int) -> ParticipantGroup.ID? {
      place < groups.count ? course.relay.groups[groups[place]].id : nil
    }
    let compared = cells.counts.indices.map { isWithheld[$0] ? nil : comparison($0) }
    let tested = compared.indices.filter { compared[$0] != nil }
    let adjusted = BenjaminiHochberg.qValues(of: tested.compactMap { compared[$0]?.pValue })
    var qValues = [Double?](repeating: nil, count: compared.count)
    for (cell, qValue) in zip(tested, adjusted) { qValues[cell] = qValue }
    self.init(
      questions: cells.total, leftOut: course.questions.count - cells.total,
      ties: cells.counts.indices.map { cell in
        Tie(
          asker: id(cell / width), addressee: id(cell % width),
          questions: isWithheld[cell] ? nil : cells.counts[cell], chance: compared[cell],
          qValue: qValues[cell])
      })
  }
}
