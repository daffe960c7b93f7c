extension RuleDeviation: CustomStringConvertible {
  /// The code of the rule and a sentence in English, such as `R4: The question “q1” goes to …`.
  public var description: String { "\(rule.code): \(sentence)" }

  /// How the relay deviates, in an English sentence on one line.
  ///
  /// Identifiers are cut after 60 characters, and control characters shown as code points.
  public var sentence: String {
    let record = contributions.first?.quoted ?? "this"
    let person = participants.first?.quoted ?? "somebody"
    switch reason {
    case .anotherStartQuestion(let first):
      return "\(record) is another start question by \(person), whose first was \(first.quoted)."
    case .tooManyStarters(let limit):
      return "\(record) is a start question by \(person), but \(limit) others had started before."
    case .sameGroupStarts(let group, let first):
      return "\(record) is a start question by \(person) of the group \(group.quoted), from which"
        + " \(first.quoted) had already started."
    case .rightOfAnother(let answer, let writer):
      return "The question \(record) by \(person) follows the answer \(answer.quoted), which"
        + " \(writer.quoted) wrote."
    case .rightAlreadyUsed(let answer, let earlier):
      return "The question \(record) follows the answer \(answer.quoted), which had already given"
        + " \(earlier.quoted) its right."
    case .askedBeforeRight(let answer):
      return "The question \(record) is dated before the answer \(answer.quoted), which it follows."
    case .noRightLeft(let first):
      return "The question \(record) by \(person) follows no answer, and the start question of"
        + " \(person) was \(first.quoted)."
    case .chainTooLong(let limit):
      return "The question \(record) comes after \(limit) \(limit == 1 ? "pair" : "pairs"), and its"
        + " chain may have no more."
    case .goesBack(let answered):
      return "The question \(record) goes back to \(asked), whose question \(answered.quoted) was"
        + " just answered."
    case .askedAgain(let earlier):
      return "The question \(record) goes to \(asked), who was already asked in its chain by"
        + " \(earlier.quoted)."
    case .asksHimself: return "The question \(record) goes to its own asker, \(person)."
    case .authorSuspended: return "\(record) was written by \(person), who was suspended then."
    case .addresseeSuspended:
      return "The question \(record) was asked of \(asked), who was suspended then."
    case .facilitatorTakesPart:
      return "\(record) was written by \(person), the facilitator, who only passes on."
    case .answeredByAnother(let addressee):
      return "The answer \(record) was written by \(person), but the question was to"
        + " \(addressee.quoted)."
    case .answeredAgain(let first):
      return "The answer \(record) is another to a question that \(first.quoted) had answered."
    case .answeredBeforeAsked(let question):
      return "The answer \(record) is dated before its question \(question.quoted)."
    case .answeredToAnother(let asker):
      return "The answer \(record) was written to \(asked), but \(asker.quoted) had asked."
    case .beforeOpening: return "\(record) is dated before the relay opened."
    case .afterClosing: return "\(record) is dated after the relay closed."
    case .answeredTooLate(let limit):
      return "The answer \(record) came more than \(limit.secondsInWords) after its question."
    case .tooFewParticipants(let count, let limit):
      return "The roster has \(count) participants; there should be at least \(limit)."
    case .tooManyParticipants(let count, let limit):
      return "The roster has \(count) participants; there should be at most \(limit)."
    case .moreThanIdealParticipants(let count, let limit):
      return "The roster has \(count) participants; ideally there are at most \(limit)."
    case .tooFewDays(let count, let limit):
      return "The number of days is \(count); it should be at least \(limit)."
    case .tooManyDays(let count, let limit):
      return "The number of days is \(count); it should be at most \(limit)."
    case .noGroups: return "The roster is not divided into groups."
    case .tooFewGroups(let count, let limit):
      return "The number of groups is \(count); it should be at least \(limit)."
    case .tooManyGroups(let count, let limit):
      return "The number of groups is \(count); it should be at most \(limit)."
    case .smallGroup(let group, let count, let limit):
      return "The number of participants in the group \(group.quoted) is \(count); it should be at"
        + " least \(limit)."
    case .withoutGroup:
      return "Participants in no group: \(StudyWarning.list(participants.map { $0.text }))."
    case .topicIsQuestion(let topic):
      return "The topic \(topic.quotedInSentence) is phrased as a question."
    }
  }

  /// The last participant named: whom a contribution went to.
  private var asked: String { participants.last?.quoted ?? "somebody" }
}

extension Int64 {
  /// A number of seconds as people say it, such as `24 hours`.
  var secondsInWords: String {
    let (count, unit) =
      if self % 3600 == 0 {
        (self / 3600, "hour")
      } else if self % 60 == 0 {
        (self / 60, "minute")
      } else {
        (self, "second")
      }
    return "\(count) \(unit)\(count == 1 ? "" : "s")"
  }
}
