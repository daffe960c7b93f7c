import StafetSyntax

extension Wording {
  func sentence(of problem: TableProblem) -> String {
    switch problem {
    case .noHeader:
      say(
        "Tabellen er tom. Dens første linje skal angive kolonnernes navne.",
        "The table is empty. Its first line must name the columns.")
    case .raggedRow(_, let expected, let separators?):
      say(
        "Overskriften har \(plural(of: separators.header)) mellem sine \(columns(expected)), men denne"
          + " række har \(plural(of: separators.row)) mellem sine celler. Brug det samme skilletegn i alle"
          + " rækker.",
        "The header has \(plural(of: separators.header)) between its \(columns(expected)), but this row"
          + " has \(plural(of: separators.row)) between its cells. Use the same separator in all rows."
      )
    case .raggedRow(let cells, let expected, nil):
      say(
        "Denne række har \(self.cells(cells)), men overskriften har \(columns(expected)). Tekst, der"
          + " indeholder skilletegnet, skal stå i anførselstegn.",
        "This row has \(self.cells(cells)), but the header has \(columns(expected)). Text that contains"
          + " the separator must stand in quotation marks.")
    case .unclosedQuote:
      say(
        "Det anførselstegn, der indleder denne celle, bliver aldrig lukket.",
        "The quotation mark that begins this cell is never closed.")
    case .textAfterQuote(let line):
      say(
        "Der står tekst efter det afsluttende anførselstegn. Et anførselstegn inde i en celle skrives to"
          + " gange.",
        "Text follows the closing quotation mark. A quotation mark inside a cell is written twice.")
        + (line.map {
          say(
            " Cellen begyndte på linje \($0); måske mangler dens afsluttende anførselstegn dér.",
            " The cell began on line \($0); perhaps its closing quotation mark is missing there.")
        } ?? "")
    case .spaceBeforeQuote:
      say(
        "Fjern mellemrummene før det anførselstegn, der indleder denne celle.",
        "Remove the spaces before the quotation mark that begins this cell.")
    case .duplicateColumn(let name):
      say(
        "Tabellen har to kolonner med navnet \(named(name)).",
        "The table has two columns named \(named(name)).")
    case .missingColumn(let name, let found):
      say(
        "Kolonnen \(named(name)) mangler. Tabellen har: \(row(of: found)).",
        "The column \(named(name)) is missing. The table has: \(row(of: found)).")
    case .unknownSeparator(let text):
      say(
        "\(named(text)) er ikke et skilletegn. Brug et komma, et semikolon eller en tabulator.",
        "\(named(text)) is not a separator. Use a comma, a semicolon or a tab.")
    }
  }

  private func columns(_ count: Int) -> String {
    counted(count, ("kolonne", "kolonner"), ("column", "columns"))
  }

  private func cells(_ count: Int) -> String {
    counted(count, ("celle", "celler"), ("cell", "cells"))
  }

  private func plural(of separator: TableDelimiter) -> String {
    switch separator {
    case .comma: say("kommaer", "commas")
    case .semicolon: say("semikoloner", "semicolons")
    case .tab: say("tabulatorer", "tabs")
    }
  }
}
