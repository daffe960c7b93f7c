extension RelayCourse {
  /// What a course keeps so that the next contribution can be taken in without a look at the others.
  struct Books: Sendable {
    /// The position of each identifier: the first where one is used twice.
    var positions: [Contribution.ID: Int] = [:]

    /// Answers whose question has not come yet, by its identifier; only outside of what a study accepts
    /// one by one.
    var waitingAnswers: [Contribution.ID: [Int]] = [:]

    /// Identifiers of answers that questions follow and that have not come yet.
    var awaited: Set<Contribution.ID> = []

    /// Whether any question says which answer it follows.
    var hasLinks = false

    /// Whether the author of any question is recorded.
    var knowsAskers = false

    /// Whether every contribution so far is dated.
    var areAllDated = true

    /// The latest date.
    var latest: Instant?

    /// Whether the order of time is that of the source.
    var isInOrder = true

    /// Whose answers nobody follows yet.
    var inference = LinkInference()

    /// The stretches that chains are made of.
    var branches = ChainBranches()

    mutating func noteTime(of contribution: Contribution) {
      if let time = contribution.at {
        latest = max(latest ?? time, time)
      } else {
        areAllDated = false
      }
    }
  }

  /// How links are known by the records so far.
  var linksByRecord: ChainLinks {
    if recordsLinks ?? books.hasLinks { return .recorded }
    return books.knowsAskers ? .inferred : .unknown
  }

  /// Notes the records of a contribution as integers.
  ///
  /// An answer that was waiting for this contribution is joined to it, and leaves the course unsettled.
  mutating func note(_ position: Int) {
    let contribution = relay.contributions[position]
    paths.append(Path())
    authors[position] = contribution.author.map { people.add($0) }
    recipients[position] = contribution.recipient.map { people.add($0) }
    if books.positions[contribution.id] == nil {
      books.positions[contribution.id] = position
      if books.awaited.contains(contribution.id) { isSettled = false }
      if let waiting = books.waitingAnswers.removeValue(forKey: contribution.id) {
        isSettled = false
        if contribution.kind == .question { for answer in waiting { join(answer, to: position) } }
      }
    }
    switch contribution.kind {
    case .question:
      questions.append(position)
      if contribution.author != nil { books.knowsAskers = true }
      guard let answer = contribution.follows else { return }
      books.hasLinks = true
      if books.positions[answer] == nil { books.awaited.insert(answer) }
    case .answer:
      guard let asked = contribution.replyTo else { return }
      if let question = books.positions[asked] {
        if relay.contributions[question].kind == .question { join(position, to: question) }
      } else {
        books.waitingAnswers[asked, default: []].append(position)
      }
    case .statement: break
    }
  }

  private mutating func join(_ answer: Int, to question: Int) {
    answered[answer] = question
    answers.append(answer, to: question)
  }

  // MARK: The order of time

  /// Whether a contribution comes last in the order of time, and leaves that of the others as it is.
  func isNext(_ contribution: Contribution) -> Bool {
    guard books.areAllDated else { return true }
    guard let time = contribution.at else { return books.isInOrder }
    return books.latest.map { $0 <= time } ?? true
  }

  /// Orders the contributions by time: by date if every contribution is dated, with ties in the order of
  /// the source, and otherwise in the order of the source alone.
  mutating func setTimeline() {
    let contributions = relay.contributions
    books.areAllDated = contributions.allSatisfy { $0.at != nil }
    books.latest = contributions.lazy.compactMap { $0.at }.max()
    timeline = Array(contributions.indices)
    books.isInOrder = true
    if !books.areAllDated { return }
    let times = contributions.compactMap { $0.at }
    books.isInOrder = times.indices.dropFirst().allSatisfy { times[$0 - 1] <= times[$0] }
    if !books.isInOrder { timeline.sort { (times[$0], $0) < (times[$1], $1) } }
  }
}
