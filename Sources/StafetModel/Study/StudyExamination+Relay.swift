extension StudyExamination {
  /// Examines one relay; its contributions are noted among those of the whole study.
  mutating func examine(
    _ relay: Relay,
    at index: Int,
    contributions: inout Register<Contribution>
  ) {
    let place = StudyPlace.relay(index)
    examineCounts(relay.declared, at: place, of: relay.id.text)
    if let opens = relay.opens, let closes = relay.closes, closes < opens {
      report(.endsBeforeItStarts, at: place, field: "closes", of: relay.id.text)
    }

    var groups = Register<Group>()
    for (number, group) in relay.groups.enumerated() {
      register(group.id, at: .group(relay: index, number), in: &groups)
    }

    var participants = Register<Participant>()
    for (number, participant) in relay.participants.enumerated() {
      let place = StudyPlace.participant(relay: index, number)
      let name = participant.id.text
      register(participant.id, at: place, in: &participants)
      if let group = participant.group, groups.places[group] == nil {
        report(.unknownGroup(group), at: place, field: "group", of: name)
      }
      examineAttributes(participant.attributes, at: place, of: name)
      for (period, suspension) in participant.suspended.enumerated() where !suspension.isForward {
        report(.endsBeforeItStarts, at: place, field: "suspended[\(period)]", of: name)
      }
    }

    var kinds: [Contribution.ID: Contribution.Kind] = [:]
    for (number, contribution) in relay.contributions.enumerated() {
      register(contribution.id, at: .contribution(relay: index, number), in: &contributions)
      if kinds[contribution.id] == nil { kinds[contribution.id] = contribution.kind }
    }
    for (number, contribution) in relay.contributions.enumerated() {
      let place = StudyPlace.contribution(relay: index, number)
      examine(contribution, at: place, participants: participants, kinds: kinds)
    }
    examineRings(of: relay, at: index)
  }

  private mutating func examine(
    _ contribution: Contribution,
    at place: StudyPlace,
    participants: Register<Participant>,
    kinds: [Contribution.ID: Contribution.Kind]
  ) {
    let name = contribution.id.text
    for (field, person) in [("author", contribution.author), ("recipient", contribution.recipient)]
    {
      if let person, participants.places[person] == nil {
        report(.unknownParticipant(person), at: place, field: field, of: name)
      }
    }

    if let question = contribution.replyTo {
      if contribution.kind != .answer {
        report(.replyByNoAnswer, at: place, field: "reply_to", of: name)
      } else if let kind = kinds[question] {
        if kind != .question {
          report(.replyToNoQuestion(question), at: place, field: "reply_to", of: name)
        }
      } else {
        report(.unknownContribution(question), at: place, field: "reply_to", of: name)
      }
    } else if contribution.kind == .answer {
      report(.answerWithoutQuestion, at: place, field: "reply_to", of: name)
    }

    if let answer = contribution.follows {
      if contribution.kind != .question {
        report(.followedByNoQuestion, at: place, field: "follows", of: name)
      } else if let kind = kinds[answer] {
        if kind != .answer {
          report(.followsNoAnswer(answer), at: place, field: "follows", of: name)
        }
      } else {
        report(.unknownContribution(answer), at: place, field: "follows", of: name)
      }
    }

    if !contribution.marks.isEmpty {
      let length = contribution.text.unicodeScalars.count
      for (number, mark) in contribution.marks.enumerated()
      where mark.isEmpty || mark.lowerBound < 0 || mark.upperBound > length {
        report(
          .markOutsideText(mark, length: length), at: place, field: "marks[\(number)]", of: name)
      }
    }
    examineAttributes(contribution.attributes, at: place, of: name)
  }

  /// Reports each ring of questions once, at its first question in the order of the source.
  private mutating func examineRings(of relay: Relay, at index: Int) {
    var question: [Contribution.ID: Contribution.ID] = [:]
    var answer: [Contribution.ID: Contribution.ID] = [:]
    for contribution in relay.contributions {
      if contribution.kind == .answer { question[contribution.id] = contribution.replyTo }
      if contribution.kind == .question { answer[contribution.id] = contribution.follows }
    }
    var settled: Set<Contribution.ID> = []
    for (number, contribution) in relay.contributions.enumerated()
    where contribution.kind == .question {
      var path: Set<Contribution.ID> = []
      var next: Contribution.ID? = contribution.id
      while let current = next, !settled.contains(current) {
        guard path.insert(current).inserted else {
          report(
            .circularChain, at: .contribution(relay: index, number), field: "follows",
            of: contribution.id.text)
          break
        }
        next = answer[current].flatMap { question[$0] }
      }
      settled.formUnion(path)
    }
  }
}
