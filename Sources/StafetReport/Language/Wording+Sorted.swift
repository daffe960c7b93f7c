import StafetAnalysis
import StafetModel
import StafetText

extension Wording {
  /// What a relay's themes divide: its questions or, in material without any, its statements.
  enum SortedKind {
    case questions
    case statements
  }

  /// The thing sorted, one of it.
  func noun(_ kind: SortedKind) -> String {
    switch kind {
    case .questions: say("spørgsmål", "question")
    case .statements: say("udsagn", "statement")
    }
  }

  /// The things sorted, many of them.
  func nouns(_ kind: SortedKind) -> String {
    switch kind {
    case .questions: say("spørgsmål", "questions")
    case .statements: say("udsagn", "statements")
    }
  }

  /// A count and the things sorted.
  func sorted(_ count: Int, _ kind: SortedKind) -> String {
    switch kind {
    case .questions: questions(count)
    case .statements: statements(count)
    }
  }

  // MARK: What words are counted over

  /// What words are counted over, many of them.
  func nouns(_ source: AnalysisSettings.WordSource) -> String {
    switch source {
    case .questions: say("spørgsmål", "questions")
    case .answers: say("svar", "answers")
    case .all: say("bidrag", "contributions")
    }
  }

  /// A count and what words are counted over.
  func units(_ count: Int, _ source: AnalysisSettings.WordSource) -> String {
    switch source {
    case .questions: questions(count)
    case .answers: answers(count)
    case .all: contributions(count)
    }
  }

  /// Where a quoted line stands: never who wrote it.
  func source(_ kind: Contribution.Kind, of relay: String) -> String {
    switch kind {
    case .question: say("spørgsmål i \(quote(relay))", "a question in \(quote(relay))")
    case .answer: say("svar i \(quote(relay))", "an answer in \(quote(relay))")
    case .statement: say("udsagn i \(quote(relay))", "a statement in \(quote(relay))")
    }
  }
}

extension RelayAnalysis {
  /// What the relay's themes divide.
  var sortedKind: Wording.SortedKind {
    counted.questions == 0 && counted.statements > 0 ? .statements : .questions
  }
}
