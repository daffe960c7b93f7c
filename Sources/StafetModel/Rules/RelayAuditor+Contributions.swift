/// R4 to R6: who took part, who answered, and when.
extension RelayAuditor {
  /// R4: nobody asks himself or is suspended, and a facilitator only passes on.
  ///
  /// That everybody is on the roster is what a ``Study`` demands.
  mutating func auditPeople() {
    for (position, contribution) in relay.contributions.enumerated()
    where contribution.kind != .statement {
      let isQuestion = contribution.kind == .question
      let author = isQuestion ? contribution.author : writer(of: contribution)
      if let author {
        if isSuspended(author, at: position) {
          deviate(.authorSuspended, at: position, participants: [author])
        }
        if author == rules.facilitator {
          deviate(.facilitatorTakesPart, at: position, participants: [author])
        }
      } else {
        lack(.author, for: .activeParticipants, at: position)
      }
      if !isQuestion { continue }
      if let addressee = contribution.recipient {
        if author == addressee {
          deviate(.asksHimself, at: position, participants: [author])
        } else if isSuspended(addressee, at: position) {
          deviate(.addresseeSuspended, at: position, participants: [author, addressee])
        }
      } else {
        lack(.recipient, for: .activeParticipants, at: position)
      }
    }
  }

  /// Whether somebody was suspended when a contribution was written; where somebody ever was and the
  /// time is not recorded, that is noted.
  private mutating func isSuspended(_ person: Participant.ID, at position: Int) -> Bool {
    let periods = participants[person]?.suspended ?? []
    if periods.isEmpty {
      check(.activeParticipants)
      return false
    }
    guard let time = relay.contributions[position].at else {
      lack(.time, for: .activeParticipants, at: position)
      return false
    }
    check(.activeParticipants)
    return periods.contains { $0.holds(time) }
  }

  /// R5: only the addressee answers, once, after the question, and to the asker.
  mutating func auditAnswers() {
    var first: [Int: Int] = [:]
    let order = relay.contributions.indices.sorted { moments[$0] < moments[$1] }
    for position in order where relay.contributions[position].kind == .answer {
      let answer = relay.contributions[position]
      guard let asked = question(answeredBy: answer) else { continue }
      let question = relay.contributions[asked]
      check(.oneAnswer)
      if answer.author == nil { lack(.author, for: .oneAnswer, at: position) }
      if question.recipient == nil { lack(.recipient, for: .oneAnswer, at: asked) }
      if let author = answer.author, let addressee = question.recipient, author != addressee {
        deviate(
          .answeredByAnother(addressee: addressee), at: position, judgedBy: [question.id],
          participants: [author, addressee])
      }
      if let earlier = first[asked] {
        let id = relay.contributions[earlier].id
        deviate(
          .answeredAgain(first: id), at: position, judgedBy: [question.id, id],
          participants: [writer(of: answer)])
      } else {
        first[asked] = position
      }
      if answer.at == nil { lack(.time, for: .oneAnswer, at: position) }
      if question.at == nil { lack(.time, for: .oneAnswer, at: asked) }
      if let answered = answer.at, let time = question.at, answered < time {
        deviate(
          .answeredBeforeAsked(question: question.id), at: position, judgedBy: [question.id],
          participants: [writer(of: answer)])
      }
      if let recipient = answer.recipient {
        if let asker = question.author, asker != recipient {
          deviate(
            .answeredToAnother(asker: asker), at: position, judgedBy: [question.id],
            participants: [writer(of: answer), asker, recipient])
        } else if question.author == nil {
          lack(.author, for: .oneAnswer, at: asked)
        }
      }
    }
  }

  /// R6: opening and closing themselves are inside, and so is the last moment to answer.
  mutating func auditTimes() {
    if relay.opens == nil { lack(.opening, for: .openRelay) }
    if relay.closes == nil { lack(.closing, for: .openRelay) }
    for (position, contribution) in relay.contributions.enumerated()
    where contribution.kind != .statement {
      let isQuestion = contribution.kind == .question
      let author = isQuestion ? contribution.author : writer(of: contribution)
      guard let time = contribution.at else {
        lack(.time, for: .openRelay, at: position)
        continue
      }
      if let opens = relay.opens {
        check(.openRelay)
        if time < opens { deviate(.beforeOpening, at: position, participants: [author]) }
      }
      if let closes = relay.closes {
        check(.openRelay)
        if closes < time { deviate(.afterClosing, at: position, participants: [author]) }
      }
      guard let limit = rules.answerTime, let asked = question(answeredBy: contribution) else {
        continue
      }
      let question = relay.contributions[asked]
      guard let start = question.at else { continue }
      check(.openRelay)
      if start.adding(limit) < time {
        deviate(
          .answeredTooLate(limit: limit), at: position, judgedBy: [question.id],
          participants: [author])
      }
    }
  }
}

extension Period {
  /// Whether a time lies in the stretch; its start does, its end does not.
  func holds(_ time: Instant) -> Bool {
    guard start <= time else { return false }
    return end.map { time < $0 } ?? true
  }
}

extension Instant {
  /// The time so many seconds later, or the last there is.
  func adding(_ seconds: Int64) -> Instant {
    let (sum, isTooLarge) = secondsSince1970.addingReportingOverflow(seconds)
    return Instant(secondsSince1970: isTooLarge ? .max : sum, nanosecond: nanosecond)
  }
}
