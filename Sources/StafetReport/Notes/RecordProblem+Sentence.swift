import StafetFormats
import StafetSyntax

extension Wording {
  func sentence(of problem: RecordProblem) -> String {
    switch problem {
    case .emptyCell(let column):
      say(
        "Cellen i kolonnen \(named(column)) må ikke være tom.",
        "The cell in the column \(named(column)) must not be empty.")
    case .duplicateIdentifier(let id, let line, let file):
      say(
        "Id\u{2019}et \(named(id)) bruges allerede \(place(line, file)). Hvert id må kun bruges én gang.",
        "The id \(named(id)) is already used \(place(line, file)). Every id may be used once.")
    case .duplicateKey(let key, let line):
      say(
        "Nøglen \(named(key)) bruges allerede \(place(line)). Hver nøgle må kun bruges én gang.",
        "The key \(named(key)) is already used \(place(line)). Every key may be used once.")
    case .alreadySorted(let sorting, let line):
      say(
        "Sorteringen \(named(sorting)) placerer allerede dette bidrag \(place(line)).",
        "The sorting \(named(sorting)) already places this contribution \(place(line)).")
    case .contradiction(let column, let value, let earlier, let line):
      say(
        "I kolonnen \(named(column)) står der \(named(value)) her, men \(named(earlier)) \(place(line)).",
        "The column \(named(column)) says \(named(value)) here, but \(named(earlier)) \(place(line))."
      )
    case .sameIdentifier(let label, let other, let id):
      say(
        "\(named(label)) og \(named(other)) ville begge få id\u{2019}et \(named(id)). Skriv navnet på én"
          + " måde, hvis de er det samme, eller ret et af dem, hvis de ikke er.",
        "\(named(label)) and \(named(other)) would both get the id \(named(id)). Write the name in one way"
          + " if they are the same, or change one of them if they are not.")
    case .unknownLabel(let label, let kind, let known): unknown(label, kind, known: known)
    case .otherGroup(let author, let group, let earlier, let line, let file):
      say(
        "\(named(author)) hører til \(named(group)) her, men til \(named(earlier)) \(place(line, file))."
          + " En deltager hører til én gruppe.",
        "\(named(author)) belongs to \(named(group)) here, but to \(named(earlier)) \(place(line, file))."
          + " A participant belongs to one group.")
    case .malformedColumn(let name):
      say(
        "Kolonnenavnet \(named(name)) kan ikke bruges. Skriv det på én linje med mindst ét bogstav.",
        "The column name \(named(name)) cannot be used. Write it on one line, with at least one letter."
      )
    case .missingTable(let name, let found): missing(table: name, found: found)
    case .notACodebook(let contents, let columns): notACodebook(contents, columns)
    case .otherRules:
      say(
        "Denne optælling er lavet efter andre regler for ord, eller over en anden slags bidrag, end den, den"
          + " skulle lægges til. Tæl begge med de samme valg.",
        "This count was made by other rules for words, or of another kind of contributions, than the one it"
          + " was to be added to. Count both with the same options.")
    case .brokenCount:
      say(
        "Tallene i denne optælling passer ikke sammen; filen er afkortet eller ændret. Tæl igen.",
        "The figures of this count do not add up; the file was cut short or changed. Count again.")
    case .countTooLarge:
      say(
        "Optællingerne er tilsammen for store til at blive lagt sammen.",
        "Together, the counts are too large to be added up.")
    case .duplicateTable(let other):
      say(
        "Denne tabel og \(named(other)) rummer det samme. Fjern en af dem.",
        "This table and \(named(other)) hold the same. Remove one of them.")
    case .samePseudonym(let pseudonym, let line):
      say(
        "Pseudonymet \(named(pseudonym)) bruges allerede \(place(line)). Hver deltager skal have sit eget;"
          + " hent nøglen, som den var, fra en sikkerhedskopi.",
        "The pseudonym \(named(pseudonym)) is already used \(place(line)). Everybody must have one of their"
          + " own; get the key as it was from a backup.")
    case .relayNotNamed(let known):
      say(
        "Der er flere stafetter. Skriv foran, hvilken der menes, f.eks. --opens ID=TID, med et af disse"
          + " id\u{2019}er: \(plain(known)).",
        "There are several relays. Write before it which one is meant, as in --opens ID=TIME, with one of"
          + " these ids: \(plain(known)).")
    case .tooManyRelays(let limit):
      say(
        "Linjerne nævner flere end \(numbers.count(limit)) stafetter. Se efter, om \(quote("relay")) rummer"
          + " det, den skal.",
        "The lines name more than \(numbers.count(limit)) relays. Look whether \(quote("relay")) holds what"
          + " it should.")
    case .ambiguousText, .noCoder, .otherCoder: decided(problem)
    }
  }

  /// What is wrong with a table of decisions.
  private func decided(_ problem: RecordProblem) -> String {
    switch problem {
    case .ambiguousText(let text, let id, let others):
      say(
        "Id\u{2019}et \(named(id)) hører ikke til teksten \(named(text)), som flere bidrag har:"
          + " \(plain(others)). Skriv id\u{2019}et på det, der menes.",
        "The id \(named(id)) does not go with the text \(named(text)), which several contributions have:"
          + " \(plain(others)). Write the id of the one that is meant.")
    case .otherCoder(let coder, let here):
      say(
        "Her står, at \(named(here)) har besluttet, ikke \(named(coder)). Udelad navnet, eller ret kolonnen"
          + " med koderens navn.",
        "This says that \(named(here)) decided, not \(named(coder)). Leave the name out, or change the column"
          + " of the coder.")
    default:
      say(
        "Der står ikke, hvem der har besluttet. Skriv et navn i kolonnen med koderens navn, eller angiv det"
          + " med --coder.",
        "It does not say who decided. Write a name in the column of the coder, or give it with --coder."
      )
    }
  }

  /// On which line, and of which file where it is another one.
  private func place(_ line: Int, _ file: String? = nil) -> String {
    say("på linje ", "on line ") + String(line)
      + (file.map { say(" i ", " of ") + $0.shortened } ?? "")
  }

  private func unknown(_ label: String, _ kind: RecordProblem.Named, known: [String]) -> String {
    let none =
      switch kind {
      case .relay: say("Der er ingen stafet", "There is no relay")
      case .group: say("Der er ingen gruppe", "There is no group")
      case .theme: say("Der er intet tema", "There is no theme")
      }
    let hint =
      known.isEmpty
      ? say(kind == .theme ? "Der er slet intet." : "Der er slet ingen.", "There is none at all.")
      : say(kind == .theme ? "Brug et af disse: " : "Brug en af disse: ", "Use one of: ")
        + plain(known) + "."
    return "\(none) \(named(label)). \(hint)"
  }

  private func missing(table name: String, found: [String]) -> String {
    let start = say(
      "Der er ingen tabel \(name) i mappen. ", "There is no table \(name) in the folder. ")
    if found.isEmpty {
      return start
        + say("Den rummer ingen fil, der kan læses.", "It holds no file that could be read.")
    }
    let others = found.count - 20
    return start + say("Den rummer: ", "It holds: ") + plain(Array(found.prefix(20)))
      + (others > 0
        ? say(" og \(numbers.count(others)) til", " and \(numbers.count(others)) more") : "") + "."
  }

  private func notACodebook(_ contents: RecordProblem.OtherTable, _ columns: [String]) -> String {
    let isOne = columns.count == 1
    let held = self.contents(of: contents)
    return say(
      "Dette er en tabel over \(held), ikke en kodebog: Den har \(isOne ? "kolonnen" : "kolonnerne")"
        + " \(named(columns)). En kodebog har en række for hvert tema med kolonner som id, name og"
        + " definition.",
      "This is a table of \(held), not a codebook: it has the \(isOne ? "column" : "columns")"
        + " \(named(columns)). A codebook has a row for each theme, with columns such as id, name and"
        + " definition.")
  }

  private func contents(of table: RecordProblem.OtherTable) -> String {
    switch table {
    case .contributions: say("bidrag", "contributions")
    case .participants: say("deltagere", "participants")
    }
  }
}
