extension Relay {
  /// The chains of the relay, in the order of their start questions.
  ///
  /// Where the relay records what questions follow, that record alone decides: a question without one
  /// is a start question. Where no question of the relay records it, a question is taken to follow the
  /// latest earlier answer by its asker that is not already followed, and the step is marked as
  /// inferred. Earlier is decided by time where every contribution is dated, with ties in the order of
  /// the source, and otherwise by that order alone. The writer of an answer is its author or, where
  /// that is not recorded, the addressee of the question.
  ///
  /// - Complexity: O(*n* log *n*) in the number of contributions; inferring looks back through the
  ///   answers of each asker.
  public var chains: [Chain] {
    let exchanges = self.exchanges
    let isRecorded = exchanges.contains { $0.question.follows != nil }
    let links = isRecorded ? recordedLinks(of: exchanges) : inferredLinks(of: exchanges)

    var followers: [Contribution.ID: [Int]] = [:]
    for (index, link) in links.enumerated() {
      if let link { followers[link, default: []].append(index) }
    }
    return exchanges.indices.filter { links[$0] == nil }.map { start in
      var steps: [Chain.Step] = []
      var pending = [start]
      while let index = pending.popLast() {
        let exchange = exchanges[index]
        let link = links[index]
        steps.append(
          Chain.Step(exchange: exchange, follows: link, isInferred: link != nil && !isRecorded))
        for answer in exchange.answers.reversed() {
          pending.append(contentsOf: (followers[answer.id] ?? []).reversed())
        }
      }
      return Chain(steps: steps)
    }
  }

  /// What each question follows by the record; a link to no answer of the relay is no link.
  private func recordedLinks(of exchanges: [Exchange]) -> [Contribution.ID?] {
    let known = Set(exchanges.lazy.flatMap { $0.answers }.map { $0.id })
    return exchanges.map { exchange in
      exchange.question.follows.flatMap { known.contains($0) ? $0 : nil }
    }
  }

  /// What each question follows by the rule for relays that record only who asked whom.
  private func inferredLinks(of exchanges: [Exchange]) -> [Contribution.ID?] {
    struct Answer {
      let id: Contribution.ID
      let rank: Int
      var isFollowed = false
    }
    let ranks = ranksInTime()
    var answersByWriter: [Participant.ID: [Answer]] = [:]
    for exchange in exchanges {
      for answer in exchange.answers {
        guard let writer = answer.author ?? exchange.question.recipient else { continue }
        answersByWriter[writer, default: []]
          .append(Answer(id: answer.id, rank: ranks[answer.id] ?? 0))
      }
    }
    let inTime = exchanges.indices.sorted {
      (ranks[exchanges[$0].question.id] ?? 0) < (ranks[exchanges[$1].question.id] ?? 0)
    }
    var links: [Contribution.ID?] = Array(repeating: nil, count: exchanges.count)
    for index in inTime {
      let question = exchanges[index].question
      guard let asker = question.author, let answers = answersByWriter[asker] else { continue }
      let rank = ranks[question.id] ?? 0
      let latest = answers.indices
        .filter { !answers[$0].isFollowed && answers[$0].rank < rank }
        .max { answers[$0].rank < answers[$1].rank }
      guard let latest else { continue }
      links[index] = answers[latest].id
      answersByWriter[asker]?[latest].isFollowed = true
    }
    return links
  }

  /// The place of each contribution in the order of time or, where a date is missing, of the source.
  private func ranksInTime() -> [Contribution.ID: Int] {
    var order = Array(contributions.indices)
    let times = contributions.compactMap { $0.at }
    if times.count == contributions.count {
      order.sort { (times[$0], $0) < (times[$1], $1) }
    }
    var ranks: [Contribution.ID: Int] = [:]
    for (rank, index) in order.enumerated() { ranks[contributions[index].id] = rank }
    return ranks
  }
}
