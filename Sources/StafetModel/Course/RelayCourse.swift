/// What happened in a relay, worked out once from its records: who wrote to whom, what answers what, what
/// follows what, in which order, and the chains that come of it.
///
/// Contributions are known by their position in ``relay`` and people by their number in ``people``, so
/// that whoever counts, judges or draws reads integers and looks nothing up again. A ``Study`` keeps the
/// course of each of its relays.
///
/// The course says what is recorded and what is inferred from it; whether it was allowed is what a
/// ``RelayState`` judges. A relay outside a study has a course too: where an identifier is used twice, the
/// first record has it, and a reference that leads nowhere is none.
package struct RelayCourse: Sendable {
  /// The relay.
  package let relay: Relay

  /// The people by number.
  package let people: RelayPeople

  /// Who wrote a contribution, if recorded.
  package let authors: PositionColumn

  /// Whom a contribution was written to, if recorded.
  package let recipients: PositionColumn

  /// The question that an answer replies to.
  package let answered: PositionColumn

  /// The answers to a question, in the order of the source.
  package let answers: PositionRows

  /// The questions, in the order of the source.
  package let questions: [Int]

  /// All contributions in the order of time: by date where every contribution is dated, with ties in the
  /// order of the source, and otherwise in that order alone.
  package let timeline: [Int]

  /// Whether what questions follow is recorded, inferred, or not to be known.
  package let links: ChainLinks

  /// The answer that a question follows: by the record or, where no question of the relay records it, by
  /// the rule that ``Relay/chains`` states.
  package let follows: PositionColumn

  /// Whether somebody unknown may have got a right: links are not recorded, and the writer of an answer
  /// is not known.
  ///
  /// It takes the whole relay to tell.
  package let mayMissLinks: Bool

  /// The questions of each chain, each after the one whose answer it follows; the chains are in the order
  /// of their start questions.
  package let chains: PositionRows

  /// The chain of a question.
  ///
  /// Only questions that follow each other in a ring have none, and those that follow on them; a study
  /// has no such questions.
  package let chainNumbers: PositionColumn

  /// Where a question stands on the way from the start question of its chain.
  package let paths: [Path]

  private let positions: [Contribution.ID: Int]

  /// Where a question stands on the way from the start question of its chain to it.
  package struct Path: Sendable {
    /// How many questions come before it.
    package var length: Int32 = 0

    /// The first question before it that went to the same person; negative for none.
    var firstToSame: Int32 = -1

    /// Whether the addressee of some question before it is recorded.
    package var namesAddressees = false
  }

  /// Works out the course of a relay.
  ///
  /// - Parameters:
  ///   - relay: The relay.
  ///   - recordsLinks: Whether the relay records what questions follow, so that a question without it is a
  ///     start question; with `nil` that is so where any question has it. Who makes the records while the
  ///     relay is played knows.
  /// - Complexity: O(*n*) expected in the number of contributions, people and groups; O(*n* log *n*) where
  ///   the contributions are dated and not in the order of time.
  package init(of relay: Relay, recordsLinks: Bool? = nil) {
    let records = CourseRecords(of: relay)
    let timeline = relay.timeline
    let links = CourseLinks(
      between: records, of: relay, timeline: timeline, isRecorded: recordsLinks)
    let chains = CourseChains(of: records, follows: links.follows)
    self.relay = relay
    people = records.people
    authors = records.authors
    recipients = records.recipients
    answered = records.answered
    answers = records.answers
    questions = records.questions
    positions = records.positions
    self.timeline = timeline
    self.links = links.kind
    follows = links.follows
    mayMissLinks = links.mayBeMissing
    self.chains = chains.questions
    chainNumbers = chains.numbers
    paths = chains.paths
  }
}

extension RelayCourse {
  /// The position of a contribution, or `nil` where the relay has none of that identifier.
  package func position(of contribution: Contribution.ID) -> Int? { positions[contribution] }

  /// The question whose answer a question follows.
  package func parent(of question: Int) -> Int? { follows[question].flatMap { answered[$0] } }

  /// Who wrote a contribution: its author or, for an answer without one, the addressee of its question.
  package func writer(of position: Int) -> Int? {
    authors[position] ?? answered[position].flatMap { recipients[$0] }
  }

  /// The first question on the way to a question that went to the same person as it does.
  package func firstToSame(before question: Int) -> Int? {
    let first = paths[question].firstToSame
    return first < 0 ? nil : Int(first)
  }

  /// Whether a question has an answer.
  package func isAnswered(_ question: Int) -> Bool { answers.count(of: question) > 0 }

  /// What a sorting places in themes: the questions or, in material without any, the statements.
  package var sortable: [Int] {
    if !questions.isEmpty { return questions }
    return relay.contributions.indices.filter { relay.contributions[$0].kind == .statement }
  }

  /// A question with its answers.
  package func exchange(_ question: Int) -> Exchange {
    Exchange(
      question: relay.contributions[question],
      answers: answers[question].map { relay.contributions[$0] })
  }
}
