extension Relay {
  /// Every question with its answers, in the order of the questions.
  ///
  /// - Complexity: O(*n*) expected in the number of contributions.
  public var exchanges: [Exchange] { RelayCourse(of: self).exchanges }

  /// The chains of the relay, in the order of their start questions.
  ///
  /// Where the relay records what questions follow, that record alone decides: a question without one
  /// is a start question. Where no question of the relay records it, a question is taken to follow the
  /// latest earlier answer by its asker that is not already followed, and the step is marked as
  /// inferred. Earlier is decided by time where every contribution is dated, with ties in the order of
  /// the source, and otherwise by that order alone; an answer that comes before its own question counts
  /// from that question on. The writer of an answer is its author or, where that is not recorded, the
  /// addressee of the question.
  ///
  /// In a relay of a ``Study`` every question is in exactly one chain.
  ///
  /// - Complexity: O(*n* log *n*) in the number of contributions.
  public var chains: [Chain] {
    let course = RelayCourse(of: self)
    return course.chains.indices.map { course.chain($0) }
  }

  /// Counts the relay.
  ///
  /// - Parameter sorting: The sorting that decides how many themes there are.
  /// - Returns: The figures; 0 where there is nothing to count, `nil` where nothing is recorded.
  /// - Complexity: O(*n*) expected in the number of contributions.
  public func counted(by sorting: Sorting?) -> CountedFacts {
    RelayCourse(of: self).counted(by: sorting)
  }

  /// What a sorting places in themes: the questions or, in material without any, the statements.
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
  package func chain(_ number: Int) -> Chain {
    Chain(
      steps: chains[number].map { question in
        let answer = follows[question]
        return Chain.Step(
          exchange: exchange(question), follows: answer.map { relay.contributions[$0].id },
          isInferred: answer != nil && links != .recorded)
      })
  }
}
