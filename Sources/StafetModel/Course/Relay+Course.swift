extension Relay {
  /// Every question with its answers, in the order of the questions.
  ///
  /// - Complexity: O(*n*) expected in the number of contributions.
  public var exchanges: [Exchange] { RelayCourse(of: self).exchanges }

  /// The chains of the relay, in the order of their start questions.
  ///
  /// If any question of the relay records which answer it follows, these records alone decide, and a
  /// question without such a record is a start question. If none does, links are inferred: a question
  /// follows the latest earlier answer by its asker that no other question follows yet, and its step is
  /// marked as inferred.
  ///
  /// Contributions are ordered by date if every contribution is dated, with ties in the order of the
  /// source, and otherwise in the order of the source alone. An answer that comes before its own question
  /// counts from that question on. The writer of an answer is its author or, where that is not recorded,
  /// the addressee of the question.
  ///
  /// In a relay of a ``Study`` every question is in exactly one chain.
  ///
  /// - Complexity: O(*n* log *n*) in the number of contributions.
  public var chains: [Chain] {
    let course = RelayCourse(of: self)
    return course.chains.indices.map { course.chain(numbered: $0) }
  }

  /// Counts the relay.
  ///
  /// - Parameter sorting: The sorting by which themes are counted, or `nil` to count none.
  /// - Returns: The figures; 0 where there is nothing to count, `nil` where nothing is recorded.
  /// - Complexity: O(*n*) expected in the number of contributions.
  public func counted(by sorting: Sorting?) -> CountedFacts {
    RelayCourse(of: self).counted(by: sorting)
  }

  /// The contributions that a sorting places in themes: the questions or, in material without any, the
  /// statements.
  public var sortable: [Contribution.ID] {
    let questions = contributions.lazy.filter { $0.kind == .question }.map { $0.id }
    if !questions.isEmpty { return Array(questions) }
    return contributions.lazy.filter { $0.kind == .statement }.map { $0.id }
  }
}

extension RelayCourse {
  /// Every question with its answers, in the order of the questions.
  package var exchanges: [Exchange] { questions.map { exchange($0) } }

  /// A chain with its questions and answers.
  package func chain(numbered number: Int) -> Chain {
    Chain(
      steps: chains[number].map { question in
        let answer = follows[question]
        return Chain.Step(
          exchange: exchange(question), follows: answer.map { relay.contributions[$0].id },
          isInferred: answer != nil && links != .recorded)
      })
  }
}
