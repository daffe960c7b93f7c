import StafetFormats
import StafetModel
import StafetSyntax

extension Wording {
  func sentence(of warning: LayoutWarning) -> String {
    switch warning {
    case .rowsWithoutTexts(let count):
      say(
        "\(counted(count, ("række", "rækker"), ("", ""))) uden spørgsmål og svar er udeladt.",
        "\(counted(count, ("", ""), ("row", "rows"))) without a question and an answer"
          + " \(count == 1 ? "was" : "were") left out.")
    case .answersLinked(let count, let link):
      say(
        "\(counted(count, ("svar", "svar"), ("", ""))) er knyttet til spørgsmål \(linked(by: link)).",
        "\(counted(count, ("", ""), ("answer was", "answers were"))) attached to questions"
          + " \(linked(by: link)).")
    case .otherAttribute(let column, let person, let count):
      say(
        "Kolonnen \(named(column)) siger ikke det samme om \(counted(count, ("person", "personer"), ("", "")))"
          + " i alle rækker, bl.a. \(named(person)). Det første er beholdt.",
        "The column \(named(column)) does not say the same of \(counted(count, ("", ""), ("person", "people")))"
          + " in all rows, such as \(named(person)). What comes first was kept.")
    case .chosen(let tool, let columns):
      say(
        "Tabellen er læst som en eksport fra \(tool.title). Kolonnerne er forstået sådan: \(meanings(columns))."
          + " Passer det ikke, så sig det med --column, --question-column og --answer-column.",
        "The table was read as an export of \(tool.title). Its columns were taken like this:"
          + " \(meanings(columns)). Where that is wrong, say so with --column, --question-column and"
          + " --answer-column.")
    case .listOfObjects:
      say(
        "Filen er én liste af objekter; den er læst, som om hvert objekt stod på sin egen linje uden klammer og"
          + " kommaer.",
        "The file is one list of objects; it was read as if there were one object on each line, without brackets"
          + " and commas.")
    case .chatNotices(let count):
      say(
        "\(counted(count, ("linje", "linjer"), ("", ""))) uden afsender er udeladt.",
        "\(counted(count, ("", ""), ("line", "lines"))) without a sender"
          + " \(count == 1 ? "was" : "were") left out.")
    case .repeatedHeadings:
      say(
        "Denne række gentager overskrifterne og er udeladt.",
        "This row repeats the headings and was left out.")
    case .totals(let word):
      say(
        "Denne række er en sammentælling (\(named(word))) og er udeladt.",
        "This row holds totals (\(named(word))) and was left out.")
    }
  }

  private func linked(by link: TableLayout.AnswerLink) -> String {
    switch link {
    case .identifier: say("efter id", "by id")
    case .text: say("efter spørgsmålets tekst", "by the text of the question")
    case .people: say("efter afsender og modtager", "by author and recipient")
    }
  }
}

extension TableLayout.Tool {
  /// What the tool is called.
  package var title: String {
    switch self {
    case .googleForms: "Google Forms"
    case .microsoftForms: "Microsoft Forms"
    case .limeSurvey: "LimeSurvey"
    case .surveyMonkey: "SurveyMonkey"
    case .qualtrics: "Qualtrics"
    }
  }
}
