extension RelayCourse {
  /// Counts the relay.
  ///
  /// - Parameter sorting: The sorting by which themes are counted, or `nil` to count none.
  /// - Returns: The figures; 0 where there is nothing to count, `nil` where nothing is recorded.
  package func counted(by sorting: Sorting?) -> CountedFacts {
    let contributions = relay.contributions
    let answerCount = contributions.count { $0.kind == .answer }
    return CountedFacts(
      participants: relay.participants.isEmpty ? nil : relay.participants.count,
      contributions: contributions.count,
      uniqueContributions: contributions.count - repeatedContributions.count,
      questions: questions.count,
      answers: answerCount,
      statements: contributions.count - questions.count - answerCount,
      unansweredQuestions: questions.count { !isAnswered($0) },
      days: relay.period?.begunDays,
      themes: sorting.map { sorting in
        Set(sortable.compactMap { sorting.theme(of: contributions[$0].id) }).count
      })
  }

  /// The contributions that repeat an earlier one word for word, with the same kind, author, addressee
  /// and question answered.
  package var repeatedContributions: [Int] {
    /// What tells two contributions apart before their texts do.
    struct Place: Hashable {
      let kind: Contribution.Kind
      let author: Int?
      let recipient: Int?
      let question: Int?
    }
    // A text is only looked at where a second one stands at its place, which few do.
    var first: [Place: String] = [:]
    var texts: [Place: Set<String>] = [:]
    var repeated: [Int] = []
    for (position, contribution) in relay.contributions.enumerated() where !contribution.isBlank {
      let place = Place(
        kind: contribution.kind, author: authors[position], recipient: recipients[position],
        question: answered[position])
      guard let earlier = first[place] else {
        first[place] = contribution.text
        continue
      }
      let isNew = texts[place, default: [earlier]].insert(contribution.text).inserted
      if !isNew { repeated.append(position) }
    }
    return repeated
  }
}
