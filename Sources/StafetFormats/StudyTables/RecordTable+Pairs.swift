import StafetModel
import StafetSyntax

/// Rows that hold a question together with its answers.
extension RecordTable<ContributionColumn> {
  /// Reads all rows, each as a question and its answers.
  mutating func pairs(_ layout: TableLayout) -> [RecordRow<ContributionRecord>] {
    var rows: [RecordRow<ContributionRecord>] = []
    // The first answer of each row, by the id of the row.
    var answers: [Contribution.ID: Contribution.ID] = [:]
    var emptyRows = 0
    while advance() {
      let pair = pair(layout)
      if pair.isEmpty { emptyRows += 1 }
      for record in pair {
        rows.append(RecordRow(record: record, offset: offset, doubts: doubts))
      }
      if pair.count > 1, pair[0].kind == .question, let question = pair[0].id {
        answers[question] = pair[1].id
      }
    }
    if emptyRows > 0 { warn(.layout(.rowsWithoutTexts(emptyRows))) }
    // The right to ask comes from an answer; a row that is named stands for its answer.
    for index in rows.indices {
      guard let follows = rows[index].record.follows, let answer = answers[follows] else {
        continue
      }
      rows[index].record.follows = answer
    }
    return rows
  }

  /// The question of the current row and, after it, its answers; nothing where the row has neither.
  private mutating func pair(_ layout: TableLayout) -> [ContributionRecord] {
    var question = facts()
    question.id = rowIdentifier ?? Identifier("q-\(rowNumber)")
    question.kind = .question
    question.text = cell(columns.question)
    let filled = columns.answers.map { cell($0) }.filter { !$0.trimmed.isEmpty }
    if question.text?.trimmed.isEmpty ?? true {
      if filled.isEmpty { return [] }
      if let answers = loneAnswers(filled, like: question, layout) { return answers }
      record = question.id?.text
      reportAnswerAlone(columns.question)
    }
    var records = [question]
    for (number, text) in filled.enumerated() {
      var answer = ContributionRecord()
      answer.id = answerIdentifier(number)
      answer.relay = question.relay
      answer.kind = .answer
      answer.author = question.recipient
      answer.recipient = question.author
      answer.replyTo = question.id
      answer.at = instant(inColumn: columns.answerTime)
      answer.text = text
      records.append(answer)
    }
    return records
  }

  /// The answers of a row that asks nothing, where it can be found what they reply to; else nil.
  ///
  /// Author and recipient of such a row are those of the answer.
  private mutating func loneAnswers(
    _ texts: [String], like row: ContributionRecord, _ layout: TableLayout
  ) -> [ContributionRecord]? {
    let replyTo: Contribution.ID? = identifier(.replyTo)
    if replyTo == nil, layout.answerLink != .people { return nil }
    return texts.enumerated().map { number, text in
      var answer = row
      answer.id = answerIdentifier(number)
      answer.kind = .answer
      answer.replyTo = replyTo
      answer.at = instant(inColumn: columns.answerTime) ?? row.at
      answer.text = text
      return answer
    }
  }

  /// The id that the row has in a column of its own.
  private var rowIdentifier: Contribution.ID? { identifier(.id) }

  private func answerIdentifier(_ number: Int) -> Contribution.ID {
    let ending = number == 0 ? "" : "\(number + 1)"
    if let row = rowIdentifier { return Identifier("\(row.text)-a\(ending)") }
    return Identifier(number == 0 ? "a-\(rowNumber)" : "a-\(rowNumber)-\(number + 1)")
  }
}
