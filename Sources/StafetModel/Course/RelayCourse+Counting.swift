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
    var texts = RepeatedTexts()
    return relay.contributions.indices.filter { texts.takes(entry(at: $0)) }
  }
}

/// Finds contributions that repeat an earlier one, as they come.
struct RepeatedTexts: Sendable {
  /// What tells two contributions apart before their texts do.
  private struct Place: Hashable {
    let kind: Contribution.Kind
    let author: Int?
    let recipient: Int?
    let question: Int?
  }

  /// The first text at a place: others are only looked at where a second one stands, which few do.
  private var first: [Place: String] = [:]
  private var texts: [Place: Set<String>] = [:]

  /// Takes the next contribution.
  ///
  /// - Returns: Whether it repeats an earlier one; no text repeats nothing.
  mutating func takes(_ entry: CourseEntry) -> Bool {
    if entry.contribution.isBlank { return false }
    let text = entry.contribution.text
    let place = Place(
      kind: entry.contribution.kind, author: entry.author, recipient: entry.recipient,
      question: entry.answered)
    guard let earlier = first[place] else {
      first[place] = text
      return false
    }
    return !texts[place, default: [earlier]].insert(text).inserted
  }
}
