/// R1 to R3: who may ask, and whom.
extension RelayAuditor {
  /// R1, and of R2 what is asked of questions without a link where links are inferred.
  mutating func auditStarts() {
    let starts = chains.compactMap { $0.steps.first.flatMap { questions[$0.exchange.question.id] } }
      .sorted { moments[$0] < moments[$1] }
    let mayMissLinks = !recordsLinks && lacksWriters()
    var first: [Participant.ID: Int] = [:]
    var starters: [Group.ID: Participant.ID] = [:]
    for start in starts {
      let question = relay.contributions[start]
      guard let asker = question.author else {
        lack(.author, for: .oneStartQuestion, at: start)
        if !recordsLinks {
          lack(.author, for: .rightToAsk, at: start)
          lack(.author, for: .newAddressee, at: start)
        }
        continue
      }
      if !recordsLinks, !mayMissLinks { check(.rightToAsk) }
      if let earlier = first[asker] {
        let id = relay.contributions[earlier].id
        if recordsLinks {
          deviate(
            .anotherStartQuestion(first: id), at: start, judgedBy: [id], participants: [asker])
        } else {
          lack(.link, for: .oneStartQuestion, at: start)
          if mayMissLinks {
            lack(.link, for: .rightToAsk, at: start)
            lack(.link, for: .newAddressee, at: start)
          } else {
            deviate(.noRightLeft(first: id), at: start, judgedBy: [id], participants: [asker])
          }
        }
        continue
      }
      first[asker] = start
      check(.oneStartQuestion)
      auditStarter(asker, number: first.count, at: start, groups: &starters)
    }
  }

  /// R1 with a fixed number of starters.
  private mutating func auditStarter(
    _ asker: Participant.ID,
    number: Int,
    at start: Int,
    groups: inout [Group.ID: Participant.ID]
  ) {
    guard case .fixed(let limit, let fromDifferentGroups) = rules.starters else { return }
    if number > limit {
      deviate(.tooManyStarters(limit: limit), at: start, participants: [asker])
      return
    }
    if !fromDifferentGroups { return }
    guard let group = participants[asker]?.group else {
      lack(.group, for: .oneStartQuestion, at: start)
      return
    }
    if let first = groups[group] {
      deviate(
        .sameGroupStarts(group, first: first), at: start, participants: [asker, first])
    } else {
      groups[group] = asker
    }
  }

  /// Whether there are answers that may have given a right to nobody knows whom, where links are
  /// inferred; these answers are noted.
  private mutating func lacksWriters() -> Bool {
    var lacks = false
    for (position, contribution) in relay.contributions.enumerated()
    where contribution.kind == .answer && writer(of: contribution) == nil {
      lack(.author, for: .rightToAsk, at: position)
      lack(.author, for: .newAddressee, at: position)
      lacks = true
    }
    return lacks
  }

  /// R2: whose the right was, and whether it was there and unused.
  ///
  /// What is inferred fits by itself.
  mutating func auditRights() {
    var links: [(question: Int, answer: Int)] = []
    for step in chains.flatMap({ $0.steps }) {
      if let answer = step.follows.flatMap({ answers[$0] }),
        let question = questions[step.exchange.question.id]
      {
        links.append((question, answer))
      }
    }
    links.sort { moments[$0.question] < moments[$1.question] }
    var users: [Int: Contribution.ID] = [:]
    for link in links {
      check(.rightToAsk)
      if !recordsLinks { continue }
      let question = relay.contributions[link.question]
      let answer = relay.contributions[link.answer]
      let writer = writer(of: answer)
      if question.author == nil { lack(.author, for: .rightToAsk, at: link.question) }
      if writer == nil { lack(.author, for: .rightToAsk, at: link.answer) }
      if let asker = question.author, let writer, asker != writer {
        deviate(
          .rightOfAnother(answer: answer.id, writer: writer), at: link.question,
          judgedBy: [answer.id], participants: [asker, writer])
      }
      if let user = users[link.answer] {
        deviate(
          .rightAlreadyUsed(answer: answer.id, earlier: user), at: link.question,
          judgedBy: [answer.id, user], participants: [question.author])
      } else {
        users[link.answer] = question.id
      }
      if question.at == nil { lack(.time, for: .rightToAsk, at: link.question) }
      if answer.at == nil { lack(.time, for: .rightToAsk, at: link.answer) }
      if let asked = question.at, let answered = answer.at, asked < answered {
        deviate(
          .askedBeforeRight(answer: answer.id), at: link.question, judgedBy: [answer.id],
          participants: [question.author])
      }
    }
  }

  /// R3, and of R2 how many pairs a chain may have.
  ///
  /// Earlier in a chain is what leads from the start question to the question looked at, so that the
  /// branches of a chain do not see each other.
  mutating func auditAddressees(of chain: Chain) {
    let positions = chain.steps.map { questions[$0.exchange.question.id] }
    var steps: [Contribution.ID: Int] = [:]
    var path: [Int] = []
    var asked: [Participant.ID: Int] = [:]
    for (number, step) in chain.steps.enumerated() {
      guard let position = positions[number] else { continue }
      let question = relay.contributions[position]
      if let parent = step.follows.flatMap({ steps[$0] }), let earlier = positions[parent] {
        while let last = path.last, last != parent {
          path.removeLast()
          if let left = positions[last], let person = relay.contributions[left].recipient,
            asked[person] == left
          {
            asked[person] = nil
          }
        }
        if let limit = rules.pairLimit, path.count >= limit {
          deviate(.chainTooLong(limit: limit), at: position, participants: [question.author])
        }
        audit(position, after: earlier, asked: asked)
      }
      path.append(number)
      if let person = question.recipient, asked[person] == nil { asked[person] = position }
      for answer in step.exchange.answers { steps[answer.id] = number }
    }
  }

  /// R3 for a question after the one that was just answered.
  private mutating func audit(
    _ position: Int,
    after earlier: Int,
    asked: [Participant.ID: Int]
  ) {
    let question = relay.contributions[position]
    let answered = relay.contributions[earlier]
    if answered.author == nil { lack(.author, for: .newAddressee, at: earlier) }
    if answered.recipient == nil { lack(.recipient, for: .newAddressee, at: earlier) }
    guard let addressee = question.recipient else {
      lack(.recipient, for: .newAddressee, at: position)
      return
    }
    if answered.author != nil || !asked.isEmpty { check(.newAddressee) }
    // Who asks himself breaks R4.
    if addressee == question.author { return }
    if addressee == answered.author {
      deviate(
        .goesBack(answered: answered.id), at: position, judgedBy: [answered.id],
        participants: [question.author, addressee])
    } else if let first = asked[addressee] {
      let id = relay.contributions[first].id
      deviate(
        .askedAgain(earlier: id), at: position, judgedBy: [id],
        participants: [question.author, addressee])
    }
  }
}
