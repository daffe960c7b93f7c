/// The records of a relay as integers: who wrote to whom, and which question each answer replies to.
struct CourseRecords {
  private(set) var people: RelayPeople
  private(set) var authors: PositionColumn
  private(set) var recipients: PositionColumn
  private(set) var answered: PositionColumn
  private(set) var answers = PositionRows()
  private(set) var questions: [Int] = []

  /// The position of each identifier: the first where one is used twice.
  private(set) var positions: [Contribution.ID: Int] = [:]

  init(of relay: Relay) {
    let contributions = relay.contributions
    people = RelayPeople(of: relay)
    authors = PositionColumn(count: contributions.count)
    recipients = PositionColumn(count: contributions.count)
    answered = PositionColumn(count: contributions.count)
    positions.reserveCapacity(contributions.count)
    for (position, contribution) in contributions.enumerated() {
      if positions[contribution.id] == nil { positions[contribution.id] = position }
      if let author = contribution.author { authors[position] = people.add(author) }
      if let recipient = contribution.recipient { recipients[position] = people.add(recipient) }
      if contribution.kind == .question { questions.append(position) }
    }
    for (position, contribution) in contributions.enumerated() where contribution.kind == .answer {
      guard let question = contribution.replyTo.flatMap({ positions[$0] }),
        contributions[question].kind == .question
      else { continue }
      answered[position] = question
    }
    let answered = answered
    answers = PositionRows(rowCount: contributions.count, positions: contributions.indices) {
      answered[$0]
    }
  }

  /// Who wrote an answer: its author or, where that is not recorded, the addressee of its question.
  func writer(of answer: Int) -> Int? {
    authors[answer] ?? answered[answer].flatMap { recipients[$0] }
  }
}
