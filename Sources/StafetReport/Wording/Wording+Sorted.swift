import StafetAnalysis
import StafetModel

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

  /// That a program suggested the themes and nobody accepted them.
  func isSuggested(by program: String) -> String {
    say(
      "Temaerne er foreslået af programmet \(program), og ingen har endnu godkendt dem. Et forslag"
        + " er et gæt ud fra ordene; læs spørgsmålene, før tallene bruges.",
      "The themes were suggested by the program \(program), and nobody has accepted them yet. A"
        + " suggestion is a guess from words; read the questions before you use the figures.")
  }

  /// What stands beside the size of a theme that a program suggested.
  var suggestedTheme: String {
    say("Foreslået af et program, ikke godkendt.", "Suggested by a program, not accepted.")
  }

  var statementsHeading: String { say("Udsagn", "Statements") }

  /// The two relays of a cross-reading, as sentences speak of them.
  struct Sides {
    let first, second: Side

    /// What their words are counted over.
    let source: AnalysisSettings.WordSource

    /// One of the two relays.
    struct Side {
      let name: String
      let kind: SortedKind
    }
  }
}

extension RelayAnalysis {
  /// What the relay's themes divide.
  var sortedKind: Wording.SortedKind {
    counted.questions == 0 && counted.statements > 0 ? .statements : .questions
  }
}
