public import StafetModel
import StafetStatistics

/// How often each group of a relay asked each, beside what chance would give.
///
/// Counted are the questions of the network between people who are in a group, those within a group included;
/// nothing that would tell what a group of fewer people than ``AnalysisSettings/smallestGroup`` did is handed out.
public struct GroupTies: Hashable, Sendable {
  /// How often one group asked another, or itself.
  public struct Tie: Hashable, Sendable {
    /// The group that asked.
    public let asker: ParticipantGroup.ID

    /// The group that was asked.
    public let addressee: ParticipantGroup.ID

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
    ///   - asker: The group that asked.
    ///   - addressee: The group that was asked.
    ///   - questions: How many questions there were; `nil` where that is withheld.
    ///   - chance: The number beside what chance would give, if it was compared.
    ///   - qValue: The probability adjusted for the number of ties compared.
    public init(
      asker: ParticipantGroup.ID, addressee: ParticipantGroup.ID, questions: Int?,
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

  /// Every pair of groups, and every group with itself: by asker and then by addressee, in the order of the relay.
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
  ///   - groups: The groups of the relay.
  ///   - matrix: How often each asked each.
  ///   - isWithheld: For each pair of groups whether the number is withheld.
  ///   - comparison: What chance would give for a pair of groups, by its place in the matrix.
  init(
    of groups: [ParticipantGroup], matrix: MixingMatrix, isWithheld: [Bool],
    comparison: (Int) -> ChanceComparison?
  ) {
    let count = groups.count
    let compared = matrix.counts.indices.map { isWithheld[$0] ? nil : comparison($0) }
    let tested = compared.indices.filter { compared[$0] != nil }
    let adjusted = BenjaminiHochberg.qValues(of: tested.compactMap { compared[$0]?.pValue })
    var qValues = [Double?](repeating: nil, count: compared.count)
    for (place, qValue) in zip(tested, adjusted) { qValues[place] = qValue }
    self.init(
      questions: matrix.total, groupless: matrix.leftOutCount,
      ties: matrix.counts.indices.map { place in
        Tie(
          asker: groups[place / count].id, addressee: groups[place % count].id,
          questions: isWithheld[place] ? nil : matrix.counts[place], chance: compared[place],
          qValue: qValues[place])
      })
  }
}
