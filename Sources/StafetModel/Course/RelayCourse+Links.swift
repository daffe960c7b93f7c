/// What is known of rights while links are inferred: whose answers nobody follows yet.
struct LinkInference: Sendable {
  /// For each person the answers that nobody follows yet, the latest last.
  private var open: [[Int32]] = []

  /// For each question whether it has been asked.
  private var asked = PositionColumn()

  /// Answers that came before their question, by the question.
  private var early: [Int: [Int]] = [:]

  /// Whether the writer of an answer is unknown.
  var missesWriters = false

  /// The latest answer of a person that no question follows yet.
  func latest(of person: Int) -> Int? {
    person < open.count ? open[person].last.map { Int($0) } : nil
  }

  /// Takes an answer that a question follows now.
  mutating func use(latestOf person: Int) { _ = open[person].popLast() }

  /// Keeps an answer for its writer.
  mutating func give(_ answer: Int, to person: Int) {
    while open.count <= person { open.append([]) }
    open[person].append(Int32(answer))
  }

  /// Whether a question has been asked so far.
  func isAsked(_ question: Int) -> Bool { asked[question] != nil }

  /// Lets an answer wait for its question.
  mutating func wait(_ answer: Int, for question: Int) {
    early[question, default: []].append(answer)
  }

  /// Notes that a question is asked now.
  ///
  /// - Returns: The answers that waited for it.
  mutating func ask(_ question: Int) -> [Int] {
    asked[question] = 0
    return early.removeValue(forKey: question) ?? []
  }
}

/// Which answer each question follows, by the record or by the rule for relays without one.
extension RelayCourse {
  /// Links the next contribution: with recorded links in any order, with inferred ones in that of time.
  mutating func link(_ position: Int) {
    let contribution = relay.contributions[position]
    switch contribution.kind {
    case .question:
      if let answer = answerFollowed(by: contribution, asker: authors[position]) {
        follows[position] = answer
        followers.append(position, to: answer)
        if links != .recorded, let asker = authors[position] {
          books.inference.use(latestOf: asker)
        }
      }
      if links == .recorded { return }
      for answer in books.inference.ask(position) { give(answer) }
    case .answer:
      if writer(of: position) == nil { books.inference.missesWriters = true }
      guard links != .recorded, let question = answered[position] else { return }
      if books.inference.isAsked(question) {
        give(position)
      } else {
        books.inference.wait(position, for: question)
      }
    case .statement: break
    }
  }

  /// The answer that a question follows.
  ///
  /// By the record, a link to something that answers no question of the relay is no link. By the rule for
  /// relays that record only who asked whom, contributions are read in the order of time, and a question
  /// follows the latest answer by its asker that nobody follows yet. An answer that comes before its own
  /// question waits for it, so that links never close a ring.
  func answerFollowed(by question: Contribution, asker: Int?) -> Int? {
    if links != .recorded { return asker.flatMap { books.inference.latest(of: $0) } }
    guard let answer = question.follows.flatMap({ books.positions[$0] }), answered[answer] != nil
    else { return nil }
    return answer
  }

  private mutating func give(_ answer: Int) {
    if let writer = writer(of: answer) { books.inference.give(answer, to: writer) }
  }
}

extension RelayCourse {
  /// Whether the course is what the records alone make of the relay, whatever a host says of links.
  var isByRecord: Bool {
    recordsLinks == nil || recordsLinks == books.hasLinks
  }
}
