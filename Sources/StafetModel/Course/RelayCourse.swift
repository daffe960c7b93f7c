/// What happened in a relay, worked out once from its records: who wrote to whom, which answer replies to
/// which question, which question follows which answer, in what order, and the chains that result.
///
/// Contributions are known by their position in ``relay`` and people by their number in ``people``, so
/// that whoever counts, judges or draws reads integers and looks nothing up again. A ``Study`` keeps the
/// course of each of its relays.
///
/// A course grows: a contribution that comes last in the order of time is taken in without a look at the
/// others, by the same steps by which a whole relay is worked out. One that comes earlier, or that changes
/// what others mean, leaves the course *unsettled*, and ``settle()`` works it out anew.
///
/// The course says what is recorded and what is inferred from the records; whether a contribution was
/// allowed is judged by a ``RelayState``. A relay outside a study has a course too: an identifier that is
/// used twice means the first record, and a reference that leads to no record counts as missing.
package struct RelayCourse: Sendable {
  /// The relay.
  package internal(set) var relay: Relay

  /// The people by number.
  package internal(set) var people: RelayPeople

  /// For each contribution the number of its author; missing where it is not recorded.
  package internal(set) var authors = PositionColumn()

  /// For each contribution the number of its addressee; missing where it is not recorded.
  package internal(set) var recipients = PositionColumn()

  /// For each answer the position of the question that it replies to.
  package internal(set) var answered = PositionColumn()

  /// For each question the positions of its answers, in the order of the source.
  package internal(set) var answers = PositionLists()

  /// The positions of the questions, in the order of the source.
  package internal(set) var questions: [Int] = []

  /// The positions of all contributions in the order of time: by date if every contribution is dated, with
  /// ties in the order of the source, and otherwise in the order of the source alone.
  package internal(set) var timeline: [Int] = []

  /// Whether the answers that questions follow are recorded, inferred or unknown.
  package internal(set) var links = ChainLinks.unknown

  /// For each question the position of the answer that it follows: by the record or, where no question of
  /// the relay records it, by the rule that ``Relay/chains`` states.
  package internal(set) var follows = PositionColumn()

  /// For each answer the questions that follow it, in the order of the source.
  var followers = PositionLists()

  /// The start questions of the chains, in the order of the source.
  var starts: [Int] = []

  /// For each question the number of its chain.
  ///
  /// It is missing only for questions that follow each other in a ring and for those that come after them;
  /// a study has no such questions.
  package internal(set) var chainNumbers = PositionColumn()

  /// For each contribution where it stands on the way from the start question of its chain, if it is a
  /// question of one.
  package internal(set) var paths: [Path] = []

  /// Whether everything but the records is worked out from all of them.
  package internal(set) var isSettled = true

  /// Whether a host says that the relay records which answers questions follow.
  var recordsLinks: Bool?

  /// What is kept so that the next contribution can be taken in.
  var books = Books()

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
    self.relay = relay
    self.recordsLinks = recordsLinks
    people = RelayPeople(of: relay)
    books.positions.reserveCapacity(relay.contributions.count)
    for position in relay.contributions.indices { note(position) }
    workOut()
  }

  /// Adds a contribution at the end of the source.
  ///
  /// - Complexity: O(1) expected and amortised, and O(*b*) in the number of branchings on the way to a
  ///   question. A contribution that leaves the course unsettled costs O(1) too; ``settle()`` is paid for
  ///   apart.
  package mutating func append(_ contribution: Contribution) {
    let position = relay.contributions.count
    relay.contributions.append(contribution)
    let wasLast = isNext(contribution)
    note(position)
    if links != linksByRecord {
      // What was inferred is replaced by what is recorded. That askers become known replaces nothing.
      if linksByRecord == .recorded || links == .recorded { isSettled = false }
      links = linksByRecord
    }
    if !wasLast { isSettled = false }
    if !isSettled { return }
    timeline.append(position)
    books.noteTime(of: contribution)
    link(position)
    if contribution.kind == .question { chain(position) }
  }

  /// Works out the course anew, if contributions left it unsettled.
  ///
  /// - Complexity: O(*n* log *n*) in the number of contributions; O(1) where the course is settled.
  package mutating func settle() {
    if !isSettled { workOut() }
  }

  /// Works out everything but the records.
  private mutating func workOut() {
    links = linksByRecord
    setTimeline()
    follows = PositionColumn()
    followers = PositionLists()
    books.inference = LinkInference()
    // Recorded links stand in the order of the source, and inferred ones depend on that of time.
    if links == .recorded {
      for position in relay.contributions.indices { link(position) }
    } else {
      for position in timeline { link(position) }
    }
    chainAll()
    isSettled = true
  }
}

extension RelayCourse {
  /// The position of a contribution, or `nil` where the relay has none of that identifier.
  package func position(of contribution: Contribution.ID) -> Int? { books.positions[contribution] }

  /// Whether inferred links may be incomplete: links are not recorded, and the writer of some answer is
  /// unknown, so nobody can tell who got the right that it gave.
  ///
  /// This can be told only from the whole relay.
  package var mayMissLinks: Bool { links != .recorded && books.inference.missesWriters }

  /// The question whose answer a question follows.
  package func parent(of question: Int) -> Int? { follows[question].flatMap { answered[$0] } }

  /// Who wrote a contribution: its author or, for an answer without one, the addressee of its question.
  package func writer(of position: Int) -> Int? {
    authors[position] ?? answered[position].flatMap { recipients[$0] }
  }

  /// Whom a contribution was written to: its addressee or, for an answer without one, the asker of its question.
  package func reader(of position: Int) -> Int? {
    recipients[position] ?? answered[position].flatMap { authors[$0] }
  }

  /// The first question on the way to a question that went to the same person as that question.
  package func firstToSame(before question: Int) -> Int? { paths[question].firstToSamePerson }

  /// Whether a question has an answer.
  package func isAnswered(_ question: Int) -> Bool { !answers.isEmpty(question) }

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

extension RelayCourse.Path {
  /// The first question on the way that went to the same person.
  var firstToSamePerson: Int? { firstToSame < 0 ? nil : Int(firstToSame) }
}
