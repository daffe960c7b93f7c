extension Study {
  /// Everything unusual, with themes counted by the first sorting.
  ///
  /// - Complexity: O(*n*) expected in the number of contributions.
  public var warnings: [StudyWarning] { warnings(sortedBy: sortings.first) }

  /// Everything unusual: first relay by relay, then for the study as a whole.
  ///
  /// - Parameter sorting: The sorting that pictures use, or `nil` for none.
  /// - Returns: The warnings; none for a study without peculiarities.
  /// - Complexity: O(*n*) expected in the number of contributions.
  public func warnings(sortedBy sorting: Sorting?) -> [StudyWarning] {
    warnings(sortedBy: sorting, counted: relays.map { $0.counted(by: sorting) })
  }

  /// Everything unusual, told of a study whose relays are counted already.
  ///
  /// - Parameters:
  ///   - sorting: The sorting that pictures use, or `nil` for none.
  ///   - parts: The figures of the relays by that sorting, in the order of the study.
  /// - Returns: The warnings; none for a study without peculiarities.
  package func warnings(
    sortedBy sorting: Sorting?, counted parts: [CountedFacts]
  ) -> [StudyWarning] {
    zip(relays, parts).flatMap { $0.warnings(sorting: sorting, counted: $1) }
      + declared.differences(from: counted(by: sorting, joining: parts)).map {
        StudyWarning(reason: $0, relay: nil, records: [])
      }
  }
}

extension Relay {
  fileprivate func warnings(sorting: Sorting?, counted: CountedFacts) -> [StudyWarning] {
    var warnings: [StudyWarning] = []
    func warn<Owner>(_ reason: StudyWarning.Reason, _ records: [Identifier<Owner>]) {
      if records.isEmpty { return }
      warnings.append(StudyWarning(reason: reason, relay: id, records: records.map { $0.text }))
    }
    let exchanges = self.exchanges
    let authors = Set(contributions.lazy.compactMap { $0.author })

    warn(.emptyText, contributions.filter { $0.isBlank }.map { $0.id })
    warn(.unansweredQuestions, exchanges.filter { !$0.isAnswered }.map { $0.question.id })
    warn(.severalAnswers, exchanges.filter { $0.answers.count > 1 }.map { $0.question.id })
    if !authors.isEmpty {
      warn(.silentParticipants, participants.map { $0.id }.filter { !authors.contains($0) })
    }
    if counted.uniqueContributions < counted.contributions {
      warn(.repeatedText, repeatedContributions)
    }
    if let sorting {
      warn(
        .unsortedQuestions(sorting.id),
        sortable.filter { sorting.theme(of: $0) == nil })
    }
    warnings += declared.differences(from: counted).map {
      StudyWarning(reason: $0, relay: id, records: [])
    }
    return warnings
  }
}

extension DeclaredFacts {
  /// The figures that are both stated and countable, and differ.
  fileprivate func differences(from counted: CountedFacts) -> [StudyWarning.Reason] {
    let figures: [(StudyWarning.Fact, Int?, Int?)] = [
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
