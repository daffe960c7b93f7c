/// R1 to R3: who may ask, and whom.
extension RelayBench {
  /// R1 for a start question and, where links are inferred, R2 for a question without a link.
  mutating func judgeStart() {
    guard entry.isChained, entry.follows == nil else { return }
    let isRecorded = course.links == .recorded
    guard let asker = entry.author else {
      lack(.author, for: .oneStartQuestion)
      if !isRecorded {
        lack(.author, for: .rightToAsk)
        lack(.author, for: .newAddressee)
      }
      return
    }
    if !isRecorded, !course.mayMissLinks { check(.rightToAsk) }
    guard let earlier = state.firstStarts[asker] else {
      check(.oneStartQuestion)
      judgeStarter(asker)
      return
    }
    let first = record(earlier).id
    if isRecorded {
      deviate(.anotherStartQuestion(first: first), judgedBy: [first], people: [asker])
      return
    }
    lack(.link, for: .oneStartQuestion)
    if course.mayMissLinks {
      lack(.link, for: .rightToAsk)
      lack(.link, for: .newAddressee)
    } else {
      deviate(.noRightLeft(first: first), judgedBy: [first], people: [asker])
    }
  }

  /// R1 with a fixed number of starters.
  private mutating func judgeStarter(_ asker: Int) {
    guard case .fixed(let limit, let fromDifferentGroups) = rules.starters else { return }
    if state.starterCount >= limit {
      deviate(.tooManyStarters(limit: limit), people: [asker])
      return
    }
    if !fromDifferentGroups { return }
    guard let group = course.people.participant(asker)?.group else {
      lack(.group, for: .oneStartQuestion)
      return
    }
    if let first = state.starters[group] {
      deviate(.sameGroupStarts(group, first: id(ofPerson: first)), people: [asker, first])
    }
  }

  /// R2 and R3 for an answer by an unknown writer: where links are inferred, nobody knows who got its
  /// right.
  mutating func judgeUnknownWriter() {
    guard course.links != .recorded, writer == nil else { return }
    lack(.author, for: .rightToAsk)
    lack(.author, for: .newAddressee)
  }

  /// R2: whose the right was, whether it was there and unused, and how many pairs a chain may have.
  ///
  /// Inferred links belong to the asker, come earlier and are unused: that is how they are inferred.
  mutating func judgeRight() {
    guard entry.isChained, let link = entry.follows else { return }
    check(.rightToAsk)
    if course.links == .recorded { judgeRight(of: link) }
    if let limit = rules.pairLimit, entry.path.length >= limit {
      deviate(.chainTooLong(limit: limit), people: [writer])
    }
  }

  private mutating func judgeRight(of link: Int) {
    let answer = record(link)
    let holder = course.writer(of: link)
    if writer == nil { lack(.author, for: .rightToAsk) }
    if holder == nil { lack(.author, for: .rightToAsk, at: link) }
    if let writer, let holder, writer != holder {
      deviate(
        .rightOfAnother(answer: answer.id, writer: id(ofPerson: holder)), judgedBy: [answer.id],
        people: [writer, holder])
    }
    if let user = state.users[link] {
      let earlier = record(user).id
      deviate(
        .rightAlreadyUsed(answer: answer.id, earlier: earlier), judgedBy: [answer.id, earlier],
        people: [writer])
    }
    if contribution.at == nil { lack(.time, for: .rightToAsk) }
    if answer.at == nil { lack(.time, for: .rightToAsk, at: link) }
    if let asked = contribution.at, let answered = answer.at, asked < answered {
      deviate(.askedBeforeRight(answer: answer.id), judgedBy: [answer.id], people: [writer])
    }
  }

  /// R3: the question goes to a new person, neither back to the asker of the question just answered nor to
  /// somebody who was asked on the way from the start question.
  mutating func judgeAddressee() {
    guard entry.isChained, let parent = entry.follows.flatMap({ course.answered[$0] }) else {
      return
    }
    let asker = course.authors[parent]
    if asker == nil { lack(.author, for: .newAddressee, at: parent) }
    if course.recipients[parent] == nil { lack(.recipient, for: .newAddressee, at: parent) }
    guard let addressee = entry.recipient else {
      lack(.recipient, for: .newAddressee)
      return
    }
    if asker != nil || entry.path.namesAddressees { check(.newAddressee) }
    // Who asks himself breaks R4.
    if addressee == writer { return }
    let first = entry.path.firstToSamePerson
    switch AddresseeObjection.byWay(to: addressee, afterAnswering: asker, wasAsked: first != nil) {
    case .goesBack:
      let answered = record(parent).id
      deviate(.goesBack(answered: answered), judgedBy: [answered], people: [writer, addressee])
    case .askedAgain:
      guard let first else { return }
      let earlier = record(first).id
      deviate(.askedAgain(earlier: earlier), judgedBy: [earlier], people: [writer, addressee])
    case .asksHimself, .isSuspended, nil: break
    }
  }
}
