extension Study {
  /// Everything unusual: first relay by relay, then for the study as a whole.
  ///
  /// - Complexity: O(*n*) expected in the number of contributions.
  public var warnings: [StudyWarning] {
    let sorting = sortings.first
    var warnings = relays.flatMap { $0.warnings(sorting: sorting) }
    warnings += declared.differences(from: counted).map {
      StudyWarning(reason: $0, relay: nil, records: [])
    }
    return warnings
  }
}

extension Relay {
  fileprivate func warnings(sorting: Sorting?) -> [StudyWarning] {
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
    warn(.repeatedText, repeatedContributions)
    if let sorting {
      warn(
        .unsortedQuestions(sorting.id),
        exchanges.map { $0.question.id }.filter { sorting.theme(of: $0) == nil })
    }
    warnings += declared.differences(from: counted(by: sorting)).map {
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
