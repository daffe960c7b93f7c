extension Study {
  /// Everything unusual in the study, with themes counted by the first sorting.
  ///
  /// - Complexity: O(*n*) expected in the number of contributions.
  public var warnings: [StudyWarning] { warnings(sortedBy: sortings.first) }

  /// Everything unusual in the study: first relay by relay, then for the study as a whole.
  ///
  /// - Parameter sorting: The sorting by which themes and unsorted questions are counted, or `nil` to
  ///   count none.
  /// - Returns: The warnings; empty where nothing is unusual.
  /// - Complexity: O(*n*) expected in the number of contributions.
  public func warnings(sortedBy sorting: Sorting?) -> [StudyWarning] {
    warnings(sortedBy: sorting, counted: courses.map { $0.counted(by: sorting) })
  }

  /// Everything unusual in the study, from figures of its relays that are already counted.
  ///
  /// - Parameters:
  ///   - sorting: The sorting by which themes and unsorted questions are counted, or `nil` to count none.
  ///   - parts: The figures of the relays by that sorting, in the order of the study.
  /// - Returns: The warnings; empty where nothing is unusual.
  package func warnings(
    sortedBy sorting: Sorting?, counted parts: [CountedFacts]
  ) -> [StudyWarning] {
    zip(courses, parts).flatMap { $0.warnings(sorting: sorting, counted: $1) }
      + declared.differences(from: counted(by: sorting, joining: parts)).map {
        StudyWarning(reason: $0, relay: nil, records: [])
      }
  }
}

extension RelayCourse {
  fileprivate func warnings(sorting: Sorting?, counted: CountedFacts) -> [StudyWarning] {
    let contributions = relay.contributions
    var warnings: [StudyWarning] = []
    func warn(_ reason: StudyWarning.Reason, _ records: [String]) {
      if records.isEmpty { return }
      warnings.append(StudyWarning(reason: reason, relay: relay.id, records: records))
    }
    func names(of positions: [Int], where isMeant: (Int) -> Bool) -> [String] {
      positions.filter(isMeant).map { contributions[$0].id.text }
    }

    warn(.emptyText, names(of: Array(contributions.indices)) { contributions[$0].isBlank })
    warn(.unansweredQuestions, names(of: questions) { !isAnswered($0) })
    warn(.severalAnswers, names(of: questions) { answers.hasSeveral($0) })
    warn(.silentParticipants, silentParticipants.map { $0.text })
    if counted.uniqueContributions < counted.contributions {
      warn(.repeatedText, repeatedContributions.map { contributions[$0].id.text })
    }
    if let sorting {
      warn(
        .unsortedQuestions(sorting.id),
        names(of: sortable) { sorting.theme(of: contributions[$0].id) == nil })
    }
    warnings += relay.declared.differences(from: counted).map {
      StudyWarning(reason: $0, relay: relay.id, records: [])
    }
    return warnings
  }

  /// Those on the roster who wrote nothing; none where no author is recorded.
  private var silentParticipants: [Participant.ID] {
    var wrote = Array(repeating: false, count: people.ids.count)
    var isAnyAuthorKnown = false
    for position in relay.contributions.indices {
      guard let author = authors[position] else { continue }
      wrote[author] = true
      isAnyAuthorKnown = true
    }
    if !isAnyAuthorKnown { return [] }
    return (0..<people.rosterCount).filter { !wrote[$0] }.map { people.ids[$0] }
  }
}

extension DeclaredFacts {
  /// The figures that are both stated and countable, and differ.
  fileprivate func differences(from counted: CountedFacts) -> [StudyWarning.Reason] {
    let figures: [(DeclaredFacts.Fact, Int?, Int?)] = [
      (.participants, participants, counted.participants),
      (.contributions, contributions, counted.uniqueContributions),
      (.days, days, counted.days),
      (.themes, themes, counted.themes),
    ]
    return figures.compactMap { fact, declared, counted in
      guard let declared, let counted, declared != counted else { return nil }
      return .declaredDiffers(fact, declared: declared, counted: counted)
    }
  }
}
