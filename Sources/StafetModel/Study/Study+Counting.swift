extension Study {
  /// The figures of all relays together, with themes counted by the first sorting.
  public var counted: CountedFacts { counted(by: sortings.first) }

  /// Counts all relays of the study together.
  ///
  /// Days are not added up, since relays may run side by side: ``CountedFacts/days`` is that of the
  /// longest relay.
  ///
  /// - Parameter sorting: The sorting by which themes are counted, or `nil` to count none.
  /// - Returns: The figures of all relays together.
  /// - Complexity: O(*n*) expected in the number of contributions.
  public func counted(by sorting: Sorting?) -> CountedFacts {
    counted(by: sorting, joining: courses.map { $0.counted(by: sorting) })
  }

  /// Counts the whole study from the figures of its relays.
  ///
  /// - Parameters:
  ///   - sorting: The sorting by which themes are counted, or `nil` to count none.
  ///   - parts: The figures of the relays by that sorting, in the order of the study.
  /// - Returns: The figures of all relays together.
  package func counted(by sorting: Sorting?, joining parts: [CountedFacts]) -> CountedFacts {
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
        var themes: Set<Theme.ID> = []
        for course in courses {
          let contributions = course.relay.contributions
          themes.formUnion(
            course.sortable.lazy.compactMap { sorting.theme(of: contributions[$0].id) })
        }
        return themes.count
      })
  }
}
