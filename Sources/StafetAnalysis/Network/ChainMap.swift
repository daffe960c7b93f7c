package import StafetModel

/// The chains of a relay as steps through time.
///
/// Which groups they go through is told by ``AnalysedChain/stations`` of the chain of the same number: that of the
/// first asker, then that of the addressee of each step.
package struct ChainMap: Hashable, Sendable {
  /// A question of a chain, with its answer or without.
  package struct Step: Hashable, Sendable {
    /// The question.
    package let question: Contribution.ID

    /// The position in the chain of the step whose answer the question follows; `nil` for the start question.
    package let parent: Int?

    /// When the question was asked, if that is recorded.
    package let at: Instant?

    /// Whether the question has an answer.
    package let isAnswered: Bool

    /// Whether that the question follows its parent was inferred.
    package let isInferred: Bool
  }

  /// A chain.
  package struct Line: Hashable, Sendable {
    /// Which of the chains of the relay it is, from 1.
    package let number: Int

    /// Its questions, each after the one that it follows.
    package let steps: [Step]

    /// How many of them are answered.
    package let pairs: Int

    /// Whether two questions follow the same answer, or answers of the same question.
    package let isBranched: Bool

    /// How it ended.
    package let end: AuditedChain.End
  }

  /// The chains that are told: all, or the longest, in the order of their start questions.
  package let lines: [Line]

  /// How many chains there are.
  package let total: Int

  /// Whether every question that is told has its time.
  package let isTimed: Bool

  /// How many chains are told at most.
  package static let mostLines = 60
}

extension ChainMap {
  /// Tells the chains of a relay; `nil` where they are not known or there are none.
  ///
  /// - Parameters:
  ///   - course: The course of the relay.
  ///   - audit: How the chains ended.
  /// - Complexity: O(*n* + *c* log *c*) for *n* contributions and *c* chains.
  init?(of course: RelayCourse, audit: RelayAudit) {
    let ended = audit.chains
    if audit.links == .unknown || ended.isEmpty { return nil }
    let longest = ended.indices.sorted { one, other in
      (ended[other].pairs, ended[other].questions, one)
        < (ended[one].pairs, ended[one].questions, other)
    }
    let told = longest.prefix(Self.mostLines).sorted()
    let chains = course.chains
    var isTimed = true
    lines = told.map { number in
      let questions = chains[number]
      var places: [Int: Int] = [:]
      let steps = questions.enumerated().map { place, question in
        places[question] = place
        let contribution = course.relay.contributions[question]
        if contribution.at == nil { isTimed = false }
        return Step(
          question: contribution.id, parent: course.parent(of: question).flatMap { places[$0] },
          at: contribution.at, isAnswered: course.isAnswered(question),
          isInferred: course.follows[question] != nil && course.links != .recorded)
      }
      return Line(
        number: number + 1, steps: steps, pairs: ended[number].pairs,
        isBranched: Set(steps.map { $0.parent }).count < steps.count, end: ended[number].end)
    }
    total = ended.count
    self.isTimed = isTimed
  }
}
