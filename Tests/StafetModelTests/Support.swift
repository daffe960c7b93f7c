import StafetModel
import StafetStatistics

extension Contribution {
  static func question(
    _ id: ID,
    by author: Participant.ID? = nil,
    to recipient: Participant.ID? = nil,
    follows: ID? = nil,
    at seconds: Int64? = nil,
    text: String? = nil
  ) -> Contribution {
    Contribution(
      id: id, kind: .question, author: author, recipient: recipient, follows: follows,
      at: seconds.map { Instant(secondsSince1970: $0) }, text: text ?? "\(id)?")
  }

  static func answer(
    _ id: ID,
    to question: ID,
    by author: Participant.ID? = nil,
    at seconds: Int64? = nil,
    text: String? = nil
  ) -> Contribution {
    Contribution(
      id: id, kind: .answer, author: author, replyTo: question,
      at: seconds.map { Instant(secondsSince1970: $0) }, text: text ?? "\(id)!")
  }

  static func statement(_ id: ID, text: String = "Udsagn") -> Contribution {
    Contribution(id: id, kind: .statement, text: text)
  }
}

extension Relay {
  /// A relay with a roster of the people given.
  static func of(
    _ contributions: [Contribution],
    people: [Participant.ID] = [],
    declared: DeclaredFacts = DeclaredFacts(),
    id: ID = "r"
  ) -> Relay {
    Relay(
      id: id, declared: declared, participants: people.map { Participant(id: $0) },
      contributions: contributions)
  }
}

/// The problems that keep a study from being made; none when it is made.
func problems(_ make: () throws(StudyError) -> Study) -> [StudyProblem] {
  do throws(StudyError) {
    _ = try make()
    return []
  } catch {
    return error.problems
  }
}
