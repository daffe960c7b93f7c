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
    counted(by: sorting, joining: courses.map { $0.counted(by: sorting) })
  }

  /// Counts the whole study from the figures of its relays.
  ///
  /// - Parameters:
  ///   - sorting: The sorting that decides how many themes there are.
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
