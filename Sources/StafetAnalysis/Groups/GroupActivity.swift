public import StafetModel

/// How much one group of a relay took part.
///
/// What a group contributed says something only beside how many it is, so both stand together. A group
/// of too few people is named with its size and nothing else, since a figure about it would be a figure
/// about persons.
public struct GroupActivity: Hashable, Sendable {
  /// The group.
  public let group: Group.ID

  /// The name shown to people.
  public let name: String

  /// How many of the roster belong to the group.
  public let participants: Int

  /// How many of them wrote at least one contribution; `nil` for a group of too few people.
  public let contributors: Int?

  /// How many questions they asked; `nil` for a group of too few people.
  public let questions: Int?

  /// How many answers they gave; `nil` for a group of too few people.
  public let answers: Int?
}

extension GroupActivity {
  /// Counts every group of a relay, in the order of the relay.
  ///
  /// A contribution counts for the group of its author. One without a recorded author, or by somebody
  /// in no group, counts for none, so the figures of the groups need not add up to those of the relay.
  ///
  /// - Parameters:
  ///   - relay: The relay.
  ///   - smallest: How many people a group must have for anything but its size to be counted.
  /// - Returns: A row for each group; none for a relay without groups.
  /// - Complexity: O(*n*) expected in the number of contributions and participants.
  static func groups(of relay: Relay, smallest: Int) -> [GroupActivity] {
    var tallies: [Group.ID: Tally] = [:]
    var groups: [Participant.ID: Group.ID] = [:]
    for participant in relay.participants {
      guard let group = participant.group else { continue }
      groups[participant.id] = group
      tallies[group, default: Tally()].participants += 1
    }
    for contribution in relay.contributions {
      guard let author = contribution.author, let group = groups[author] else { continue }
      tallies[group, default: Tally()].count(contribution.kind, by: author)
    }
    return relay.groups.map { group in
      let tally = tallies[group.id] ?? Tally()
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
    var authors: Set<Participant.ID> = []
    var questions = 0
    var answers = 0

    mutating func count(_ kind: Contribution.Kind, by author: Participant.ID) {
      authors.insert(author)
      switch kind {
      case .question: questions += 1
      case .answer: answers += 1
      case .statement: break
      }
    }
  }
}
