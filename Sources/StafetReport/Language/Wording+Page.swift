import StafetAnalysis
import StafetModel

extension Wording {
  var contents: String { say("Indholdsfortegnelse", "Contents") }
  var skip: String { say("Gå til indholdet", "Skip to the content") }
  var noText: String { say("(uden tekst)", "(no text)") }
  var questionSpoken: String { say("Spørgsmål:", "Question:") }
  var answerSpoken: String { say("Svar:", "Answer:") }

  // MARK: Chains

  var follows: String { say("Følger:", "Follows:") }

  func nextQuestions(_ count: Int) -> String {
    count == 1
      ? say("Næste spørgsmål:", "Next question:") : say("Næste spørgsmål:", "Next questions:")
  }

  /// What stands behind a link of a chain that the source does not record.
  var isInferred: String { say("(udledt)", "(inferred)") }

  // MARK: Finding contributions

  var finder: String { say("Find i spørgsmål og svar", "Search the questions and answers") }
  var all: String { say("Alle", "All") }
  var relayField: String { say("Stafet", "Relay") }
  var words: String { say("Søg efter ord", "Search for words") }
  var wholeReport: String { say("Vis hele rapporten", "Show the whole report") }

  var noneFound: String {
    say("Ingen spørgsmål eller svar fundet.", "No questions or answers found.")
  }

  var oneFound: String { say("1 spørgsmål fundet.", "1 question found.") }

  /// What is said of many; `#` stands for the number, which only the page knows.
  var manyFound: String {
    say("# spørgsmål fundet.", "# questions found.")
  }

  /// What stands on every page of paper beside its number.
  var page: String { say("Side", "Page") }
}
