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
    return course.chains.indices.map { course.chain($0) }
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
