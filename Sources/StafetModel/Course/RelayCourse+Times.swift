/// What the dates of a relay tell of its course.
extension RelayCourse {
  /// The positions of the contributions that are dated, by date, with ties in the order of the source.
  ///
  /// This is ``timeline`` where every contribution is dated. Unlike that, it never takes the order of a
  /// source for one of time.
  ///
  /// - Complexity: O(*n* log *n*) in the number of contributions where some are not dated; else O(1).
  package var dated: [Int] {
    if books.areAllDated { return timeline }
    let moments = relay.contributions.indices.compactMap { position in
      relay.contributions[position].at.map { (time: $0, position: position) }
    }
    return moments.sorted { ($0.time, $0.position) < ($1.time, $1.position) }.map { $0.position }
  }

  /// The answer to a question that was dated first, of those that are not dated before the question.
  ///
  /// Ties are in the order of the source. There is none where the question or all its answers are undated.
  package func firstAnswer(to question: Int) -> Int? {
    guard let asked = relay.contributions[question].at else { return nil }
    var first: (time: Instant, position: Int)?
    for answer in answers[question] {
      guard let time = relay.contributions[answer].at, asked <= time else { continue }
      if let found = first, found.time <= time { continue }
      first = (time, answer)
    }
    return first?.position
  }

  /// When the addressee of a question was first suspended, from the time it was asked until closing.
  ///
  /// - Returns: The moment, which is that of the asking for somebody who was suspended already; `nil` where
  ///   there is none, or where the time or the addressee of the question is not recorded.
  package func suspensionOfAddressee(of question: Int) -> Instant? {
    guard let asked = relay.contributions[question].at,
      let addressee = recipients[question].flatMap({ people.participant($0) })
    else { return nil }
    var first: Instant?
    for period in addressee.suspended {
      guard let moment = period.firstMoment(from: asked, to: relay.closes) else { continue }
      first = min(first ?? moment, moment)
    }
    return first
  }
}
