extension Relay {
  /// Counts the relay.
  ///
  /// - Parameter sorting: The sorting that decides how many themes there are.
  /// - Returns: The figures; 0 where there is nothing to count, `nil` where nothing is recorded.
  /// - Complexity: O(*n*) expected in the number of contributions.
  public func counted(by sorting: Sorting?) -> CountedFacts {
    let answered = Set(contributions.lazy.compactMap { $0.replyTo })
    let questions = contributions.lazy.filter { $0.kind == .question }
    return CountedFacts(
      participants: participants.isEmpty ? nil : participants.count,
      contributions: contributions.count,
      uniqueContributions: contributions.count - repeatedContributions.count,
      questions: questions.count,
      answers: contributions.count { $0.kind == .answer },
      statements: contributions.count { $0.kind == .statement },
      unansweredQuestions: questions.count { !answered.contains($0.id) },
      days: period?.begunDays,
      themes: sorting.map { Set(sortable.compactMap($0.theme(of:))).count })
  }

  /// What a sorting places in themes: the questions or, in material without any, the statements.
  public var sortable: [Contribution.ID] {
    let questions = contributions.lazy.filter { $0.kind == .question }.map { $0.id }
    if !questions.isEmpty { return Array(questions) }
    return contributions.lazy.filter { $0.kind == .statement }.map { $0.id }
  }

  /// The contributions that repeat an earlier one word for word, with the same kind, author, addressee
  /// and question answered.
  package var repeatedContributions: [Contribution.ID] {
    /// What tells two contributions apart before their texts do.
    struct Place: Hashable {
      let kind: Contribution.Kind
      let author: Participant.ID?
      let recipient: Participant.ID?
      let replyTo: Contribution.ID?
    }
    // A text is only looked at where a second one stands at its place, which few do.
    var first: [Place: String] = [:]
    var texts: [Place: Set<String>] = [:]
    var repeated: [Contribution.ID] = []
    for contribution in contributions where !contribution.isBlank {
      let place = Place(
        kind: contribution.kind, author: contribution.author, recipient: contribution.recipient,
        replyTo: contribution.replyTo)
      guard let earlier = first[place] else {
        first[place] = contribution.text
        continue
      }
      let isNew = texts[place, default: [earlier]].insert(contribution.text).inserted
      if !isNew { repeated.append(contribution.id) }
    }
    return repeated
  }
}

extension Period {
  /// How many stretches of 24 hours were begun, at least one; `nil` without an end.
  var begunDays: Int? {
    guard let end, isForward else { return nil }
    // Two times may lie further apart than an Int64 tells, but never further than a UInt64.
    let seconds = UInt64(bitPattern: end.secondsSince1970 &- start.secondsSince1970)
    let hasMore = end.nanosecond > start.nanosecond
    let day: UInt64 = 86_400
    let begun = seconds / day + (seconds % day > 0 || hasMore ? 1 : 0)
    return Int(clamping: max(1, begun))
  }
}
