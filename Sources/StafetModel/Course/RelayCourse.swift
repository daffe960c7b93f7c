/// What happened in a relay, worked out once from its records: who wrote to whom, which answer replies to
/// which question, which question follows which answer, in what order, and the chains that result.
///
/// Contributions are known by their position in ``relay`` and people by their number in ``people``, so
/// that whoever counts, judges or draws reads integers and looks nothing up again. A ``Study`` keeps the
/// course of each of its relays.
///
/// The course says what is recorded and what is inferred from the records; whether a contribution was
/// allowed is judged by a ``RelayState``. A relay outside a study has a course too: an identifier that is
/// used twice means the first record, and a reference that leads to no record counts as missing.
package struct RelayCourse: Sendable {
  /// The relay.
  package let relay: Relay

  /// The people by number.
  package let people: RelayPeople

  /// For each contribution the number of its author; missing where it is not recorded.
  package let authors: PositionColumn

  /// For each contribution the number of its addressee; missing where it is not recorded.
  package let recipients: PositionColumn

  /// For each answer the position of the question that it replies to.
  package let answered: PositionColumn

  /// For each question the positions of its answers, in the order of the source.
  package let answers: PositionRows

  /// The positions of the questions, in the order of the source.
  package let questions: [Int]

  /// The positions of all contributions in the order of time: by date if every contribution is dated, with
  /// ties in the order of the source, and otherwise in the order of the source alone.
  package let timeline: [Int]

  /// Whether the answers that questions follow are recorded, inferred or unknown.
  package let links: ChainLinks

  /// For each question the position of the answer that it follows: by the record or, where no question of
  /// the relay records it, by the rule that ``Relay/chains`` states.
  package let follows: PositionColumn

  /// Whether inferred links may be incomplete: links are not recorded, and the writer of some answer is
  /// unknown, so nobody can tell who got the right that it gave.
  ///
  /// This can be told only from the whole relay.
  package let mayMissLinks: Bool

  /// The questions of each chain, each after the one whose answer it follows; the chains are in the order
  /// of their start questions.
  package let chains: PositionRows

  /// For each question the number of its chain.
  ///
  /// It is missing only for questions that follow each other in a ring and for those that come after them;
  /// a study has no such questions.
  package let chainNumbers: PositionColumn

  /// Where a question stands on the way from the start question of its chain.
  package let paths: [Path]

  private let positions: [Contribution.ID: Int]

  /// Where a question stands on the way from the start question of its chain.
  package struct Path: Sendable {
    /// How many questions come before the question on the way.
    package var length: Int32 = 0

    /// The position of the first question on the way that went to the same person; negative for none.
    var firstToSame: Int32 = -1

    /// Whether the addressee of any earlier question on the way is recorded.
    package var namesAddressees = false
  }

  /// Works out the course of a relay.
  ///
  /// - Parameters:
  ///   - relay: The relay.
  ///   - recordsLinks: Whether the relay records which answers questions follow, so that a question
  ///     without a link is a start question; with `nil`, it does if any question has a link. A host that
  ///     records a relay while it is played knows, and should say so.
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

  /// The first question on the way to a question that went to the same person as that question.
  package func firstToSame(before question: Int) -> Int? {
    let first = paths[question].firstToSame
    return first < 0 ? nil : Int(first)
  }

  /// Whether a question has an answer.
  package func isAnswered(_ question: Int) -> Bool { answers.count(of: question) > 0 }

  /// The positions of what a sorting places in themes: the questions or, in material without any, the
  /// statements.
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
