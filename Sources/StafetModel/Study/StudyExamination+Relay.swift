extension StudyExamination {
  /// Examines one relay; its contributions are noted among those of the whole study.
  mutating func examine(
    _ course: RelayCourse,
    at index: Int,
    contributions: inout Register<Contribution>
  ) {
    let relay = course.relay
    examineFrame(of: relay, at: index)

    var groups = Register<ParticipantGroup>()
    for (number, group) in relay.groups.enumerated() {
      register(group.id, at: .group(relay: index, number), in: &groups)
    }

    var participants = Register<Participant>()
    for (number, participant) in relay.participants.enumerated() {
      let place = StudyPlace.participant(relay: index, number)
      register(participant.id, at: place, in: &participants)
      examine(participant, at: place, groups: groups)
    }

    let ringStarts = course.ringStarts
    for (position, contribution) in relay.contributions.enumerated() {
      let place = StudyPlace.contribution(relay: index, position)
      register(contribution.id, at: place, in: &contributions)
      examine(contribution, in: course, at: place)
      if ringStarts.contains(position) {
        report(.circularChain, at: place, field: "follows", of: contribution.id.text)
      }
    }
  }

  /// Examines what a relay says of itself.
  mutating func examineFrame(of relay: Relay, at index: Int) {
    let place = StudyPlace.relay(index)
    examineCounts(relay.declared, at: place, of: relay.id.text)
    if let opens = relay.opens, let closes = relay.closes, closes < opens {
      report(.endsBeforeItStarts, at: place, field: "closes", of: relay.id.text)
    }
  }

  /// Examines an entry of a roster but for its identifier.
  mutating func examine(
    _ participant: Participant, at place: StudyPlace, groups: Register<ParticipantGroup>
  ) {
    let name = participant.id.text
    if let group = participant.group, !groups.has(group) {
      report(.unknownGroup(group), at: place, field: "group", of: name)
    }
    examineAttributes(participant.attributes, at: place, of: name)
    for (period, suspension) in participant.suspended.enumerated() where !suspension.isForward {
      report(.endsBeforeItStarts, at: place, field: "suspended[\(period)]", of: name)
    }
  }

  /// Examines a contribution but for its identifier and for rings.
  ///
  /// - Parameters:
  ///   - contribution: A contribution of the relay, or one that is to be added to it.
  ///   - course: The course of the relay.
  ///   - place: Where the contribution stands, or would stand.
  mutating func examine(
    _ contribution: Contribution, in course: RelayCourse, at place: StudyPlace
  ) {
    examinePeople(of: contribution, in: course, at: place)
    examineReferences(of: contribution, in: course, at: place)
    examineMarks(of: contribution, at: place)
    examineAttributes(contribution.attributes, at: place, of: contribution.id.text)
  }

  /// Author and addressee are on the roster.
  private mutating func examinePeople(
    of contribution: Contribution, in course: RelayCourse, at place: StudyPlace
  ) {
    for (field, person) in [
      ("author", contribution.author), ("recipient", contribution.recipient),
    ] {
      guard let person else { continue }
      let number = course.people.number(of: person) ?? course.people.rosterCount
      if number < course.people.rosterCount { continue }
      report(.unknownParticipant(person), at: place, field: field, of: contribution.id.text)
    }
  }

  /// An answer replies to a question, and a question follows an answer, if it follows anything.
  private mutating func examineReferences(
    of contribution: Contribution, in course: RelayCourse, at place: StudyPlace
  ) {
    func kind(of other: Contribution.ID) -> Contribution.Kind? {
      if let position = course.position(of: other) {
        return course.relay.contributions[position].kind
      }
      return other == contribution.id ? contribution.kind : nil
    }
    func report(_ reason: StudyProblem.Reason, _ field: String) {
      self.report(reason, at: place, field: field, of: contribution.id.text)
    }
    if let question = contribution.replyTo {
      if contribution.kind != .answer {
        report(.replyByNoAnswer, "reply_to")
      } else {
        switch kind(of: question) {
        case nil: report(.unknownContribution(question), "reply_to")
        case .question: break
        case .answer, .statement: report(.replyToNoQuestion(question), "reply_to")
        }
      }
    } else if contribution.kind == .answer {
      report(.answerWithoutQuestion, "reply_to")
    }
    guard let answer = contribution.follows else { return }
    if contribution.kind != .question {
      report(.followedByNoQuestion, "follows")
    } else {
      switch kind(of: answer) {
      case nil: report(.unknownContribution(answer), "follows")
      case .answer: break  // An answer that replies to nothing is reported itself.
      case .question, .statement: report(.followsNoAnswer(answer), "follows")
      }
    }
  }

  private mutating func examineMarks(of contribution: Contribution, at place: StudyPlace) {
    if contribution.marks.isEmpty { return }
    let length = contribution.text.utf8.count { $0 & 0xC0 != 0x80 }  // of Unicode scalars
    for (number, mark) in contribution.marks.enumerated()
    where mark.isEmpty || mark.lowerBound < 0 || mark.upperBound > length {
      report(
        .markOutsideText(mark, length: length), at: place, field: "marks[\(number)]",
        of: contribution.id.text)
    }
  }
}

extension RelayCourse {
  /// For each ring of questions that follow each other the first of them in the order of the source.
  ///
  /// A chain never reaches a ring, so that only questions without a chain are looked at.
  fileprivate var ringStarts: Set<Int> {
    var starts: Set<Int> = []
    var isSettled = PositionColumn()
    for question in questions where chainNumbers[question] == nil {
      var path: [Int] = []
      var steps: [Int: Int] = [:]
      var next: Int? = question
      while let current = next, isSettled[current] == nil {
        if let step = steps[current] {
          if let first = path[step...].min() { starts.insert(first) }
          break
        }
        steps[current] = path.count
        path.append(current)
        next = parent(of: current)
      }
      for question in path { isSettled[question] = 1 }
    }
    return starts
  }
}
