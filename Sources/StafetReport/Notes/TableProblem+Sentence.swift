import StafetSyntax

extension Wording {
  func sentence(of problem: TableProblem) -> String {
    switch problem {
    case .noHeader:
      say(
        "Tabellen er tom. Dens første linje skal angive kolonnernes navne.",
        "The table is empty. Its first line must name the columns.")
    case .raggedRow(_, let expected, let separators?, _):
      say(
        "Overskriften har \(plural(of: separators.header)) mellem sine \(columns(expected)), men denne"
          + " række har \(plural(of: separators.row)) mellem sine celler. Brug det samme skilletegn i alle"
          + " rækker.",
        "The header has \(plural(of: separators.header)) between its \(columns(expected)), but this row"
          + " has \(plural(of: separators.row)) between its cells. Use the same separator in all rows."
      )
    case .raggedRow(let cells, let expected, nil, let missing) where !missing.isEmpty:
      say(
        "Denne række har \(numbers.count(cells)) af \(self.cells(expected)); her mangler:"
          + " \(row(of: missing)). En tom celle skal også have sit skilletegn, og tekst med linjeskift skal"
          + " stå i anførselstegn.",
        "This row has \(numbers.count(cells)) of \(self.cells(expected)); missing here:"
          + " \(row(of: missing)). An empty cell needs its separator too, and text with a line break must"
          + " stand in quotation marks.")
    case .raggedRow(let cells, let expected, nil, _):
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
    case .quotedLines(let sign):
      say(
        "Hele linjen står i anførselstegn, så den kun er én celle med \(named(sign)) i. Fjern anførselstegnene om"
          + " linjerne, eller gem tabellen igen som CSV.",
        "The whole line stands in quotation marks, so that it is a single cell with \(named(sign)) in it. Remove"
          + " the quotation marks around the lines, or save the table again as CSV.")
    case .otherSeparator(let sign):
      say(
        "Cellerne er adskilt af \(named(sign)), som ikke er et skilletegn her. Gem tabellen med komma,"
          + " semikolon, tabulator eller lodret streg mellem cellerne.",
        "The cells are parted by \(named(sign)), which is no separator here. Save the table with a comma,"
          + " a semicolon, a tab or a vertical bar between its cells.")
    case .unknownSeparator(let text):
      say(
        "\(named(text)) er ikke et skilletegn. Brug et komma, et semikolon, en tabulator eller en lodret streg.",
        "\(named(text)) is not a separator. Use a comma, a semicolon, a tab or a vertical bar.")
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
    case .bar: say("lodrette streger", "vertical bars")
    }
  }
}
