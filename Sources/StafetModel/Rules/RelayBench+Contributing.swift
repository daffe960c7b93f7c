/// R4 to R6: who takes part, who answers, and when.
extension RelayBench {
  /// R4: nobody asks himself or is suspended, and a facilitator only passes on.
  ///
  /// That everybody is on the roster is what a ``Study`` demands.
  mutating func judgePeople() {
    if let writer {
      if isSuspended(writer) { deviate(.authorSuspended, people: [writer]) }
      if let facilitator = rules.facilitator, id(ofPerson: writer) == facilitator {
        deviate(.facilitatorTakesPart, people: [writer])
      }
    } else {
      lack(.author, for: .activeParticipants)
    }
    guard contribution.kind == .question else { return }
    guard let addressee = entry.recipient else {
      lack(.recipient, for: .activeParticipants)
      return
    }
    switch AddresseeObjection.byActivity(
      of: addressee, askedBy: writer, isSuspended: isSuspended(addressee))
    {
    case .asksHimself: deviate(.asksHimself, people: [writer])
    case .isSuspended: deviate(.addresseeSuspended, people: [writer, addressee])
    case .goesBack, .askedAgain, nil: break
    }
  }

  /// Whether a person was suspended when the contribution was written; where the person was ever suspended
  /// and that time is not recorded, the missing time is noted.
  private mutating func isSuspended(_ person: Int) -> Bool {
    let periods = course.people.participant(person)?.suspended ?? []
    if !periods.isEmpty, contribution.at == nil {
      lack(.time, for: .activeParticipants)
      return false
    }
    check(.activeParticipants)
    return contribution.at.map { course.people.isSuspended(person, at: $0) } ?? false
  }

  /// R5: only the addressee answers, once, after the question, and to the asker.
  mutating func judgeAnswer() {
    guard let asked = entry.answered else { return }
    let question = record(asked)
    let author = entry.author
    let addressee = course.recipients[asked]
    check(.oneAnswer)
    if author == nil { lack(.author, for: .oneAnswer) }
    if addressee == nil { lack(.recipient, for: .oneAnswer, at: asked) }
    if let author, let addressee, author != addressee {
      deviate(
        .answeredByAnother(addressee: id(ofPerson: addressee)), judgedBy: [question.id],
        people: [author, addressee])
    }
    if let earlier = state.firstAnswers[asked] {
      let first = record(earlier).id
      deviate(.answeredAgain(first: first), judgedBy: [question.id, first], people: [writer])
    }
    if contribution.at == nil { lack(.time, for: .oneAnswer) }
    if question.at == nil { lack(.time, for: .oneAnswer, at: asked) }
    if let time = contribution.at, let start = question.at, time < start {
      deviate(
        .answeredBeforeAsked(question: question.id), judgedBy: [question.id], people: [writer])
    }
    guard let recipient = entry.recipient else { return }
    if let asker = course.authors[asked] {
      if asker == recipient { return }
      deviate(
        .answeredToAnother(asker: id(ofPerson: asker)), judgedBy: [question.id],
        people: [writer, asker, recipient])
    } else {
      lack(.author, for: .oneAnswer, at: asked)
    }
  }

  /// R6: opening and closing themselves are inside, and so is the last moment to answer.
  mutating func judgeTime() {
    guard let time = contribution.at else {
      lack(.time, for: .openRelay)
      return
    }
    if let opens = course.relay.opens {
      check(.openRelay)
      if time < opens { deviate(.beforeOpening, people: [writer]) }
    }
    if let closes = course.relay.closes {
      check(.openRelay)
      if closes < time { deviate(.afterClosing, people: [writer]) }
    }
    guard let limit = rules.answerTime, let asked = entry.answered,
      let start = record(asked).at
    else { return }
    check(.openRelay)
    if start.adding(limit) < time {
      deviate(.answeredTooLate(limit: limit), judgedBy: [record(asked).id], people: [writer])
    }
  }
}

extension Instant {
  /// The time a number of seconds later, or the last that can be represented.
  func adding(_ seconds: Int64) -> Instant {
    let (sum, isTooLarge) = secondsSince1970.addingReportingOverflow(seconds)
    return Instant(secondsSince1970: isTooLarge ? .max : sum, nanosecond: nanosecond)
  }
}
