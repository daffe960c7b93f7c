import StafetFormats

extension Wording {
  func sentence(of warning: SpreadsheetWarning) -> String {
    switch warning {
    case .protectedCells(let count):
      say(
        "\(counted(count, ("celle", "celler"), ("", ""))) begynder med en apostrof før et tegn som =, +, - eller"
          + " @, sådan som det skrives for regneark. Den er udeladt.",
        "\(counted(count, ("", ""), ("cell begins", "cells begin"))) with an apostrophe before a sign such as =,"
          + " +, - or @, as it is written for spreadsheets. It was left out.")
    case .foundByText(let count, let given, let found):
      say(
        "\(counted(count, ("række er fundet", "rækker er fundet"), ("", ""))) på teksten, fordi id\u{2019}et ikke"
          + " passer til den; et regneark skriver nogle id\u{2019}er om. Den første har id\u{2019}et"
          + " \(named(given)), og bidraget har \(named(found)).",
        "\(counted(count, ("", ""), ("row was found", "rows were found"))) by the text, since the id does not"
          + " go with it; a spreadsheet rewrites some ids. The first has the id \(named(given)), and the"
          + " contribution has \(named(found)).")
    case .rewrittenValues(let count, let examples):
      say(
        "\(counted(count, ("værdi", "værdier"), ("", ""))) ligner tal eller datoer, f.eks."
          + " \(row(of: examples)), og et regneark skriver dem om, når det gemmer. Sæt et bogstav foran, eller"
          + " hent kolonnerne ind som tekst.",
        "\(counted(count, ("", ""), ("value looks", "values look"))) like numbers or dates, such as"
          + " \(row(of: examples)), and a spreadsheet rewrites them when it saves. Put a letter first, or"
          + " import the columns as text.")
    case .rowsMissing(let count):
      say(
        "\(counted(count, ("spørgsmål", "spørgsmål"), ("", ""))) har ingen række i arket og står ubesluttet hen.",
        "\(counted(count, ("", ""), ("question has", "questions have"))) no row in the sheet and"
          + " \(count == 1 ? "is" : "are") left undecided.")
    }
  }
}
