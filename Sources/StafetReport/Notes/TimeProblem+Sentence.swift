import StafetSyntax

extension Wording {
  func sentence(of problem: TimeProblem) -> String {
    let example = "2017-09-18T08:12:00+02:00"
    return switch problem {
    case .malformed(let text):
      say(
        "\(named(text)) er ikke et tidspunkt. Skriv det som \(example).",
        "\(named(text)) is not a time. Write it like \(example).")
    case .dateOnly(let text):
      say(
        "\(named(text)) er en dato uden klokkeslæt. Skriv tidspunktet som \(example). I en tabel kan kolonnen udelades"
          + " med --leave-out.",
        "\(named(text)) is a date without a time of day. Write it like \(example). In a table the column can be left"
          + " out with --leave-out.")
    case .missingZone(let text):
      say(
        "Tidspunktet \(named(text)) skal have en tidszone såsom +02:00 eller Z, som i \(example). For en hel"
          + " tabel angives den med --time-zone, f.eks. --time-zone danish.",
        "The time \(named(text)) needs a zone, such as +02:00 or Z, as in \(example). For a whole table it is"
          + " stated by --time-zone, such as --time-zone danish.")
    case .missingOrder(let text):
      say(
        "Det fremgår ikke, om dag eller måned står først i \(named(text)). Angiv det med --date-order dmy eller"
          + " mdy.",
        "Nothing says whether day or month comes first in \(named(text)). Say so with --date-order dmy or mdy."
      )
    case .missingOrderAndZone(let text):
      say(
        "Det fremgår ikke, om dag eller måned står først i \(named(text)), og tidszonen mangler. Angiv det med"
          + " f.eks. --date-order dmy --time-zone danish.",
        "Nothing says whether day or month comes first in \(named(text)), and the zone is missing. Say so, for"
          + " example with --date-order dmy --time-zone danish.")
    case .notOnTheClock(let text):
      say(
        "Tidspunktet \(named(text)) findes ikke i tidszonen: Urene blev stillet frem, eller tidspunktet ligger før"
          + " 1996. Angiv zonen i cellen, f.eks. +01:00.",
        "No clock of the zone shows \(named(text)): clocks were put forward then, or it lies before 1996. Write"
          + " the zone into the cell, such as +01:00.")
    case .noSuchDay(let text):
      say(
        "Dagen i \(named(text)) findes ikke i kalenderen.",
        "The day in \(named(text)) is not in the calendar.")
    case .noSuchTimeOfDay(let text):
      say(
        "Klokkeslættet i \(named(text)) findes ikke.",
        "No clock shows the time of day in \(named(text)).")
    case .noSuchZone(let text):
      say(
        "Tidszonen i \(named(text)) findes ikke. Skriv den som +02:00.",
        "There is no such zone as in \(named(text)). Write it like +02:00.")
    case .tooPrecise(let text):
      say(
        "Tidspunktet \(named(text)) har mere end ni cifre efter sekunderne.",
        "The time \(named(text)) has more than nine digits after seconds.")
    case .outOfRange(let text):
      say(
        "Tidspunktet \(named(text)) ligger uden for årene 0000 til 9999.",
        "The time \(named(text)) is outside the years 0000 to 9999.")
    }
  }
}
