/// How the chains of a relay ended.
extension RelayAuditor {
  /// The chains, each with its length and its end.
  var endedChains: [AuditedChain] {
    chains.compactMap { chain in
      guard let first = chain.steps.first, let last = chain.steps.last else { return nil }
      return AuditedChain(
        start: first.exchange.question.id, last: last.exchange.question.id, questions: chain.count,
        pairs: chain.pairCount, inferredLinks: chain.steps.count { $0.isInferred },
        isBranched: chain.isBranched, end: end(at: last.exchange))
    }
  }

  private func end(at exchange: Exchange) -> AuditedChain.End {
    if exchange.isAnswered { return .answered }
    guard let asked = exchange.question.at else { return .unanswered }
    let periods = exchange.question.recipient.flatMap { participants[$0]?.suspended } ?? []
    if periods.contains(where: { $0.meets(from: asked, to: relay.closes) }) { return .stranded }
    guard let closes = relay.closes else { return .unanswered }
    return closes < asked.adding(rules.fairTime) ? .cutByClosing : .unanswered
  }
}

extension Period {
  /// Whether a part of the stretch lies between two times, which are both included.
  fileprivate func meets(from first: Instant, to last: Instant?) -> Bool {
    if let last, last < start { return false }
    guard let end else { return true }
    return max(start, first) < end
  }
}
