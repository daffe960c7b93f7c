extension Relay {
  /// The chains of the relay, in the order of their start questions.
  ///
  /// Where the relay records what questions follow, that record alone decides: a question without one
  /// is a start question. Where no question of the relay records it, a question is taken to follow the
  /// latest earlier answer by its asker that is not already followed, and the step is marked as
  /// inferred. Earlier is decided by time where every contribution is dated, with ties in the order of
  /// the source, and otherwise by that order alone; an answer that comes before its own question counts
  /// from that question on. The writer of an answer is its author or, where that is not recorded, the
  /// addressee of the question.
  ///
  /// In a relay of a ``Study`` every question is in exactly one chain.
  ///
  /// - Complexity: O(*n* log *n*) in the number of contributions.
  public var chains: [Chain] {
    let exchanges = self.exchanges
    let isRecorded = exchanges.contains { $0.question.follows != nil }
    let links = isRecorded ? recordedLinks(of: exchanges) : inferredLinks(of: exchanges)

    var followers: [Contribution.ID: [Int]] = [:]
    for (index, link) in links.enumerated() {
      if let link { followers[link, default: []].append(index) }
    }
    var isPlaced = Array(repeating: false, count: exchanges.count)
    return exchanges.indices.filter { links[$0] == nil }.map { start in
      var steps: [Chain.Step] = []
      var pending = [start]
      while let index = pending.popLast() {
        // Met twice only where a relay outside a study uses an identifier twice.
        if isPlaced[index] { continue }
        isPlaced[index] = true
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
  ///
  /// Contributions are read in the order of time, and each person's answers that nobody follows yet
  /// are kept: the last of them is the latest. An answer that comes before its own question waits for
  /// it, so that links never close a ring.
  private func inferredLinks(of exchanges: [Exchange]) -> [Contribution.ID?] {
    var links: [Contribution.ID?] = Array(repeating: nil, count: exchanges.count)
    var open: [Participant.ID: [Contribution.ID]] = [:]
    var asked: [Contribution.ID: Contribution] = [:]
    var early: [Contribution.ID: [Contribution]] = [:]
    func give(_ answer: Contribution, to question: Contribution) {
      guard let writer = answer.author ?? question.recipient else { return }
      open[writer, default: []].append(answer.id)
    }
    for (contribution, position) in contributionsInTime() {
      switch contribution.kind {
      case .question:
        if let asker = contribution.author { links[position] = open[asker]?.popLast() }
        asked[contribution.id] = contribution
        for answer in early.removeValue(forKey: contribution.id) ?? [] {
          give(answer, to: contribution)
        }
      case .answer:
        guard let replyTo = contribution.replyTo else { continue }
        if let question = asked[replyTo] {
          give(contribution, to: question)
        } else {
          early[replyTo, default: []].append(contribution)
        }
      case .statement: continue
      }
    }
    return links
  }

  /// The contributions in the order of time or, where a date is missing, of the source; each with its
  /// position among the questions, which means nothing for other kinds.
  private func contributionsInTime() -> [(Contribution, position: Int)] {
    var questionCount = 0
    var ordered: [(Contribution, position: Int)] = []
    for contribution in contributions {
      ordered.append((contribution, position: questionCount))
      if contribution.kind == .question { questionCount += 1 }
    }
    return timeline.map { ordered[$0] }
  }

  /// The positions of the contributions in the order of time, with ties in that of the source; where a
  /// date is missing, in the order of the source alone.
  var timeline: [Int] {
    let times = contributions.compactMap { $0.at }
    if times.count < contributions.count { return Array(contributions.indices) }
    return times.indices.sorted { (times[$0], $0) < (times[$1], $1) }
  }
}
