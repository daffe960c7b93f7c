public import StafetModel

/// How much one group of a relay took part.
///
/// What a group contributed means something only beside its size, so both are given. A group with fewer
/// people than ``AnalysisSettings/smallestGroup`` is listed with its size alone, since other figures would
/// be about individual persons. So is the next smallest group where the figures of a group that is withheld could
/// be worked out from those of the relay and the other groups; <doc:WithholdingFigures> says when.
public struct GroupActivity: Hashable, Sendable, Identifiable {
  /// The group.
  public let group: ParticipantGroup.ID

  /// The name shown to people.
  public let name: String

  /// How many participants on the roster belong to the group.
  public let participants: Int

  /// How many participants of the group wrote at least one contribution; `nil` for a group that is
  /// withheld.
  public let contributors: Int?

  /// How many questions the group asked; `nil` for a group that is withheld.
  public let questions: Int?

  /// How many answers the group gave; `nil` for a group that is withheld.
  public let answers: Int?

  /// Makes a group activity of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - group: The group.
  ///   - name: The name shown to people.
  ///   - participants: How many participants on the roster belong to the group.
  ///   - contributors: How many participants of the group wrote at least one contribution; `nil` for a group that is
  ///     withheld.
  ///   - questions: How many questions the group asked; `nil` for a group that is withheld.
  ///   - answers: How many answers the group gave; `nil` for a group that is withheld.
  public init(
    group: ParticipantGroup.ID, name: String, participants: Int, contributors: Int? = nil,
    questions: Int? = nil, answers: Int? = nil
  ) {
    self.group = group
    self.name = name
    self.participants = participants
    self.contributors = contributors
    self.questions = questions
    self.answers = answers
  }

  /// What tells it from the others of one list: `group`.
  public var id: ParticipantGroup.ID { group }
}

extension GroupActivity {
  /// Tells of every group of a relay what may be told, in the order of the relay.
  ///
  /// A contribution counts for the group of its writer, who is its author or, for an answer without one, the
  /// addressee of the question. One whose writer is not known, or is in no group, counts for none, so the
  /// figures of the groups need not add up to those of the relay.
  ///
  /// - Parameters:
  ///   - course: The course of the relay.
  ///   - tallies: What was counted of its groups.
  /// - Returns: A row for each group; none for a relay without groups.
  /// - Complexity: O(*g*) in the number of groups.
  static func groups(of course: RelayCourse, counted tallies: GroupTallies) -> [GroupActivity] {
    var isTold = Array(repeating: false, count: tallies.groups.count)
    for group in tallies.told.told { isTold[group] = true }
    return course.relay.groups.indices.map { position in
      let group = course.relay.groups[position]
      let tally = tallies.groups[position]
      return GroupActivity(
        group: group.id, name: group.name, participants: tally.participants,
        contributors: isTold[position] ? tally.active : nil,
        questions: isTold[position] ? tally.questions : nil,
        answers: isTold[position] ? tally.answers : nil)
    }
  }
}
