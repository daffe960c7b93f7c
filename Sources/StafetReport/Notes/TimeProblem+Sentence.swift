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
        "\(named(text)) er en dato uden klokkeslæt. Skriv tidspunktet som \(example).",
        "\(named(text)) is a date without a time of day. Write it like \(example).")
    case .missingZone(let text):
      say(
        "Tidspunktet \(named(text)) skal have en tidszone såsom +02:00 eller Z, som i \(example).",
        "The time \(named(text)) needs a zone, such as +02:00 or Z, as in \(example).")
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
