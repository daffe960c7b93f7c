import StafetModel
import StafetSyntax

/// Finds the questions that answers reply to, where these do not name them by id.
extension StudyAssembly {
  mutating func linkAnswers() {
    switch options.layout.answerLink {
    case .identifier: return
    case .text: linkAnswersByText()
    case .people: linkAnswersByPeople()
    }
  }

  private mutating func linkAnswersByText() {
    var questions: [String: [Int]] = [:]
    var ids: Set<Contribution.ID> = []
    for (index, row) in rows.contributions.enumerated() where row.record.kind == .question {
      questions[key(row.record.text ?? "", row), default: []].append(index)
      if let id = row.record.id { ids.insert(id) }
    }
    var count = 0
    for (index, row) in rows.contributions.enumerated() {
      guard row.record.kind == .answer, let named = row.record.replyTo, !ids.contains(named) else {
        continue
      }
      var found = questions[key(named.text, row)] ?? []
      if found.count > 1, let author = row.record.author {
        found = found.filter { rows.contributions[$0].record.recipient == author }
      }
      if found.count == 1, let question = rows.contributions[found[0]].record.id {
        rows.contributions[index].record.replyTo = question
        count += 1
      } else {
        refuse(index, found.count, column: "reply_to")
      }
    }
    if count > 0 { warnings.append(.layout(.answersLinked(count, by: .text))) }
  }

  private mutating func linkAnswersByPeople() {
    // The questions that nothing replies to yet, from the first to the last.
    var open: [String: [Int]] = [:]
    var count = 0
    for (index, row) in rows.contributions.enumerated() {
      let record = row.record
      switch record.kind {
      case .question:
        guard let author = record.author, let recipient = record.recipient else { continue }
        open[key("\(author.text)\n\(recipient.text)", row), default: []].append(index)
      case .answer where record.replyTo == nil:
        guard let author = record.author, let recipient = record.recipient else {
          let column = record.author == nil ? "author" : "recipient"
          report(
            .emptyCell(column: column), in: .contributions, at: row.offset, column: column,
            record: record.id?.text)
          rows.contributions[index].doubts.append("reply_to")
          continue
        }
        let key = key("\(recipient.text)\n\(author.text)", row)
        let found = open[key] ?? []
        if found.count == 1, let question = rows.contributions[found[0]].record.id {
          rows.contributions[index].record.replyTo = question
          open[key] = nil
          count += 1
        } else {
          refuse(index, found.count, column: nil)
        }
      case .answer, .statement, nil: continue
      }
    }
    if count > 0 { warnings.append(.layout(.answersLinked(count, by: .people))) }
  }

  private mutating func refuse(
    _ index: Int, _ found: Int, column: String?
  ) {
    let row = rows.contributions[index]
    let problem =
      found == 0
      ? LayoutProblem.noQuestion(by: options.layout.answerLink)
      : .severalQuestions(count: found, by: options.layout.answerLink)
    rows.sources[.contributions]?.report(
      .layout(problem), at: row.offset, column: column, record: row.record.id?.text)
    rows.contributions[index].doubts.append("reply_to")
  }

  /// What questions are found by, within the relay of a row.
  private func key(_ text: String, _ row: RecordRow<ContributionRecord>) -> String {
    "\(row.record.relay?.lowercased() ?? "")\n\(text.foldedColumnName)"
  }
}
