/// What the records themselves show, counted.
///
/// Each figure stands beside the one of the same name in ``DeclaredFacts``.
public struct CountedFacts: Hashable, Sendable {
  /// How many participants are on the roster, or `nil` where no participant is recorded.
  public let participants: Int?

  /// How many questions, answers and statements there are.
  public let contributions: Int

  /// How many contributions are left once repetitions are counted once.
  ///
  /// Of several contributions of one relay, one kind and one author with the same text, only one is
  /// unique. Contributions without text do not repeat each other.
  public let uniqueContributions: Int

  /// How many questions there are.
  public let questions: Int

  /// How many answers there are.
  public let answers: Int

  /// How many statements there are.
  public let statements: Int

  /// How many questions no answer replies to.
  public let unansweredQuestions: Int

  /// How many days of 24 hours were begun from opening to closing or, where either is not recorded,
  /// from the first dated contribution to the last; `nil` where no time is known, and where the
  /// last of these times comes before the first.
  public let days: Int?

  /// How many themes hold at least one question, the rest included, or `nil` without a sorting.
  ///
  /// Statements count as questions do where there are no questions.
  public let themes: Int?
}

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

  /// The contributions that repeat an earlier one of the same kind and author, word for word.
  package var repeatedContributions: [Contribution.ID] {
    struct Content: Hashable {
      let kind: Contribution.Kind
      let author: Participant.ID?
      let text: String
    }
    var seen: Set<Content> = []
    var repeated: [Contribution.ID] = []
    for contribution in contributions where !contribution.isBlank {
      let content = Content(
        kind: contribution.kind, author: contribution.author, text: contribution.text)
      if !seen.insert(content).inserted { repeated.append(contribution.id) }
    }
    return repeated
  }
}

extension Study {
  /// The whole study, counted by its first sorting.
  public var counted: CountedFacts { counted(by: sortings.first) }

  /// Counts the whole study.
  ///
  /// Days are not added up: relays may run side by side, so the figure is that of the longest one.
  ///
  /// - Parameter sorting: The sorting that decides how many themes there are.
  /// - Returns: The figures of all relays together.
  /// - Complexity: O(*n*) expected in the number of contributions.
  public func counted(by sorting: Sorting?) -> CountedFacts {
    let parts = relays.map { $0.counted(by: sorting) }
    func total(_ figure: (CountedFacts) -> Int) -> Int {
      parts.reduce(0) { $0 + figure($1) }
    }
    let rosters = parts.compactMap { $0.participants }
    return CountedFacts(
      participants: rosters.isEmpty ? nil : rosters.reduce(0, +),
      contributions: total { $0.contributions },
      uniqueContributions: total { $0.uniqueContributions },
      questions: total { $0.questions },
      answers: total { $0.answers },
      statements: total { $0.statements },
      unansweredQuestions: total { $0.unansweredQuestions },
      days: parts.compactMap { $0.days }.max(),
      themes: sorting.map { sorting in
        Set(relays.flatMap { $0.sortable }.compactMap { sorting.theme(of: $0) }).count
      })
  }
}

extension Period {
  /// How many stretches of 24 hours were begun, at least one; `nil` without an end.
  fileprivate var begunDays: Int? {
    guard let end, isForward else { return nil }
    // Two times may lie further apart than an Int64 tells, but never further than a UInt64.
    let seconds = UInt64(bitPattern: end.secondsSince1970 &- start.secondsSince1970)
    let hasMore = end.nanosecond > start.nanosecond
    let day: UInt64 = 86_400
    let begun = seconds / day + (seconds % day > 0 || hasMore ? 1 : 0)
    return Int(clamping: max(1, begun))
  }
}
