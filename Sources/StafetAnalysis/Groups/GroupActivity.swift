public import StafetModel

/// How much one group of a relay took part.
///
/// What a group contributed means something only beside its size, so both are given. A group with fewer
/// people than ``AnalysisSettings/smallestGroup`` is listed with its size alone, since other figures would
/// be about individual persons.
public struct GroupActivity: Hashable, Sendable, Identifiable {
  /// The group.
  public let group: ParticipantGroup.ID

  /// The name shown to people.
  public let name: String

  /// How many participants on the roster belong to the group.
  public let participants: Int

  /// How many participants of the group wrote at least one contribution; `nil` for a group of too few
  /// people.
  public let contributors: Int?

  /// How many questions the group asked; `nil` for a group of too few people.
  public let questions: Int?

  /// How many answers the group gave; `nil` for a group of too few people.
  public let answers: Int?

  /// Makes a group activity of its parts, as for a preview or a test.
  ///
  /// Nothing is checked: what is given is taken as it is.
  ///
  /// - Parameters:
  ///   - group: The group.
  ///   - name: The name shown to people.
  ///   - participants: How many participants on the roster belong to the group.
  ///   - contributors: How many participants of the group wrote at least one contribution; `nil` for a group of too
  ///     few people.
  ///   - questions: How many questions the group asked; `nil` for a group of too few people.
  ///   - answers: How many answers the group gave; `nil` for a group of too few people.
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
  /// Counts every group of a relay, in the order of the relay.
  ///
  /// A contribution counts for the group of its author. One without a recorded author, or by somebody
  /// in no group, counts for none, so the figures of the groups need not add up to those of the relay.
  ///
  /// - Parameters:
  ///   - course: The course of the relay.
  ///   - smallest: How many people a group must have for anything but its size to be counted.
  /// - Returns: A row for each group; none for a relay without groups.
  /// - Complexity: O(*n*) expected in the number of contributions and participants.
  static func groups(of course: RelayCourse, smallest: Int) -> [GroupActivity] {
    let groups = course.relay.groups
    var tallies = Array(repeating: Tally(), count: groups.count)
    for person in 0..<course.people.rosterCount {
      if let group = course.people.groups[person] { tallies[group].participants += 1 }
    }
    for (position, contribution) in course.relay.contributions.enumerated() {
      guard let author = course.authors[position], let group = course.people.groups[author] else {
        continue
      }
      tallies[group].count(contribution.kind, by: author)
    }
    return zip(groups, tallies).map { group, tally in
      let isLarge = tally.participants >= smallest
      return GroupActivity(
        group: group.id, name: group.name, participants: tally.participants,
        contributors: isLarge ? tally.authors.count : nil,
        questions: isLarge ? tally.questions : nil,
        answers: isLarge ? tally.answers : nil)
    }
  }

  /// What was counted of one group.
  private struct Tally {
    var participants = 0
    var authors: Set<Int> = []
    var questions = 0
    var answers = 0

    mutating func count(_ kind: Contribution.Kind, by author: Int) {
      authors.insert(author)
      switch kind {
      case .question: questions += 1
      case .answer: answers += 1
      case .statement: break
      }
    }
  }
}
