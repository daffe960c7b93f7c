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
    for contribution in relay.contributions where kinds[contribution.id] == nil {
      kinds[contribution.id] = contribution.kind
    }
    let ringStarts = ringStarts(of: relay)
    for (number, contribution) in relay.contributions.enumerated() {
      let place = StudyPlace.contribution(relay: index, number)
      register(contribution.id, at: place, in: &contributions)
      examine(contribution, at: place, participants: participants, kinds: kinds)
      if ringStarts.contains(number) {
        report(.circularChain, at: place, field: "follows", of: contribution.id.text)
      }
    }
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
      let length = contribution.text.utf8.count { $0 & 0xC0 != 0x80 }  // of Unicode scalars
      for (number, mark) in contribution.marks.enumerated()
      where mark.isEmpty || mark.lowerBound < 0 || mark.upperBound > length {
        report(
          .markOutsideText(mark, length: length), at: place, field: "marks[\(number)]", of: name)
      }
    }
    examineAttributes(contribution.attributes, at: place, of: name)
  }

  /// The positions of questions that follow each other in a ring: for each ring that of its first
  /// question in the order of the source.
  private func ringStarts(of relay: Relay) -> Set<Int> {
    var question: [Contribution.ID: Contribution.ID] = [:]
    var answer: [Contribution.ID: Contribution.ID] = [:]
    var positions: [Contribution.ID: Int] = [:]
    for (number, contribution) in relay.contributions.enumerated() {
      if contribution.kind == .answer { question[contribution.id] = contribution.replyTo }
      if contribution.kind == .question {
        answer[contribution.id] = contribution.follows
        positions[contribution.id] = number
      }
    }
    var starts: Set<Int> = []
    var settled: Set<Contribution.ID> = []
    for contribution in relay.contributions where contribution.kind == .question {
      var path: [Contribution.ID] = []
      var steps: [Contribution.ID: Int] = [:]
      var next: Contribution.ID? = contribution.id
      while let current = next, !settled.contains(current) {
        if let step = steps[current] {
          if let first = path[step...].compactMap({ positions[$0] }).min() { starts.insert(first) }
          break
        }
        steps[current] = path.count
        path.append(current)
        next = answer[current].flatMap { question[$0] }
      }
      settled.formUnion(path)
    }
    return starts
  }
}
